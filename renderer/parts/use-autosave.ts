import { useEffect, useState, useSyncExternalStore } from "react";
import type { Autosave } from "./autosave.ts";
import { lastUnder, register } from "./open-words.ts";
import type { Shown, Version } from "./standing.ts";
import { useHandIn } from "./use-hand-in.ts";

/** Goes on with what was left unsaved, or opens the newest version known here: `kept` may be of before this window saved. */
function reopened<Kept extends Version, Content extends object>(
  name: string,
  kept: Kept,
  open: (kept: Kept) => Autosave<Kept, Content>,
): Autosave<Kept, Content> {
  const last = lastUnder<Autosave<Kept, Content>>(name);
  if (last === null) return open(kept);
  if (!last.isSaved) return last;
  return open(last.kept.revision > kept.revision ? last.kept : kept);
}

/**
 * Opens a document for writing, under its name in the news. `kept` is what the disk has; a newer one is taken in when nothing
 * is unsaved.
 */
export function useAutosave<Kept extends Version, Content extends object>(
  name: string,
  kept: Kept,
  open: (kept: Kept) => Autosave<Kept, Content>,
): { readonly autosave: Autosave<Kept, Content>; readonly shown: Shown<Kept, Content> } {
  const [autosave] = useState(() => reopened(name, kept, open));
  useEffect(() => register(name, autosave), [name, autosave]);
  const shown = useSyncExternalStore(autosave.subscribe, autosave.shown);
  useEffect(() => autosave.adopt(kept), [autosave, kept]);
  useHandIn(autosave.flush);
  return { autosave, shown };
}
