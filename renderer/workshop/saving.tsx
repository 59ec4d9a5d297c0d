import { api } from "../bridge.ts";
import { SaveLine } from "../parts/save-line.tsx";
import { NotSaved, WhichStands } from "../parts/save-trouble.tsx";
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
  const { standing } = open;
  async function bringBack() {
    await api.restoreSession({ id: open.session.id });
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
