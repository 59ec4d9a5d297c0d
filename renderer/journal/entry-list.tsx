import { useEffect, useRef } from "react";
import type { Summary } from "../../core/dilemma/summary.ts";
import { Button } from "../parts/button.tsx";
import { useWords } from "../words/use-words.ts";
import { EntryRow } from "./entry-row.tsx";
import style from "./journal.module.css";
import { useRows } from "./use-rows.ts";

interface Props {
  readonly summaries: readonly Summary[];
  /** The dilemma that is being taken back: it hears the keyboard, when it appears or at once. */
  readonly returning: string | null;
  readonly onReturned: () => void;
  /** The ids of the chosen ones, or null while nothing is being chosen. */
  readonly chosen: ReadonlySet<string> | null;
  readonly onTurn: (id: string, isRange: boolean) => void;
  readonly onDelete: (summary: Summary) => void;
}

/** The dilemmas the journal shows now; of very many the first ones, with a way to more. */
export function EntryList({ summaries, returning, onReturned, chosen, onTurn, onDelete }: Props) {
  const { journal } = useWords();
  const { shown, next, showMore } = useRows(summaries, returning);
  const list = useRef<HTMLUListElement>(null);
  const goesTo = useRef<number | null>(null);
  useEffect(() => {
    if (goesTo.current === null || shown.length <= goesTo.current) return;
    list.current?.children[goesTo.current]?.querySelector<HTMLElement>("input, a")?.focus();
    goesTo.current = null; // The keyboard goes on where the list went on.
  }, [shown.length]);
  return (
    <>
      <ul ref={list} className={style.list} aria-label={journal.list}>
        {shown.map((summary) => (
          <EntryRow
            key={summary.id}
            summary={summary}
            takesFocus={summary.id === returning}
            onFocused={onReturned}
            isChosen={chosen === null ? null : chosen.has(summary.id)}
            onTurn={(isRange) => onTurn(summary.id, isRange)}
            onDelete={() => onDelete(summary)}
          />
        ))}
      </ul>
      {next > 0 && (
        <div className={style.rest}>
          <p>{journal.firstOf(shown.length, summaries.length)}</p>
          <Button
            onPress={() => {
              goesTo.current = shown.length;
              showMore();
            }}
          >
            {journal.showMore(next)}
          </Button>
        </div>
      )}
    </>
  );
}
