import type { KeptCase } from "../../core/library/kept-case.ts";
import { api } from "../bridge.ts";
import { nameOf } from "../parts/open-words.ts";
import { useAutosave } from "../parts/use-autosave.ts";
import { type OwnCaseAutosave, ownCaseAutosave, type ShownCase } from "./own-case-autosave.ts";

/** One own case open for writing: what is shown, and what can be done with it. */
export interface OpenCase extends ShownCase, Pick<OwnCaseAutosave, "write" | "flush" | "undo" | "redo" | "settle"> {}

/** Opens an own case for writing. `kept` is what the disk has; a newer one is taken in when nothing is unsaved. */
export function useOwnCase(kept: KeptCase): OpenCase {
  const { id } = kept.ownCase;
  const { autosave, shown } = useAutosave(nameOf("cases", id), kept, (newest) =>
    ownCaseAutosave(newest, {
      save: (revision, change) => api.editOwnCase({ id, revision, change }),
      read: () => api.readOwnCase({ id }),
    }),
  );
  const { write, flush, undo, redo, settle } = autosave;
  return { ...shown, write, flush, undo, redo, settle };
}
