import { api } from "../bridge.ts";
import { SaveLine } from "../parts/save-line.tsx";
import { StandingTrouble } from "../parts/save-trouble.tsx";
import { timeOf } from "../words/dates.ts";
import { useWords } from "../words/use-words.ts";
import type { OpenSession } from "./use-plan.ts";
import style from "./workshop.module.css";

/** Whether everything planned is on the disk. */
export function Saving({ open }: { readonly open: OpenSession }) {
  const { workshop: words } = useWords();
  const at = timeOf(open.savedAt);
  return (
    <SaveLine
      open={open}
      saved={words.saved(at)}
      savedBut={words.savedButTitle(at)}
      words={words}
      className={style.saving}
    />
  );
}

/** Why something planned is not on the disk, and what to do. */
export function SavingTrouble({ open }: { readonly open: OpenSession }) {
  const { workshop: words } = useWords();
  return (
    <StandingTrouble
      standing={open.standing}
      words={words}
      onRetry={() => open.flush()}
      bringBack={() => api.restoreSession({ id: open.session.id })}
      onSettle={(side) => open.settle(side)}
    />
  );
}
