import type { Category } from "../../library/case.ts";
import type { CaseSummary } from "../../library/shelf.ts";
import { agendaOf } from "./agenda.ts";
import { bestCases } from "./best-cases.ts";
import type { Block } from "./block.ts";

/** How many cases a ready-made session is made of, by its length in minutes. */
const casesIn = { 30: 1, 60: 2, 90: 3 } as const;

/** The lengths a session is ready-made in, in minutes. */
export const readyLengths = [30, 60, 90] as const;
export type ReadyLength = (typeof readyLengths)[number];

/** The first of the best that are about different things, then the rest: three cases about one thing tire a room. */
function varied(best: readonly CaseSummary[]): CaseSummary[] {
  const firstOf = new Set<Category | undefined>();
  const isFresh = best.map(({ categories }) => {
    const is = !firstOf.has(categories[0]);
    firstOf.add(categories[0]);
    return is;
  });
  return [...best.filter((_, place) => isFresh[place]), ...best.filter((_, place) => !isFresh[place])];
}

/**
 * The agenda of a session of exactly `length` minutes about a theme, made of the best cases of a shelf; null asks for a mixture.
 * `isFromElsewhere` says that the theme had too few, so that one came from a neighbour of it. With fewer cases than it takes the
 * ones there are get the time; with none at all the blocks stand without a case, to be chosen. `newId` names each block.
 */
export function readyMade(
  length: ReadyLength,
  theme: Category | null,
  shelf: readonly CaseSummary[],
  newId: () => string,
): { readonly blocks: Block[]; readonly cases: { id: string; title: string }[]; readonly isFromElsewhere: boolean } {
  const best = bestCases(shelf, theme);
  const chosen = (theme === null ? varied(best) : best).slice(0, casesIn[length]);
  return {
    blocks: agendaOf(
      length,
      chosen.map(({ id }) => id),
      newId,
    ),
    cases: chosen.map(({ id, title }) => ({ id, title })),
    isFromElsewhere: theme !== null && chosen.some(({ categories }) => !categories.includes(theme)),
  };
}
