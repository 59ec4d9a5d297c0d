import { useState } from "react";
import { nothingChosen, type Selection, stretched, turned } from "../../core/dilemma/selection.ts";

/** Choosing several dilemmas at once, or not choosing at all. */
export function useSelection() {
  const [selection, setSelection] = useState<Selection | null>(null);
  return {
    selection,
    begin: () => setSelection(nothingChosen),
    end: () => setSelection(null),
    chooseAll: (shown: readonly string[]) => setSelection({ chosen: new Set(shown), anchor: shown[0] ?? null }),
    chooseNone: () => setSelection(nothingChosen),
    /** One entry turned over, or everything from the last one to it. */
    turn: (id: string, shown: readonly string[], isRange: boolean) =>
      setSelection((present) => {
        const from = present ?? nothingChosen;
        return isRange ? stretched(from, shown, id) : turned(from, id);
      }),
  };
}
