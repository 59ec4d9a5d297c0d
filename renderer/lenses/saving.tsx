import { CommandButton } from "../commands/command-button.tsx";
import { useOffer } from "../commands/offers.ts";
import { undoCommands } from "../commands/undo.ts";
import { NotSaved, WhichStands } from "../parts/save-trouble.tsx";
import { timeOf } from "../words/dates.ts";
import { useWords } from "../words/use-words.ts";
import style from "./saving.module.css";
import type { OpenLenses } from "./use-lenses.ts";

/** Whether every change is on the disk. "Saved" is said only of bytes on the disk. */
export function Saving({ open }: { readonly open: OpenLenses }) {
  const { lenses: words } = useWords();
  const [undo, redo] = undoCommands(open, words);
  useOffer([undo, redo]);
  const { standing } = open;
  const said =
    standing.kind === "saved" ? (standing.at === null ? words.unchanged : words.saved(timeOf(standing.at))) : null;
  return (
    <div className={style.state}>
      <span role="status">{said ?? (standing.kind === "saving" ? words.saving : words.notSaved)}</span>
      <CommandButton command={undo} weight="quiet" shows="icon" />
      <CommandButton command={redo} weight="quiet" shows="icon" />
    </div>
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
