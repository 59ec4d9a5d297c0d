import { useMemo } from "react";
import type { KeptLenses } from "../../core/walk/kept-lenses.ts";
import type { OwnLenses } from "../../core/walk/own-lenses.ts";
import { type WholeWalk, wholeWalk } from "../../core/walk/whole-walk.ts";
import { api } from "../bridge.ts";
import { nameOf } from "../parts/open-words.ts";
import { useAutosave } from "../parts/use-autosave.ts";
import { type LensAutosave, lensAutosave, type ShownLenses } from "./lens-autosave.ts";

/** The lenses open for changing: what is shown, and what can be done with them. */
export interface OpenLenses extends ShownLenses, Pick<LensAutosave, "flush" | "undo" | "redo" | "settle" | "takeIn"> {
  readonly whole: WholeWalk;
  /** Takes a change. `field` names what is typed into; without one it is a step of its own. */
  write(own: OwnLenses, field?: string): void;
}

/** Opens the lenses for changing. `kept` is what the disk has; a newer one is taken in when nothing is unsaved. */
export function useLenses(kept: KeptLenses): OpenLenses {
  const { autosave, shown } = useAutosave(nameOf("lenses"), kept, (newest) =>
    lensAutosave(newest, {
      save: (revision, _, { own }) => api.changeOwnLenses({ revision, own }),
      read: () => api.readOwnLenses({}),
    }),
  );
  const { shipped, own } = shown;
  const whole = useMemo(() => wholeWalk(shipped, own), [shipped, own]);
  const { write, flush, undo, redo, settle, takeIn } = autosave;
  return {
    ...shown,
    whole,
    write: (fresh, field = "") => write({ own: fresh }, field),
    flush,
    undo,
    redo,
    settle,
    takeIn,
  };
}
