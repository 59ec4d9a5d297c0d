import { longestWord } from "./cut.ts";

/** A word of a text as the index knows it, and where it stands there: first and one past the last UTF-16 unit. */
export interface WordAt {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** A run of letters and digits, with the apostrophe of "owner’s" inside it. */
const run = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*/gu;
const plainAscii = /^[a-z0-9]+$/;
const marks = /[\p{M}'’]/gu;

/** A word as it is compared: lower case, without accents and apostrophes, the possessive left off. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (plainAscii.test(lower)) return lower.slice(0, longestWord);
  return lower
    .replace(/['’]s$/u, "")
    .normalize("NFD")
    .replace(marks, "")
    .slice(0, longestWord);
}

/** The folded words of a text in their order. */
export function wordsIn(text: string): string[] {
  const words: string[] = [];
  for (const match of text.match(run) ?? []) words.push(fold(match));
  return words;
}

/** The folded words of a text with their places, in order. */
export function* wordsAt(text: string): Generator<WordAt> {
  for (const match of text.matchAll(run))
    yield { word: fold(match[0]), start: match.index, end: match.index + match[0].length };
}
