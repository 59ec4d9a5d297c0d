import { type Category, levels, shelfKinds } from "../../library/case.ts";
import type { CaseSummary } from "../../library/shelf.ts";
import { neighbours } from "./neighbours.ts";

/** About how long a case for a room takes to read and argue, in minutes. */
const fitting = 20;

/** How far a case is from a theme: 0 for one that is first of all about it, 1 for one about it among others, then its neighbours. */
function distance({ categories }: CaseSummary, theme: Category | null): number {
  if (theme === null) return 0;
  if (categories.includes(theme)) return categories[0] === theme ? 0 : 1;
  const near = neighbours[theme];
  const nearest = near.findIndex((category) => categories.includes(category));
  return 2 + (nearest === -1 ? near.length : nearest);
}

/** What a case is judged by for a room, the weightiest first; less is better. */
function rank(one: CaseSummary, theme: Category | null): readonly number[] {
  return [
    distance(one, theme),
    levels.indexOf(one.level),
    one.mark.bookmarkedAt === null ? 1 : 0,
    Math.abs(one.minutes - fitting),
    shelfKinds.indexOf(one.kind),
  ];
}

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((part, place) => part !== other[place]);
  return at === -1 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

/**
 * The cases of a shelf that a session can be made of, the best for a room about a theme first: about the theme, easy to enter, bookmarked,
 * of a length that fits. What a peer lived was told in confidence and is left out. The same shelf in another order gives the same answer.
 */
export function bestCases(shelf: readonly CaseSummary[], theme: Category | null): CaseSummary[] {
  return shelf
    .filter(({ kind }) => kind !== "peer")
    .map((one) => ({ one, rank: rank(one, theme) }))
    .sort((a, b) => compare(a.rank, b.rank) || (a.one.id < b.one.id ? -1 : 1))
    .map(({ one }) => one);
}
