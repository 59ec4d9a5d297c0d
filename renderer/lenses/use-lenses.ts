import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { KeptLenses } from "../../core/api.ts";
import type { WalkPlan } from "../../core/walk/lens.ts";
import { type WholeWalk, wholeWalk } from "../../core/walk/whole-walk.ts";
import { api } from "../bridge.ts";
import { LensAutosave, type Shown } from "./lens-autosave.ts";

/** The lenses open for changing: what is shown, and what can be done with them. */
export interface OpenLenses
  extends Shown,
    Pick<LensAutosave, "write" | "flush" | "undo" | "redo" | "settle" | "takeIn"> {
  readonly shipped: WalkPlan;
  readonly whole: WholeWalk;
}

/** Opens the lenses for changing. `kept` is what the disk has; a newer one is taken in when nothing is unsaved. */
export function useLenses(kept: KeptLenses): OpenLenses {
  const [autosave] = useState(
    () =>
      new LensAutosave(kept, {
        save: (revision, own) => api.changeOwnLenses({ revision, own }),
        read: () => api.readOwnLenses({}),
      }),
  );
  const shown = useSyncExternalStore(autosave.subscribe, autosave.shown);
  useEffect(() => autosave.adopt(kept), [autosave, kept]);
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
  const { shipped } = kept;
  const whole = useMemo(() => wholeWalk(shipped, shown.own), [shipped, shown.own]);
  const { write, flush, undo, redo, settle, takeIn } = autosave;
  return { ...shown, shipped, whole, write, flush, undo, redo, settle, takeIn };
}
