import { useEffect, useState, useSyncExternalStore } from "react";
import type { Entry } from "../../core/api.ts";
import { api } from "../bridge.ts";
import { useHandIn } from "../parts/use-hand-in.ts";
import { Autosave, type Recorded } from "./autosave.ts";

/** One dilemma open for writing: what is shown, and what can be done with it. */
export interface Record extends Recorded, Pick<Autosave, "write" | "flush" | "undo" | "redo" | "settle" | "adopt"> {
  /** The past day at whose end it is shown, or null for how it stands now. */
  readonly day: string | null;
}

/** The last one of each dilemma: whoever leaves while the disk refuses finds what was typed when they come back. */
const autosaves = new Map<string, Autosave>();

/** Keeps the window from closing without a question while it holds words that the disk has refused. */
window.addEventListener("beforeunload", (event) => {
  if ([...autosaves.values()].some((autosave) => autosave.isStuck)) event.preventDefault();
});

function autosaveOf(entry: Entry): Autosave {
  const { id } = entry.dilemma;
  const left = autosaves.get(id);
  if (left !== undefined && !left.isSaved) return left;
  return new Autosave(entry, {
    save: (revision, change) => api.editDilemma({ id, revision, change }),
    read: () => api.readDilemma({ id }),
  });
}

/** Opens a dilemma for writing. `entry` is what the disk has; a newer one is taken in when nothing is unsaved. */
export function useRecord(entry: Entry): Record {
  const { id } = entry.dilemma;
  const [autosave] = useState(() => autosaveOf(entry));
  useEffect(() => {
    autosaves.set(id, autosave);
  }, [id, autosave]);
  const shown = useSyncExternalStore(autosave.subscribe, autosave.shown);
  useEffect(() => autosave.adopt(entry), [autosave, entry]);
  useHandIn(autosave.flush);
  const { write, flush, undo, redo, settle, adopt } = autosave;
  return { ...shown, day: null, write, flush, undo, redo, settle, adopt };
}
