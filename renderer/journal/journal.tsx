import type { Summary } from "../../core/dilemma/summary.ts";
import { useAsk } from "../ask.ts";
import { useOffer } from "../commands/offers.ts";
import { ButtonLink } from "../parts/button-link.tsx";
import { Page } from "../parts/page.tsx";
import { WhenHere } from "../parts/when-here.tsx";
import { useWords } from "../words/use-words.ts";
import { Entries } from "./entries.tsx";
import style from "./journal.module.css";
import { undoCommands } from "./journal-commands.ts";
import { NothingHere } from "./nothing-here.tsx";
import { StepsBack } from "./steps-back.tsx";
import { useStepsBack } from "./use-steps-back.ts";

/** Every dilemma of the casebook, narrowed, sorted, tagged, deleted and taken back. */
export function Journal() {
  const { journal } = useWords();
  const asked = useAsk("listDilemmas", {});
  const plan = useAsk("readWalkPlan", {});
  const { shown, last, returning, refusal, remove, tagged, takeBack, forget, hasReturned } = useStepsBack();
  useOffer(undoCommands(last, journal, (step) => void takeBack(step)));
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
                <Entries
                  all={all}
                  plan={walk}
                  returning={returning}
                  onReturned={hasReturned}
                  onDelete={(summaries) => void remove(summaries)}
                  onTagged={tagged}
                />
              )}
            </WhenHere>
          )
        }
      </WhenHere>
      <StepsBack steps={shown} refusal={refusal} onUndo={(step) => void takeBack(step)} onDismiss={forget} />
    </Page>
  );
}
