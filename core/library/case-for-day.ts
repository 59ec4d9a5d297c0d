import { isUnsealed } from "./seal.ts";
import type { CaseSummary } from "./shelf.ts";

/** A number between 0 and 2^32 that looks like chance and is always the same for the same text (FNV-1a). */
function scattered(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/**
 * One case whose outcome the reader has not seen, another one most days, and never one of the owner's own; null when all are read. Each case draws its own lot
 * for the day, so that reading one of the others does not change which one is offered.
 */
export function caseForDay(cases: readonly CaseSummary[], day: string): CaseSummary | null {
  let best: CaseSummary | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const item of cases) {
    const lot = scattered(`${day} ${item.id}`);
    if (item.kind === "own" || isUnsealed(item.mark) || lot >= least) continue;
    best = item;
    least = lot;
  }
  return best;
}
