import type { CaseView } from "../../core/library/shelf.ts";
import { CommandButton } from "../commands/command-button.tsx";
import { useOffer } from "../commands/offers.ts";
import { undoCommands } from "../commands/undo.ts";
import { Field } from "../parts/field.tsx";
import { Typed } from "../parts/prose.tsx";
import { NotSaved, WhichStands } from "../parts/save-trouble.tsx";
import { timeOf } from "../words/dates.ts";
import { useWords } from "../words/use-words.ts";
import style from "./note.module.css";
import { type OpenNote, useNote } from "./use-note.ts";

/** Whether the note is on the disk, and if not, why and what to do. "Saved" is said only of bytes on the disk. */
function State({ open }: { readonly open: OpenNote }) {
  const { case: words } = useWords();
  const [undo, redo] = undoCommands(open, words.yourNote);
  useOffer([undo, redo]);
  const { standing } = open;
  if (standing.kind === "refused")
    return <NotSaved reason={standing.reason} words={words.yourNote} onRetry={() => void open.flush()} />;
  if (standing.kind === "clash")
    return (
      <WhichStands question={words.yourNote.clash} words={words.yourNote} onSettle={(side) => void open.settle(side)} />
    );
  const isSaving = standing.kind === "saving";
  const saved = isSaving || standing.at === null ? null : words.yourNote.saved(timeOf(standing.at));
  return (
    <div className={style.state}>
      <span role="status">{isSaving ? words.yourNote.saving : saved}</span>
      {(open.canUndo || open.canRedo) && (
        <>
          <CommandButton command={undo} weight="quiet" shows="icon" />
          <CommandButton command={redo} weight="quiet" shows="icon" />
        </>
      )}
    </div>
  );
}

/** What its reader writes beside a case, whether its seal is open or not. */
export function Note({ view }: { readonly view: CaseView }) {
  const { case: words } = useWords();
  const open = useNote(view);
  return (
    <section id="note" aria-label={words.yourNote.label} className={open.note.trim() === "" ? style.empty : style.note}>
      <div className={style.paper}>
        <p className={style.label}>{words.yourNote.label}</p>
        <Typed text={open.note} />
      </div>
      <div className={style.screen}>
        <Field
          kind="prose"
          label={words.yourNote.label}
          hint={words.yourNote.hint}
          value={open.note}
          onChange={open.write}
        />
      </div>
      <State open={open} />
    </section>
  );
}
