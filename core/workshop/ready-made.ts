import type { Category } from "../library/case.ts";
import type { CaseSummary } from "../library/shelf.ts";
import { bestCases } from "./best-cases.ts";
import type { Block, BlockKind } from "./block.ts";

/** The lengths a session is ready-made in, in minutes. */
export const readyLengths = [30, 60, 90] as const;
export type ReadyLength = (typeof readyLengths)[number];

/** How many cases a session of a length is made of, and what stands around them, in minutes. */
const shapes: Readonly<
  Record<ReadyLength, { cases: number; welcome: number; pause: number; write: number; close: number }>
> = {
  30: { cases: 1, welcome: 2, pause: 0, write: 3, close: 3 },
  60: { cases: 2, welcome: 4, pause: 0, write: 5, close: 5 },
  90: { cases: 3, welcome: 5, pause: 5, write: 6, close: 5 },
};

type Timed = readonly [BlockKind, number];

/** How the minutes of one case are shared out: what is not read, voted or revealed is for talking. */
function oneCase(minutes: number): readonly Timed[] {
  const read = Math.round(minutes / 5.5);
  const reveal = Math.round(minutes / 3.8);
  return [
    ["read", read],
    ["vote", 2],
    ["discuss", minutes - read - reveal - 4],
    ["again", 2],
    ["reveal", reveal],
  ];
}

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
 * ones there are get the time; with none at all the blocks stand without a case, to be chosen. The break of a long one is an `own` block.
 * No block has words yet. `newId` names each.
 */
export function readyMade(
  length: ReadyLength,
  theme: Category | null,
  shelf: readonly CaseSummary[],
  newId: () => string,
): { readonly blocks: Block[]; readonly cases: { id: string; title: string }[]; readonly isFromElsewhere: boolean } {
  const shape = shapes[length];
  const best = bestCases(shelf, theme);
  const chosen = (theme === null ? varied(best) : best).slice(0, shape.cases);
  const stands = chosen.length === 0 ? [null] : chosen.map(({ id }) => id);
  const pause = stands.length > 2 ? shape.pause : 0;
  const forCases = length - shape.welcome - pause - shape.write - shape.close;
  const each = Math.floor(forCases / stands.length);
  const block = (kind: BlockKind, minutes: number, caseId: string | null): Block => ({
    id: newId(),
    kind,
    minutes,
    caseId,
    title: "",
    text: "",
    notes: "",
  });
  const blocks = [
    block("welcome", shape.welcome, null),
    ...stands.flatMap((caseId, place) => [
      ...(pause > 0 && place === 2 ? [block("own", pause, null)] : []),
      ...oneCase(each).map(([kind, minutes]) => block(kind, minutes, caseId)),
    ]),
    block("write", shape.write + forCases - each * stands.length, null),
    block("close", shape.close, null),
  ];
  return {
    blocks,
    cases: chosen.map(({ id, title }) => ({ id, title })),
    isFromElsewhere: theme !== null && chosen.some(({ categories }) => !categories.includes(theme)),
  };
}
