import { useState } from "react";
import type { Summary } from "../../core/dilemma/summary.ts";
import { usePrinting } from "./use-printing.ts";

/** How many rows stand in the list at first, and how many more come at a time: thousands would take seconds to draw. */
const step = 100;

/** The first rows of a list, more of them when asked, all of them on paper, and never without the one that is `returning`. */
export function useRows(summaries: readonly Summary[], returning: string | null) {
  const [most, setMost] = useState(step);
  const isPrinting = usePrinting();
  const place = returning === null ? -1 : summaries.findIndex(({ id }) => id === returning);
  if (place >= most) setMost(place + 1);
  const shown = isPrinting ? summaries : summaries.slice(0, most);
  const next = Math.min(step, summaries.length - shown.length);
  return { shown, next, showMore: () => setMost(shown.length + step) };
}
