import { done, type Outcome, refused } from "../outcome.ts";
import type { Dilemma } from "./dilemma.ts";
import type { Summary } from "./summary.ts";

/**
 * The dilemma with a later one in its place. What it says stays as it is. `find` gives a dilemma by its id, or null.
 * Refuses an open dilemma (`not-decided`), one that is superseded already (`locked`), a circle (`bad-input`), and one whose
 * place, at the end, is taken by what is not there (`not-found`): it may come back from the bin and close a circle.
 */
export function supersede(dilemma: Dilemma, by: string, find: (id: string) => Dilemma | null): Outcome<Dilemma> {
  if (dilemma.decision === null) return refused("not-decided");
  if (dilemma.supersededBy !== null) return refused("locked");
  const seen = new Set([dilemma.id]);
  for (let next: string | null = by; next !== null; ) {
    if (seen.has(next)) return refused("bad-input");
    seen.add(next);
    const found = find(next);
    if (found === null) return refused("not-found");
    next = found.supersededBy;
  }
  return done({ ...dilemma, supersededBy: by });
}

/** The earlier dilemmas in whose place this one stands, as the journal has them. */
export function supersededFor(summaries: readonly Summary[], id: string): Summary[] {
  return summaries.filter((summary) => summary.supersededBy === id);
}

/** The dilemmas that may stand in the place of this one: every other that it does not itself stand in for, however far back. */
export function mayStandFor(summaries: readonly Summary[], id: string): Summary[] {
  const after = new Map(summaries.map((summary) => [summary.id, summary.supersededBy]));
  const leadsBack = (from: string): boolean => {
    const seen = new Set<string>();
    for (let next: string | null = from; next !== null && !seen.has(next); next = after.get(next) ?? null) {
      if (next === id) return true;
      seen.add(next);
    }
    return false;
  };
  return summaries.filter((summary) => !leadsBack(summary.id));
}
