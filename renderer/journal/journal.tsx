import type { Summary } from "../../core/dilemma/summary.ts";
import { useAsk } from "../ask.ts";
import { ButtonLink } from "../parts/button-link.tsx";
import { Page } from "../parts/page.tsx";
import { WhenHere } from "../parts/when-here.tsx";
import { useWords } from "../words/use-words.ts";
import { Deletions } from "./deletions.tsx";
import { Entries } from "./entries.tsx";
import style from "./journal.module.css";
import { NothingHere } from "./nothing-here.tsx";
import { useDeletions } from "./use-deletions.ts";

/** Every dilemma of the casebook, narrowed, sorted, tagged, deleted and taken back. */
export function Journal() {
  const { journal } = useWords();
  const asked = useAsk("listDilemmas", {});
  const plan = useAsk("readWalkPlan", {});
  const { deletions, returning, refusal, forget, remove, takeBack } = useDeletions();
  return (
    <Page
      title={journal.title}
      beside={
        <div className={style.beside}>
          <ButtonLink to="/bin" weight="quiet">
            {journal.bin}
          </ButtonLink>
          {asked.state === "here" && asked.value.length > 0 && <ButtonLink to="/new">{journal.newDilemma}</ButtonLink>}
        </div>
      }
    >
      <WhenHere asked={asked}>
        {(all: Summary[]) =>
          all.length === 0 ? (
            <NothingHere why="none" />
          ) : (
            <WhenHere asked={plan}>
              {(walk) => (
                <Entries all={all} plan={walk} returning={returning} onDelete={(summaries) => void remove(summaries)} />
              )}
            </WhenHere>
          )
        }
      </WhenHere>
      <Deletions
        deletions={deletions}
        refusal={refusal}
        onUndo={(deletion) => void takeBack(deletion)}
        onDismiss={forget}
      />
    </Page>
  );
}
