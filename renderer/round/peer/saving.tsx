import { api } from "../../bridge.ts";
import { CommandButton } from "../../commands/command-button.tsx";
import { useOffer } from "../../commands/offers.ts";
import { undoCommands } from "../../commands/undo.ts";
import { NotSaved, WhichStands } from "../../parts/save-trouble.tsx";
import { timeOf } from "../../words/dates.ts";
import { useWords } from "../../words/use-words.ts";
import style from "../round.module.css";
import type { OpenReply } from "./use-reply.ts";

/** Whether everything typed is on the disk. "Saved" is said only of bytes on the disk. */
export function Saving({ open }: { readonly open: OpenReply }) {
  const words = useWords().round.peer;
  const [undo, redo] = undoCommands(open, words);
  useOffer([undo, redo]);
  const saved = words.saved(timeOf(open.savedAt));
  const said = {
    saved,
    "saved-but": saved,
    saving: words.saving,
    refused: words.notSaved,
    clash: words.notSaved,
  };
  return (
    <div className={style.saving}>
      <span role="status">{said[open.standing.kind]}</span>
      <CommandButton command={undo} weight="quiet" shows="icon" />
      <CommandButton command={redo} weight="quiet" shows="icon" />
    </div>
  );
}

/** Why something typed is not on the disk, and what to do. */
export function SavingTrouble({ open }: { readonly open: OpenReply }) {
  const words = useWords().round.peer;
  const { standing } = open;
  async function bringBack() {
    await api.restoreRound({ id: open.id });
    await open.flush();
  }
  if (standing.kind === "refused" && standing.reason === "not-found")
    return (
      <NotSaved reason="not-found" words={{ ...words, tryAgain: words.bringBack }} onRetry={() => void bringBack()} />
    );
  if (standing.kind === "refused")
    return <NotSaved reason={standing.reason} words={words} onRetry={() => void open.flush()} />;
  if (standing.kind !== "clash") return null;
  const parts = standing.parts.map((part) => words.part[part]).join(", ");
  return <WhichStands question={words.clash(parts)} words={words} onSettle={(side) => void open.settle(side)} />;
}
