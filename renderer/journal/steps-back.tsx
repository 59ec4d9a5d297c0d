import { X } from "lucide-react";
import type { Refusal } from "../../core/outcome.ts";
import { Button } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./journal.module.css";
import { stepWords } from "./step-words.ts";
import type { StepBack } from "./use-steps-back.ts";

interface Props {
  readonly steps: readonly StepBack[];
  /** Why the last step, or the last way back, came to nothing. */
  readonly refusal: Refusal | null;
  readonly onUndo: (step: StepBack) => void;
  readonly onDismiss: (step: StepBack) => void;
}

/**
 * The way back for what was just done. Each note stays until it is used, dismissed or the journal is left, never by a
 * clock, and that of the newest deletion hears the keyboard.
 */
export function StepsBack({ steps, refusal, onUndo, onDismiss }: Props) {
  const words = useWords();
  if (steps.length === 0 && refusal === null) return null;
  return (
    <section className={style.steps} aria-label={words.journal.justDone}>
      {steps.map((step) => (
        <StepNote key={step.id} step={step} onUndo={() => onUndo(step)} onDismiss={() => onDismiss(step)} />
      ))}
      {refusal !== null && <Notice tone="trouble">{words.refusals[refusal]}</Notice>}
    </section>
  );
}

interface NoteProps {
  readonly step: StepBack;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}

function StepNote({ step, onUndo, onDismiss }: NoteProps) {
  const { journal } = useWords();
  const { done, undo, dismiss } = stepWords(step, journal);
  return (
    <Notice
      tone="news"
      action={
        <>
          <Button takesOver={step.kind === "deleted"} aria-label={undo} onPress={onUndo}>
            {journal.undo}
          </Button>
          <Button weight="quiet" aria-label={dismiss} onPress={onDismiss}>
            <X aria-hidden />
          </Button>
        </>
      }
    >
      {done}
    </Notice>
  );
}
