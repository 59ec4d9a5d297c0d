import { api } from "../../bridge.ts";
import { SaveLine } from "../../parts/save-line.tsx";
import { NotSaved, WhichStands } from "../../parts/save-trouble.tsx";
import { timeOf } from "../../words/dates.ts";
import { useWords } from "../../words/use-words.ts";
import style from "../round.module.css";
import type { OpenReply } from "./use-reply.ts";

/** Whether everything typed is on the disk. */
export function Saving({ open }: { readonly open: OpenReply }) {
  const words = useWords().round.peer;
  return <SaveLine open={open} saved={words.saved(timeOf(open.savedAt))} words={words} className={style.saving} />;
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
