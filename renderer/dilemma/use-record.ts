import type { Entry } from "../../core/dilemma/entry.ts";
import { api } from "../bridge.ts";
import { nameOf } from "../parts/open-words.ts";
import { useAutosave } from "../parts/use-autosave.ts";
import { type DilemmaAutosave, dilemmaAutosave, type Recorded } from "./dilemma-autosave.ts";

/** One dilemma open for writing: what is shown, and what can be done with it. */
export interface Record
  extends Recorded,
    Pick<DilemmaAutosave, "write" | "flush" | "undo" | "redo" | "settle" | "adopt"> {
  /** The past day at whose end it is shown, or null for how it stands now. */
  readonly day: string | null;
}

/** Opens a dilemma for writing. `entry` is what the disk has; a newer one is taken in when nothing is unsaved. */
export function useRecord(entry: Entry): Record {
  const { id } = entry.dilemma;
  const { autosave, shown } = useAutosave(nameOf("dilemmas", id), entry, (newest) =>
    dilemmaAutosave(newest, {
      save: (revision, change) => api.editDilemma({ id, revision, change }),
      read: () => api.readDilemma({ id }),
    }),
  );
  const { write, flush, undo, redo, settle, adopt } = autosave;
  const readOnly = shown.readOnly !== null;
  return { ...shown, day: null, readOnly, write, flush, undo, redo, settle, adopt };
}
