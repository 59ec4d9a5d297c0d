import { distance } from "./distance.ts";
import { stem } from "./stem.ts";

/** Which letters a word has, a bit each; every mark that is no letter shares the last six. Two words of few differences share most. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at) - 97;
    letters |= 1 << (code >= 0 && code < 26 ? code : 26 + (Math.abs(code) % 6));
  }
  return letters;
}

function bitsIn(number: number): number {
  let bits = number - ((number >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** How many errors a word of so many letters may have: a short word with two is another word. */
export function errorsIn(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/** Every word of the index, numbered in the order in which they came. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  readonly #words: string[] = [];
  /** The numbers in the order of the words; those behind `#words.length` at the last sorting are not in it yet. */
  #sorted: number[] = [];
  #letters: number[] = [];

  static from(words: readonly string[]): Vocabulary {
    const vocabulary = new Vocabulary();
    for (const word of words) vocabulary.number(word);
    return vocabulary;
  }

  get words(): readonly string[] {
    return this.#words;
  }

  /** The number of a word, a new one where it has none. */
  number(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    this.#numbers.set(word, this.#words.length);
    return this.#words.push(word) - 1;
  }

  /** The number of a word that is there. */
  find(word: string): number | undefined {
    return this.#numbers.get(word);
  }

  #sort(): readonly number[] {
    const missing = this.#words.length - this.#sorted.length;
    if (missing === 0) return this.#sorted;
    const wordOf = (number: number) => this.#words[number] ?? "";
    const byWord = (one: number, other: number) => (wordOf(one) < wordOf(other) ? -1 : 1);
    const fresh = Array.from({ length: missing }, (_, place) => this.#sorted.length + place).sort(byWord);
    const merged: number[] = [];
    let at = 0;
    for (const number of fresh) {
      while (at < this.#sorted.length && wordOf(this.#sorted[at] ?? 0) < wordOf(number))
        merged.push(this.#sorted[at++] ?? 0);
      merged.push(number);
    }
    while (at < this.#sorted.length) merged.push(this.#sorted[at++] ?? 0);
    this.#sorted = merged;
    return merged;
  }

  /** The numbers of the words that begin so, in the order of the words. */
  beginningWith(prefix: string): number[] {
    const sorted = this.#sort();
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#words[sorted[middle] ?? 0] ?? "") < prefix) low = middle + 1;
      else high = middle;
    }
    const found: number[] = [];
    for (let at = low; at < sorted.length; at += 1) {
      const number = sorted[at] ?? 0;
      if (this.#words[number]?.startsWith(prefix) !== true) break;
      found.push(number);
    }
    return found;
  }

  /** The other forms of a word: those with its stem. */
  siblings(word: string): number[] {
    const common = stem(word);
    const start = common.slice(0, Math.max(3, common.length - 1));
    return this.beginningWith(start).filter((number) => {
      const other = this.#words[number] ?? "";
      return other !== word && stem(other) === common;
    });
  }

  /** The words that a misspelt one may stand for, with how many errors, in no order. */
  near(word: string): { number: number; errors: number }[] {
    const most = errorsIn(word.length);
    if (most === 0) return [];
    for (let at = this.#letters.length; at < this.#words.length; at += 1)
      this.#letters.push(lettersOf(this.#words[at] ?? ""));
    const letters = lettersOf(word);
    const found: { number: number; errors: number }[] = [];
    for (let number = 0; number < this.#words.length; number += 1) {
      const other = this.#words[number] ?? "";
      if (Math.abs(other.length - word.length) > most) continue;
      if (bitsIn(letters ^ (this.#letters[number] ?? 0)) > most * 2) continue;
      const errors = distance(word, other, most);
      if (errors <= most) found.push({ number, errors });
    }
    return found;
  }
}
