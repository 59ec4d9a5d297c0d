import type { Part } from "../../core/dilemma/dilemma.ts";
import { CommandButton } from "../commands/command-button.tsx";
import { useOffer } from "../commands/offers.ts";
import { say } from "../commands/said.ts";
import { undoCommands } from "../commands/undo.ts";
import { NotSaved, WhichStands } from "../parts/save-trouble.tsx";
import { timeOf } from "../words/dates.ts";
import type { Words } from "../words/english.ts";
import { useWords } from "../words/use-words.ts";
import { bringBack } from "./gone/bring-back.ts";
import { outOfSight } from "./out-of-sight.ts";
import style from "./save-state.module.css";
import type { Step } from "./steps.ts";
import type { Record } from "./use-record.ts";

type Quiet = Exclude<Record["standing"], { readonly kind: "refused" | "clash" }>;

function howSaved(standing: Quiet, words: Words["dilemma"]): string {
  switch (standing.kind) {
    case "saved":
      return words.saved(timeOf(standing.at));
    case "saved-but":
      return words.savedButTitle(timeOf(standing.at));
    case "saving":
      return words.saving;
  }
}

/** Whether everything typed is on the disk, and if not, why and what to do. "Saved" is said only of bytes on the disk. */
export function SaveState({ record, step }: { readonly record: Record; readonly step: Step }) {
  const { dilemma: words } = useWords();
  const { standing } = record;
  const tell = (changed: readonly Part[], told: (parts: string) => string) => {
    const hidden = outOfSight(changed, step);
    say(hidden.length === 0 ? null : { tone: "news", text: told(hidden.map((part) => words.part[part]).join(", ")) });
  };
  const [undo, redo] = undoCommands(
    {
      ...record,
      undo: () => tell(record.undo(), words.undone),
      redo: () => tell(record.redo(), words.redone),
    },
    words,
  );
  useOffer([undo, redo]);
  if (standing.kind === "refused" && standing.reason === "not-found") {
    const back = () => void bringBack(record.dilemma.id, record.flush);
    return <NotSaved reason="not-found" words={{ ...words, tryAgain: words.gone.bringBack }} onRetry={back} />;
  }
  if (standing.kind === "refused")
    return <NotSaved reason={standing.reason} words={words} onRetry={() => void record.flush()} />;
  if (standing.kind === "clash")
    return (
      <WhichStands
        question={words.clash(standing.parts.map((part) => words.part[part]).join(", "))}
        words={words}
        onSettle={(side) => void record.settle(side)}
      />
    );
  return (
    <div className={style.state}>
      <span role="status">{howSaved(standing, words)}</span>
      {(record.canUndo || record.canRedo) && (
        <>
          <CommandButton command={undo} weight="quiet" shows="icon" />
          <CommandButton command={redo} weight="quiet" shows="icon" />
        </>
      )}
    </div>
  );
}
