import { api } from "../bridge.ts";
import { SaveLine } from "../parts/save-line.tsx";
import { StandingTrouble } from "../parts/save-trouble.tsx";
import { timeOf } from "../words/dates.ts";
import { useWords } from "../words/use-words.ts";
import style from "./own-case.module.css";
import type { OpenCase } from "./use-own-case.ts";

/** Whether everything typed is on the disk. */
export function Saving({ open }: { readonly open: OpenCase }) {
  const { ownCase: words } = useWords();
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

/** Why something typed is not on the disk, and what to do. */
export function SavingTrouble({ open }: { readonly open: OpenCase }) {
  const { ownCase: words } = useWords();
  return (
    <StandingTrouble
      standing={open.standing}
      words={words}
      onRetry={() => open.flush()}
      bringBack={() => api.restoreCases({ ids: [open.ownCase.id] })}
      onSettle={(side) => open.settle(side)}
    />
  );
}
