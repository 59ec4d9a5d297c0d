import type { Summary } from "../../core/dilemma/summary.ts";
import { useWords } from "../words/use-words.ts";
import { EntryRow } from "./entry-row.tsx";
import style from "./journal.module.css";

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

/** The dilemmas the journal shows now. */
export function EntryList({ summaries, returning, onReturned, chosen, onTurn, onDelete }: Props) {
  const { journal } = useWords();
  return (
    <ul className={style.list} aria-label={journal.list}>
      {summaries.map((summary) => (
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
  );
}
