import { done, type Outcome, refused } from "../outcome.ts";
import type { Dilemma } from "./dilemma.ts";

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
