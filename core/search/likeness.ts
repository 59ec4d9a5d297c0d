import { bestOf } from "./best.ts";
import { type IndexParts, rarityOfAll } from "./index-parts.ts";
import { type Page, spokenOf } from "./page.ts";
import type { Hit } from "./text-index.ts";

/** How many words of a page are compared with others, and how many another must share to be like it. */
const tellingAtMost = 40;
const sharedAtLeast = 3;
/** What two thirds of all pages say tells nothing. */
const tooCommon = Math.log(1.5);

interface Telling {
  readonly word: string;
  readonly weight: number;
}

/** The words that tell most of a page, the most telling first, without those that nearly every page has. */
function tellingIn(page: Page, parts: IndexParts): Telling[] {
  return [...spokenOf(page)]
    .map(([word, weight]) => {
      const rarity = rarityOfAll(parts.meaning.forms(word, "written"), parts);
      return { word, weight: Math.log1p(weight), rarity };
    })
    .filter((one) => one.rarity > tooCommon)
    .sort((one, other) => other.weight * other.rarity - one.weight * one.rarity);
}

/**
 * Hears a word and its kin. Kin tell as much as they are rare themselves: one who writes "cousin" is not like everybody who
 * writes "family". How many pages speak of it.
 */
function hear(word: string, parts: IndexParts): number {
  const { meaning, scores } = parts;
  for (const meant of [meaning.forms(word, "written"), meaning.kin(word)]) {
    const rarity = rarityOfAll(meant, parts);
    for (const [number, counts] of meant) scores.hear(number, counts * rarity);
  }
  return scores.heard;
}

/**
 * The pages that speak most of what this one speaks of, best first, `limit` at most, itself left out. Each comes with the
 * words it shares, the most telling first: those of the page, whatever form they have in the other.
 */
export function alikeTo(page: Page, limit: number, parts: IndexParts): Hit[] {
  const { shelf, scores } = parts;
  const own = shelf.find(page.key) ?? -1;
  const compared: Telling[] = [];
  scores.begin();
  for (const one of tellingIn(page, parts)) {
    if (compared.length === tellingAtMost) break;
    const speaking = hear(one.word, parts);
    // What nobody else speaks of takes no other word's place.
    if (speaking === (scores.pointsOf(own) > 0 ? 1 : 0)) scores.skip();
    else {
      scores.add(one.weight, 1);
      compared.push(one);
    }
  }
  const scoreOf = (other: number) =>
    other === own || scores.wordsOf(other) < sharedAtLeast ? -1 : scores.totalOf(other);
  const best = bestOf(scores.found, limit, scoreOf, (other) => shelf.keyOf(other));
  const shared = sharedWith(
    best.map((one) => one.page),
    compared,
    parts,
  );
  return best.map(({ page: other, score }) => ({ key: shelf.keyOf(other), score, words: shared.get(other) ?? [] }));
}

/** For each of a few pages the words it shares, the most telling first: heard once more, as a list for each page would cost far more. */
function sharedWith(pages: readonly number[], words: readonly Telling[], parts: IndexParts): Map<number, string[]> {
  const shared = new Map(pages.map((page): [number, { word: string; score: number }[]] => [page, []]));
  for (const { word, weight } of words) {
    hear(word, parts);
    for (const [page, list] of shared) {
      const score = weight * parts.scores.pointsOf(page);
      if (score > 0) list.push({ word, score });
    }
    parts.scores.skip();
  }
  return new Map(
    [...shared].map(([page, list]) => [
      page,
      list.sort((one, other) => other.score - one.score).map(({ word }) => word),
    ]),
  );
}
