import { useEffect, useState, useSyncExternalStore } from "react";
import type { Entry } from "../../core/api.ts";
import { api } from "../bridge.ts";
import { Autosave, type Recorded } from "./autosave.ts";

/** One dilemma open for writing: what is shown, and what can be done with it. */
export interface Record extends Recorded, Pick<Autosave, "write" | "flush" | "undo" | "redo" | "settle" | "adopt"> {}

/** Opens a dilemma for writing. `entry` is what the disk has; a newer one is taken in when nothing is unsaved. */
export function useRecord(entry: Entry): Record {
  const { id } = entry.dilemma;
  const [autosave] = useState(
    () =>
      new Autosave(entry, {
        save: (revision, change) => api.editDilemma({ id, revision, change }),
        read: () => api.readDilemma({ id }),
      }),
  );
  const shown = useSyncExternalStore(autosave.subscribe, autosave.shown);
  useEffect(() => autosave.adopt(entry), [autosave, entry]);
  useEffect(() => {
    const leave = () => void autosave.flush();
    window.addEventListener("pagehide", leave);
    window.addEventListener("visibilitychange", leave);
    return () => {
      window.removeEventListener("pagehide", leave);
      window.removeEventListener("visibilitychange", leave);
      leave();
    };
  }, [autosave]);
  const { write, flush, undo, redo, settle, adopt } = autosave;
  return { ...shown, write, flush, undo, redo, settle, adopt };
}
