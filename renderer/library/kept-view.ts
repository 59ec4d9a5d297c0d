import { useCallback, useState } from "react";
import { type Shelf, wholeLibrary } from "../../core/library/shelf.ts";

/** How the library was left, so that one comes back from a case to the same place. */
export interface View {
  readonly text: string;
  readonly shelf: Shelf;
  /** The case that was opened last. */
  readonly opened: string | null;
}

/** Everything in sight. */
export const wholeView: View = { text: "", shelf: wholeLibrary, opened: null };

/** Kept for as long as the window is open, and no longer. */
let kept = wholeView;

/** The library with nothing but one collection in sight, when one is asked for; otherwise as it was left. */
function openedAt(collection: string | undefined): View {
  if (collection !== undefined) kept = { ...wholeView, shelf: { ...wholeLibrary, collection } };
  return kept;
}

/** How the library is seen now, and a way to change it. `collection` is one that is asked for by its address. */
export function useKeptView(collection: string | undefined): [View, (change: Partial<View>) => void] {
  const [view, setView] = useState(() => openedAt(collection));
  const change = useCallback((change: Partial<View>) => {
    kept = { ...kept, ...change };
    setView(kept);
  }, []);
  return [view, change];
}
