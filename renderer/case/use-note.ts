import type { CaseView } from "../../core/library/shelf.ts";
import { done, type Outcome } from "../../core/outcome.ts";
import { api } from "../bridge.ts";
import { nameOf } from "../parts/open-words.ts";
import { useAutosave } from "../parts/use-autosave.ts";
import { type KeptNote, type NoteAutosave, noteAutosave, noteOf, type ShownNote } from "./note-autosave.ts";

/** A note open for writing: what is shown, and what can be done with it. */
export interface OpenNote extends ShownNote, Pick<NoteAutosave, "flush" | "undo" | "redo" | "settle"> {
  write(note: string): void;
}

function told(outcome: Outcome<CaseView>): Outcome<KeptNote> {
  return outcome.ok ? done(noteOf(outcome.value)) : outcome;
}

/** Opens the note of a case. A newer one than `view` has is taken in when nothing is unsaved. */
export function useNote(view: CaseView): OpenNote {
  const { id } = view;
  const { autosave, shown } = useAutosave(nameOf("library", id), noteOf(view), (newest) =>
    noteAutosave(newest, {
      save: async (revision, _, { note }) => told(await api.noteCase({ id, revision, note })),
      read: async () => told(await api.readCase({ id })),
    }),
  );
  const { write, flush, undo, redo, settle } = autosave;
  return { ...shown, write: (note) => write({ note }, "note"), flush, undo, redo, settle };
}
