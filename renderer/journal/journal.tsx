import { useState } from "react";
import { listed, tagsIn, wholeJournal } from "../../core/dilemma/listing.ts";
import { withoutGoneTag } from "../../core/dilemma/narrowed.ts";
import type { Summary } from "../../core/dilemma/summary.ts";
import type { Refusal } from "../../core/outcome.ts";
import { useAsk } from "../ask.ts";
import { api } from "../bridge.ts";
import { ButtonLink } from "../parts/button-link.tsx";
import { Page } from "../parts/page.tsx";
import { WhenHere } from "../parts/when-here.tsx";
import { useWords } from "../words/use-words.ts";
import { type Deletion, Deletions } from "./deletions.tsx";
import { EntryList } from "./entry-list.tsx";
import { Filters } from "./filters.tsx";
import style from "./journal.module.css";
import { NothingHere } from "./nothing-here.tsx";
import { useListing } from "./use-listing.ts";

/** Every dilemma of the casebook, narrowed, sorted, deleted and taken back. */
export function Journal() {
  const { journal } = useWords();
  const asked = useAsk("listDilemmas", {});
  const [kept, narrow] = useListing();
  const [deletions, setDeletions] = useState<readonly Deletion[]>([]);
  const [returning, setReturning] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  function forget(id: string) {
    setDeletions((present) => present.filter((deletion) => deletion.id !== id));
  }

  async function remove({ id, title }: Summary) {
    const outcome = await api.binDilemma({ id });
    setRefusal(outcome.ok ? null : outcome.reason);
    if (!outcome.ok) return;
    forget(id);
    setDeletions((present) => [...present, { id, title }]);
  }

  async function takeBack(id: string) {
    setReturning(id);
    const outcome = await api.restoreDilemma({ id });
    setRefusal(outcome.ok ? null : outcome.reason);
    if (outcome.ok) forget(id);
  }

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
        {(all) => {
          if (all.length === 0) return <NothingHere why="none" />;
          const tags = tagsIn(all);
          const listing = withoutGoneTag(kept, tags);
          const shown = listed(all, listing);
          return (
            <>
              <Filters
                listing={listing}
                tags={tags}
                count={journal.count(shown.length, all.length)}
                onChange={narrow}
              />
              {shown.length === 0 ? (
                <NothingHere why="filtered" onClear={() => narrow({ ...wholeJournal, order: listing.order })} />
              ) : (
                <EntryList summaries={shown} returning={returning} onDelete={(summary) => void remove(summary)} />
              )}
            </>
          );
        }}
      </WhenHere>
      <Deletions deletions={deletions} refusal={refusal} onUndo={(id) => void takeBack(id)} onDismiss={forget} />
    </Page>
  );
}
