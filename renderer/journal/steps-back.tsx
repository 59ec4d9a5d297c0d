import { X } from "lucide-react";
import { binDays } from "../../core/dilemma/bin-days.ts";
import type { Refusal } from "../../core/outcome.ts";
import { Button } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";
import { useWords } from "../words/use-words.ts";
import style from "./journal.module.css";
import type { Deletion } from "./use-deletions.ts";

interface Props {
  readonly deletions: readonly Deletion[];
  /** Why the last deletion, or the last way back, came to nothing. */
  readonly refusal: Refusal | null;
  readonly onUndo: (deletion: Deletion) => void;
  readonly onDismiss: (id: string) => void;
}

/**
 * The way back for what was just deleted. Each note stays until it is used, dismissed or the journal is left, never by a
 * clock, and the newest one hears the keyboard.
 */
export function Deletions({ deletions, refusal, onUndo, onDismiss }: Props) {
  const words = useWords();
  if (deletions.length === 0 && refusal === null) return null;
  return (
    <section className={style.deletions} aria-label={words.journal.deletions}>
      {deletions.map((deletion) => (
        <DeletionNote
          key={deletion.id}
          deletion={deletion}
          onUndo={() => onUndo(deletion)}
          onDismiss={() => onDismiss(deletion.id)}
        />
      ))}
      {refusal !== null && <Notice tone="trouble">{words.refusals[refusal]}</Notice>}
    </section>
  );
}

interface NoteProps {
  readonly deletion: Deletion;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}

function DeletionNote({ deletion, onUndo, onDismiss }: NoteProps) {
  const { journal } = useWords();
  const { gone } = deletion;
  const title = gone.length === 1 ? (gone[0]?.title ?? "") : null;
  return (
    <Notice
      tone="news"
      action={
        <>
          <Button
            autoFocus
            aria-label={title === null ? journal.undoSeveral(gone.length) : journal.undoNamed(title)}
            onPress={onUndo}
          >
            {journal.undo}
          </Button>
          <Button
            weight="quiet"
            aria-label={title === null ? journal.dismissSeveral(gone.length) : journal.dismiss(title)}
            onPress={onDismiss}
          >
            <X aria-hidden />
          </Button>
        </>
      }
    >
      {title === null ? journal.deletedSeveral(gone.length, binDays) : journal.deleted(title, binDays)}
    </Notice>
  );
}
