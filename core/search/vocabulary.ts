import { hashOf, isAt } from "./cut.ts";
import { distance } from "./distance.ts";
import { bitsIn, lettersOf } from "./letters.ts";
import { stem } from "./stem.ts";
import { withRoom } from "./with-room.ts";

/** How many errors a word of so many letters may have: a short word with two is another word. */
export function errorsIn(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/** Every word of the index, numbered in the order in which they came. */
export class Vocabulary {
  /** By hash, open addressing: the number of a word and one, 0 where none is. */
  #table: Uint32Array<ArrayBuffer> = new Uint32Array(1024);
  readonly #words: string[] = [];
  /** The numbers in the order of the words; those behind `#words.length` at the last sorting are not in it yet. */
  #sorted: number[] = [];
  /** For each word its letters, and a hash of its stem: worked out when they are first asked for. */
  #letters: Uint32Array<ArrayBuffer> = new Uint32Array(0);
  #stems: Uint32Array<ArrayBuffer> = new Uint32Array(0);
  #known = 0;

  static from(words: readonly string[]): Vocabulary {
    const vocabulary = new Vocabulary();
    for (const word of words) vocabulary.number(word);
    return vocabulary;
  }

  get words(): readonly string[] {
    return this.#words;
  }

  /** The place in the table of the word with this hash that `isIt` knows, or the free one where it would be. */
  #place(hash: number, isIt: (known: string) => boolean): number {
    const mask = this.#table.length - 1;
    let place = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const number = this.#table[place] ?? 0;
      if (number === 0 || isIt(this.#words[number - 1] ?? "")) return place;
      place = (place + 1) & mask;
    }
  }

  #add(word: string): number {
    if ((this.#words.length + 1) * 2 > this.#table.length) this.#makeRoom();
    this.#table[this.#place(hashOf(word), (known) => known === word)] = this.#words.length + 1;
    return this.#words.push(word) - 1;
  }

  #makeRoom(): void {
    this.#table = new Uint32Array(this.#table.length * 2);
    for (const [number, word] of this.#words.entries())
      this.#table[this.#place(hashOf(word), () => false)] = number + 1;
  }

  /** The number of the word that is a stretch of a text, plain as `cut` tells it; a new one where it has none. */
  numberAt(text: string, start: number, end: number, hash: number): number {
    const mask = this.#table.length - 1;
    let place = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const number = this.#table[place] ?? 0;
      if (number === 0) return this.#add(text.slice(start, end).toLowerCase());
      if (isAt(text, start, end, this.#words[number - 1] ?? "")) return number - 1;
      place = (place + 1) & mask;
    }
  }

  /** The number of a folded word, a new one where it has none. */
  number(word: string): number {
    return this.find(word) ?? this.#add(word);
  }

  /** The number of a word that is there. */
  find(word: string): number | undefined {
    const number = this.#table[this.#place(hashOf(word), (known) => known === word)] ?? 0;
    return number === 0 ? undefined : number - 1;
  }

  /** Looks at the words that came since the last time. */
  #look(): void {
    const { length } = this.#words;
    this.#letters = withRoom(this.#letters, length);
    this.#stems = withRoom(this.#stems, length);
    for (; this.#known < length; this.#known += 1) {
      const word = this.#words[this.#known] ?? "";
      this.#letters[this.#known] = lettersOf(word);
      this.#stems[this.#known] = hashOf(stem(word));
    }
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
    this.#look();
    const common = stem(word);
    const hash = hashOf(common) >>> 0;
    return this.beginningWith(common.slice(0, Math.max(3, common.length - 1))).filter((number) => {
      if (this.#stems[number] !== hash) return false;
      const other = this.#words[number] ?? "";
      return other !== word && stem(other) === common;
    });
  }

  /** The words whose letters, each counted once, differ from those of a word in `most` at most. */
  sharing(word: string, most: number): number[] {
    this.#look();
    const [letters, found]: [number, number[]] = [lettersOf(word), []];
    for (let number = 0; number < this.#words.length; number += 1)
      if (bitsIn(letters ^ (this.#letters[number] ?? 0)) <= most) found.push(number);
    return found;
  }

  /** The words that a misspelt one may stand for, with how many errors, in the order in which they came. */
  near(word: string): { number: number; errors: number }[] {
    const most = errorsIn(word.length);
    if (most === 0) return [];
    return this.sharing(word, most * 2)
      .map((number) => ({ number, errors: distance(word, this.#words[number] ?? "", most) }))
      .filter(({ errors }) => errors <= most);
  }
}
