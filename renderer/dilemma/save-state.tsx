import { Redo2, Undo2 } from "lucide-react";
import { Button } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";
import { timeOf } from "../words/dates.ts";
import type { Words } from "../words/english.ts";
import { useWords } from "../words/use-words.ts";
import type { Standing } from "./autosave.ts";
import style from "./save-state.module.css";
import type { Record } from "./use-record.ts";

type Quiet = Exclude<Standing, { readonly kind: "refused" | "clash" }>;

function howSaved(standing: Quiet, words: Words["dilemma"]): string {
  switch (standing.kind) {
    case "saved":
      return words.saved(timeOf(standing.at));
    case "saved-but-title":
      return words.savedButTitle(timeOf(standing.at));
    case "saving":
      return words.saving;
  }
}

/** Whether everything typed is on the disk, and if not, why and what to do. "Saved" is said only of bytes on the disk. */
export function SaveState({ record }: { readonly record: Record }) {
  const { dilemma: words, refusals } = useWords();
  const { standing } = record;
  if (standing.kind === "refused")
    return (
      <Notice tone="trouble" action={<Button onPress={() => void record.flush()}>{words.tryAgain}</Button>}>
        <strong>{words.notSaved}.</strong> {refusals[standing.reason]}
      </Notice>
    );
  if (standing.kind === "clash")
    return (
      <Notice
        tone="trouble"
        action={
          <>
            <Button onPress={() => void record.settle("mine")}>{words.mine}</Button>
            <Button onPress={() => void record.settle("theirs")}>{words.theirs}</Button>
          </>
        }
      >
        {words.clash(standing.parts.map((part) => words.part[part]).join(", "))}
      </Notice>
    );
  return (
    <div className={style.state}>
      <span role="status">{howSaved(standing, words)}</span>
      {(record.canUndo || record.canRedo) && (
        <>
          <Button weight="quiet" aria-label={words.undo} isDisabled={!record.canUndo} onPress={record.undo}>
            <Undo2 aria-hidden />
          </Button>
          <Button weight="quiet" aria-label={words.redo} isDisabled={!record.canRedo} onPress={record.redo}>
            <Redo2 aria-hidden />
          </Button>
        </>
      )}
    </div>
  );
}
