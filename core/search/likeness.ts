import { bestOf } from "./best.ts";
import type { Meaning } from "./meaning.ts";
import { type Page, spokenOf } from "./page.ts";
import type { Postings } from "./postings.ts";
import type { Scores } from "./scores.ts";
import type { Shelf } from "./shelf.ts";
import type { Hit } from "./text-index.ts";

/** How many words of a page are compared with others, and how many another must share to be like it. */
const tellingAtMost = 40;
const sharedAtLeast = 3;
/** What two thirds of all pages say tells nothing. */
const tooCommon = Math.log(1.5);

/** What likeness is found in. */
export interface Among {
  readonly shelf: Shelf;
  readonly postings: Postings;
  readonly meaning: Meaning;
  readonly scores: Scores;
  readonly rarity: (pages: number) => number;
}

interface Telling {
  readonly word: string;
  readonly weight: number;
}

/** In how many pages some words are; a page with two of them is counted for both. */
function pagesWith(words: Iterable<number>, postings: Postings): number {
  let pages = 0;
  for (const word of words) pages += postings.count(word);
  return pages;
}

/** The words that tell most of a page, the most telling first, without those that nearly every page has. */
function tellingIn(page: Page, { meaning, postings, rarity }: Among): Telling[] {
  return [...spokenOf(page)]
    .map(([word, weight]) => {
      const pages = pagesWith(meaning.forms(word, "written").keys(), postings);
      return { word, weight: Math.log1p(weight), rarity: rarity(pages) };
    })
    .filter((one) => one.rarity > tooCommon)
    .sort((one, other) => other.weight * other.rarity - one.weight * one.rarity);
}

/**
 * Hears a word and its kin. Kin tell as much as they are rare themselves: one who writes "cousin" is not like everybody who
 * writes "family". How many pages speak of it.
 */
function hear(word: string, { meaning, postings, scores, rarity }: Among): number {
  const [forms, kin] = [meaning.forms(word, "written"), meaning.kin(word)];
  scores.hear(forms, rarity(pagesWith(forms.keys(), postings)));
  return scores.hear(kin, rarity(pagesWith(kin.keys(), postings)));
}

/**
 * The pages that speak most of what this one speaks of, best first, `limit` at most, itself left out. Each comes with the
 * words it shares, the most telling first: those of the page, whatever form they have in the other.
 */
export function alikeTo(page: Page, limit: number, among: Among): Hit[] {
  const { shelf, scores } = among;
  const own = shelf.find(page.key) ?? -1;
  const compared: Telling[] = [];
  scores.begin();
  for (const one of tellingIn(page, among)) {
    if (compared.length === tellingAtMost) break;
    const speaking = hear(one.word, among);
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
    among,
  );
  return best.map(({ page: other, score }) => ({ key: shelf.keyOf(other), score, words: shared.get(other) ?? [] }));
}

/** For each of a few pages the words it shares, the most telling first: heard once more, as a list for each page would cost far more. */
function sharedWith(pages: readonly number[], words: readonly Telling[], among: Among): Map<number, string[]> {
  const shared = new Map(pages.map((page): [number, { word: string; score: number }[]] => [page, []]));
  for (const { word, weight } of words) {
    hear(word, among);
    for (const [page, list] of shared) {
      const score = weight * among.scores.pointsOf(page);
      if (score > 0) list.push({ word, score });
    }
    among.scores.skip();
  }
  return new Map(
    [...shared].map(([page, list]) => [
      page,
      list.sort((one, other) => other.score - one.score).map(({ word }) => word),
    ]),
  );
}
