import { useEffect, useState, useSyncExternalStore } from "react";
import type { Autosave } from "./autosave.ts";
import { leftUnder, register } from "./open-words.ts";
import type { Shown, Version } from "./standing.ts";
import { useHandIn } from "./use-hand-in.ts";

/**
 * Opens a document for writing, under a name that no other has. `kept` is what the disk has; a newer one is taken in when
 * nothing is unsaved. Who comes back while something is unsaved goes on with it; otherwise `open` begins anew.
 */
export function useAutosave<Kept extends Version, Content extends object>(
  name: string,
  kept: Kept,
  open: () => Autosave<Kept, Content>,
): { readonly autosave: Autosave<Kept, Content>; readonly shown: Shown<Kept, Content> } {
  const [autosave] = useState(() => leftUnder<Autosave<Kept, Content>>(name) ?? open());
  useEffect(() => register(name, autosave), [name, autosave]);
  const shown = useSyncExternalStore(autosave.subscribe, autosave.shown);
  useEffect(() => autosave.adopt(kept), [autosave, kept]);
  useHandIn(autosave.flush);
  return { autosave, shown };
}
