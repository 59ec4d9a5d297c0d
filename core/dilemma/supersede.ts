import { done, type Outcome, refused } from "../outcome.ts";
import type { Dilemma } from "./dilemma.ts";

/**
 * The dilemma with a later one in its place. What it says stays as it is. `reach` gives the dilemma that stands in the place
 * of another, or null.
 * Refuses an open dilemma (`not-decided`), one that is superseded already (`locked`), and a circle (`bad-input`).
 */
export function supersede(dilemma: Dilemma, by: string, reach: (id: string) => string | null): Outcome<Dilemma> {
  if (dilemma.decision === null) return refused("not-decided");
  if (dilemma.supersededBy !== null) return refused("locked");
  const seen = new Set([dilemma.id]);
  for (let next: string | null = by; next !== null; next = reach(next)) {
    if (seen.has(next)) return refused("bad-input");
    seen.add(next);
  }
  return done({ ...dilemma, supersededBy: by });
}
