import { CommandButton } from "../commands/command-button.tsx";
import { useOffer } from "../commands/offers.ts";
import { undoCommands } from "../commands/undo.ts";
import { NotSaved, WhichStands } from "../parts/save-trouble.tsx";
import { timeOf } from "../words/dates.ts";
import { useWords } from "../words/use-words.ts";
import style from "./send.module.css";
import type { OpenRedaction } from "./use-redaction.ts";

/** Whether everything decided here is on the disk. "Saved" is said only of bytes on the disk; before the first there is nothing to say. */
export function Saving({ open }: { readonly open: OpenRedaction }) {
  const { send: words } = useWords();
  const [undo, redo] = undoCommands(open, words);
  useOffer([undo, redo]);
  const { standing, savedAt, revision } = open;
  const saved = revision === 0 ? "" : words.saved(timeOf(savedAt));
  const said = {
    saved,
    "saved-but": saved,
    saving: words.saving,
    refused: words.notSaved,
    clash: words.notSaved,
  };
  return (
    <div className={style.saving}>
      <span role="status">{said[standing.kind]}</span>
      <CommandButton command={undo} weight="quiet" shows="icon" />
      <CommandButton command={redo} weight="quiet" shows="icon" />
    </div>
  );
}

/** Why something decided here is not on the disk, and what to do. */
export function SavingTrouble({ open }: { readonly open: OpenRedaction }) {
  const { send: words } = useWords();
  const { standing } = open;
  if (standing.kind === "refused")
    return <NotSaved reason={standing.reason} words={words} onRetry={() => void open.flush()} />;
  if (standing.kind !== "clash") return null;
  const parts = standing.parts.map((part) => words.redactionPart[part]).join(", ");
  return <WhichStands question={words.clash(parts)} words={words} onSettle={(side) => void open.settle(side)} />;
}
