import { bestOf } from "./best.ts";
import type { IndexParts } from "./index-parts.ts";
import { pageOf, placesOf } from "./postings.ts";

/** In how many letters, each counted once, a word may differ from one it resembles. */
const differing = 8;
/** What part of the pairs of letters of the shorter word both must have. */
const alike = 0.4;

function pairsOf(word: string): Set<string> {
  return new Set(Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => word.slice(at, at + 2)));
}

/** How much of the shorter of two words is in the other, by pairs of letters: 0 to 1 (Dice and Adamson, as for whole texts). */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let both = 0;
  for (const pair of one) if (other.has(pair)) both += 1;
  return both / Math.max(1, Math.min(one.size, other.size));
}

/**
 * The keys of pages in whose head stands a word that resembles one of these, the likest first, `limit` at most: those among
 * which a slower comparison may find what was meant.
 */
export function resembling(
  words: readonly string[],
  limit: number,
  { vocabulary, postings, shelf }: IndexParts,
): string[] {
  const points = new Map<number, number>();
  for (const word of words.filter(({ length }) => length > 2)) {
    const pairs = pairsOf(word);
    for (const number of vocabulary.sharing(word, differing)) {
      const how = likeness(pairs, pairsOf(vocabulary.words[number] ?? ""));
      if (how < alike) continue;
      for (const posting of postings.run(number))
        if (placesOf(posting) > 0) points.set(pageOf(posting), (points.get(pageOf(posting)) ?? 0) + how ** 2);
    }
  }
  const best = bestOf(
    points.keys(),
    limit,
    (page) => points.get(page) ?? 0,
    (page) => shelf.keyOf(page),
  );
  return best.map(({ page }) => shelf.keyOf(page));
}
