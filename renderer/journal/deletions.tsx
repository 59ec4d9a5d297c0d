import { X } from "lucide-react";
import { binDays } from "../../core/dilemma/bin-days.ts";
import type { Refusal } from "../../core/outcome.ts";
import { Button } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./journal.module.css";

/** A dilemma that was just moved to the bin. */
export interface Deletion {
  readonly id: string;
  readonly title: string;
}

interface Props {
  readonly deletions: readonly Deletion[];
  /** Why the last deletion, or the last way back, came to nothing. */
  readonly refusal: Refusal | null;
  readonly onUndo: (id: string) => void;
  readonly onDismiss: (id: string) => void;
}

/**
 * The way back for what was just deleted. Each note stays until it is used, dismissed or the journal is left, never by a
 * clock, and the newest one hears the keyboard.
 */
export function Deletions({ deletions, refusal, onUndo, onDismiss }: Props) {
  const words = useWords();
  const { journal } = words;
  if (deletions.length === 0 && refusal === null) return null;
  return (
    <section className={style.deletions} aria-label={journal.deletions}>
      {deletions.map(({ id, title }) => (
        <Notice
          key={id}
          tone="news"
          action={
            <>
              <Button autoFocus aria-label={journal.undoNamed(title)} onPress={() => onUndo(id)}>
                {journal.undo}
              </Button>
              <Button weight="quiet" aria-label={journal.dismiss(title)} onPress={() => onDismiss(id)}>
                <X aria-hidden />
              </Button>
            </>
          }
        >
          {journal.deleted(title, binDays)}
        </Notice>
      ))}
      {refusal !== null && <Notice tone="trouble">{words.refusals[refusal]}</Notice>}
    </section>
  );
}
