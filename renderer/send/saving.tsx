import { SaveLine } from "../parts/save-line.tsx";
import { NotSaved, WhichStands } from "../parts/save-trouble.tsx";
import { timeOf } from "../words/dates.ts";
import { useWords } from "../words/use-words.ts";
import style from "./send.module.css";
import type { OpenRedaction } from "./use-redaction.ts";

/** Whether everything decided here is on the disk; before the first there is nothing to say. */
export function Saving({ open }: { readonly open: OpenRedaction }) {
  const { send: words } = useWords();
  const saved = open.revision === 0 ? "" : words.saved(timeOf(open.savedAt));
  return <SaveLine open={open} saved={saved} words={words} className={style.saving} />;
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
