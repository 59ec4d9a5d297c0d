import { api } from "../../bridge.ts";
import { SaveLine } from "../../parts/save-line.tsx";
import { StandingTrouble } from "../../parts/save-trouble.tsx";
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
  return (
    <StandingTrouble
      standing={open.standing}
      words={words}
      onRetry={() => open.flush()}
      bringBack={() => api.restoreRound({ id: open.id })}
      onSettle={(side) => open.settle(side)}
    />
  );
}
