import { withRoom } from "./with-room.ts";

/** What `ForwardIndex` is made of, as it can be saved. */
export interface ForwardState {
  readonly pool: Uint8Array<ArrayBuffer>;
  /** For each page where its words begin and how many bytes they take: two numbers. */
  readonly places: Uint32Array<ArrayBuffer>;
}

/** Stands between two texts of a page, where no phrase goes on. */
export const textBreak = 0;

/** Writes a number as bytes of seven bits, the lowest first, all but the last with the high bit set; the place behind it. */
export function writeNumber(bytes: Uint8Array, place: number, number: number): number {
  let [at, rest] = [place, number];
  while (rest > 127) {
    bytes[at++] = (rest & 127) | 128;
    rest >>>= 7;
  }
  bytes[at++] = rest;
  return at;
}

/** How many bytes a number takes at most. */
export const longestNumber = 5;

/** Words as bytes, to be looked for, and the byte among them by which they are found soonest. */
export interface Phrase {
  readonly bytes: Uint8Array;
  readonly telling: number;
}

/**
 * The words of each page in their order, as bytes: the number of a word and one, and 0 between two texts. A page goes
 * without a trace by it, and a phrase is found in it, so that no text is read again. All pages lie in one pool; a page that
 * is put anew moves to the end, and what lies fallow is taken back before the pool grows.
 */
export class ForwardIndex {
  #pool: Uint8Array<ArrayBuffer> = new Uint8Array(4096);
  /** The same bytes, four in a number. */
  #fours: Uint32Array<ArrayBuffer> = new Uint32Array(this.#pool.buffer);
  #places: Uint32Array<ArrayBuffer> = new Uint32Array(0);
  #used = 0;
  #live = 0;

  static from({ pool, places }: ForwardState): ForwardIndex {
    const index = new ForwardIndex();
    index.#pool = withRoom(pool, Math.ceil(pool.length * 1.1) + 4);
    index.#fours = new Uint32Array(index.#pool.buffer);
    index.#used = pool.length;
    index.#places = places;
    for (let at = 1; at < places.length; at += 2) index.#live += places[at] ?? 0;
    return index;
  }

  /** Gives a page its words, in the place of those it had. */
  set(page: number, bytes: Uint8Array): void {
    this.clear(page);
    this.#places = withRoom(this.#places, page * 2 + 2);
    if (this.#used + bytes.length > this.#pool.length) this.#makeRoom(bytes.length);
    this.#pool.set(bytes, this.#used);
    this.#places[page * 2] = this.#used;
    this.#places[page * 2 + 1] = bytes.length;
    this.#used += bytes.length;
    this.#live += bytes.length;
  }

  clear(page: number): void {
    this.#live -= this.#places[page * 2 + 1] ?? 0;
    if (page * 2 < this.#places.length) this.#places[page * 2 + 1] = 0;
  }

  #makeRoom(bytes: number): void {
    if (this.#used - this.#live > this.#used / 8) this.#pack();
    this.#pool = withRoom(this.#pool, this.#used + bytes);
    this.#fours = new Uint32Array(this.#pool.buffer);
  }

  #pack(): void {
    const places = this.#places;
    const pages = Array.from({ length: places.length / 2 }, (_, page) => page).filter((page) => places[page * 2 + 1]);
    pages.sort((one, other) => (places[one * 2] ?? 0) - (places[other * 2] ?? 0));
    this.#used = 0;
    for (const page of pages) {
      const [start = 0, length = 0] = [places[page * 2], places[page * 2 + 1]];
      this.#pool.copyWithin(this.#used, start, start + length);
      places[page * 2] = this.#used;
      this.#used += length;
    }
  }

  /** The numbers of the words of a page in their order, each and one: `textBreak` between two texts. */
  read(page: number): Uint32Array {
    const [start = 0, length = 0] = [this.#places[page * 2], this.#places[page * 2 + 1]];
    const numbers = new Uint32Array(length);
    let [count, number, shift] = [0, 0, 0];
    for (let at = start; at < start + length; at += 1) {
      const byte = this.#pool[at] ?? 0;
      number |= (byte & 127) << shift;
      shift += 7;
      if (byte > 127) continue;
      numbers[count++] = number;
      [number, shift] = [0, 0];
    }
    return numbers.subarray(0, count);
  }

  /** Words to be looked for in pages, by their numbers; `rarest` is the place among them of the one that is in fewest. */
  phraseOf(words: readonly number[], rarest: number): Phrase {
    const bytes = new Uint8Array(words.length * longestNumber);
    let [end, telling] = [0, 0];
    for (const [place, word] of words.entries()) {
      if (place === rarest) telling = end;
      end = writeNumber(bytes, end, word + 1);
    }
    return { bytes: bytes.slice(0, end), telling };
  }

  /** How often the words follow each other in one text of a page. Reads four bytes at once: a common phrase may be in any page. */
  count(page: number, phrase: Phrase): number {
    let count = 0;
    const [start = 0, length = 0] = [this.#places[page * 2], this.#places[page * 2 + 1]];
    const { bytes, telling } = phrase;
    const [wanted, first, last] = [bytes[telling] ?? 0, start + telling, start + length - bytes.length + telling];
    const [fours, four] = [this.#fours, Math.imul(wanted, 0x01010101)];
    for (let at = first >> 2; at <= last >> 2; at += 1) {
      const other = (fours[at] ?? 0) ^ four;
      if ((((other - 0x01010101) | 0) & ~other & 0x80808080) === 0) continue; // None of the four is the one that is wanted.
      for (let place = Math.max(first, at * 4); place < at * 4 + 4 && place <= last; place += 1)
        if (this.#pool[place] === wanted && this.#isAt(place - telling, start, bytes)) count += 1;
    }
    return count;
  }

  #isAt(place: number, start: number, bytes: Uint8Array): boolean {
    if (place > start && (this.#pool[place - 1] ?? 0) > 127) return false; // In the middle of a number.
    let same = 0;
    while (same < bytes.length && this.#pool[place + same] === bytes[same]) same += 1;
    return same === bytes.length;
  }

  /** A tight picture of all of it, for pages 0 to `pages` - 1. */
  state(pages: number): ForwardState {
    this.#pack();
    this.#places = withRoom(this.#places, pages * 2);
    return { pool: this.#pool.slice(0, this.#used), places: this.#places.slice(0, pages * 2) };
  }
}
