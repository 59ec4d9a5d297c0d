import { longestWord } from "./cut.ts";

/** A word of a text as the index knows it, and where it stands there: first and one past the last UTF-16 unit. */
export interface WordAt {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** A run of letters and digits, with the apostrophe of "owner’s" inside it. */
const run = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*/gu;
const part = /[\p{L}\p{N}\p{M}]/u;
/** By UTF-16 unit whether it belongs to a word: 0 not looked up yet, 1 no, 2 yes. */
const parts = new Uint8Array(0x10000);
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

/** Whether a UTF-16 unit belongs to a word by itself; of the two units of a rarer sign it cannot be said. */
export function isWordUnit(unit: number): boolean {
  if (parts[unit] === 0) parts[unit] = part.test(String.fromCharCode(unit)) ? 2 : 1;
  return parts[unit] === 2;
}

/** How many UTF-16 units of a word stand at a place of a text, as one letter, digit or accent; 0 where none does. */
export function wordPartAt(text: string, at: number): 0 | 1 | 2 {
  if (at >= text.length) return 0;
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdfff) return isWordUnit(unit) ? 1 : 0;
  return part.test(String.fromCodePoint(text.codePointAt(at) ?? 0)) ? 2 : 0;
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
