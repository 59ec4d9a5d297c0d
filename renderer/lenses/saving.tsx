import { SaveLine } from "../parts/save-line.tsx";
import { NotSaved, WhichStands } from "../parts/save-trouble.tsx";
import { timeOf } from "../words/dates.ts";
import { useWords } from "../words/use-words.ts";
import style from "./saving.module.css";
import type { OpenLenses } from "./use-lenses.ts";

/** Whether every change is on the disk; before the first there is nothing to say of one. */
export function Saving({ open }: { readonly open: OpenLenses }) {
  const { lenses: words } = useWords();
  const { standing } = open;
  const at = standing.kind === "saved" ? standing.at : null;
  return (
    <SaveLine
      open={open}
      saved={at === null ? words.unchanged : words.saved(timeOf(at))}
      savedBut={words.notSaved}
      words={words}
      className={style.state}
    />
  );
}

/** Why something typed is not on the disk, and what to do. */
export function SavingTrouble({ open }: { readonly open: OpenLenses }) {
  const { lenses: words } = useWords();
  const { standing } = open;
  if (standing.kind === "refused")
    return <NotSaved reason={standing.reason} words={words} onRetry={() => void open.flush()} />;
  if (standing.kind === "clash")
    return <WhichStands question={words.clash} words={words} onSettle={(side) => void open.settle(side)} />;
  return null;
}
