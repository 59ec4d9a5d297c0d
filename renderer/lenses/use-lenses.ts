import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { KeptLenses } from "../../core/api.ts";
import type { WalkPlan } from "../../core/walk/lens.ts";
import { type WholeWalk, wholeWalk } from "../../core/walk/whole-walk.ts";
import { api } from "../bridge.ts";
import { useHandIn } from "../parts/use-hand-in.ts";
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
  useHandIn(autosave.flush);
  const { shipped } = kept;
  const whole = useMemo(() => wholeWalk(shipped, shown.own), [shipped, shown.own]);
  const { write, flush, undo, redo, settle, takeIn } = autosave;
  return { ...shown, shipped, whole, write, flush, undo, redo, settle, takeIn };
}
