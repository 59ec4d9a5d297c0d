import type { ForwardIndex } from "./forward-index.ts";
import type { Meaning, Meant } from "./meaning.ts";
import type { Postings } from "./postings.ts";
import type { Scores } from "./scores.ts";
import type { Shelf } from "./shelf.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What an index is made of, and what is worked with in it. */
export interface IndexParts {
  readonly vocabulary: Vocabulary;
  readonly postings: Postings;
  readonly forward: ForwardIndex;
  readonly shelf: Shelf;
  readonly meaning: Meaning;
  readonly scores: Scores;
}

/** How telling it is that a page is one of so many among all: the rarer, the more. */
export function rarityOf(pages: number, all: number): number {
  const known = Math.min(pages, all); // A page with two forms of a word may have been counted for both.
  return Math.log(1 + (all - known + 0.5) / (known + 0.5));
}

/** How telling some words are together. */
export function rarityOfAll(words: Meant, { postings, shelf }: IndexParts): number {
  let pages = 0;
  for (const word of words.keys()) pages += postings.count(word);
  return rarityOf(pages, shelf.size);
}
