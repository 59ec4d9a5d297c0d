import { withRoom } from "./with-room.ts";

/** How much a page speaks of a word, at most: it shares a number of 32 bits with the places, and with one of a million pages. */
export const heaviest = 255;

/** Where in a page a word stands besides its texts, a bit each. */
export const places = { title: 1, tags: 2, asked: 4, line: 8 } as const;

/** What `Postings` is made of, as it can be saved. */
export interface PostingsState {
  readonly pool: Uint32Array<ArrayBuffer>;
  /** For each word where its run begins, how long it is, and how long it may become: three numbers. */
  readonly runs: Uint32Array<ArrayBuffer>;
}

/** A posting: a page, where in its head a word stands, and how weightily. */
export function posting(page: number, places: number, weight: number): number {
  return ((page << 12) | (places << 8) | Math.min(weight, heaviest)) >>> 0;
}

/** The page of a posting. */
export function pageOf(posting: number): number {
  return posting >>> 12;
}

/** Where in the head of its page the word of a posting stands. */
export function placesOf(posting: number): number {
  return (posting >>> 8) & 15;
}

/** How weightily, 1 to 255. */
export function weightOf(posting: number): number {
  return posting & 255;
}

/**
 * Which pages have which word, where and how weightily. All runs lie in one pool of numbers, each in the order of its pages;
 * a run that outgrows its place moves to the end with room to spare, and what lies fallow is taken back before the pool
 * grows. So ten thousand pages cost some megabytes, one more page costs its own words, and all of it is saved as it lies.
 */
export class Postings {
  #pool: Uint32Array<ArrayBuffer> = new Uint32Array(1024);
  #runs: Uint32Array<ArrayBuffer> = new Uint32Array(1024);
  #used = 0;
  #live = 0;

  static from({ pool, runs }: PostingsState): Postings {
    const postings = new Postings();
    postings.#pool = withRoom(pool, Math.ceil(pool.length * 1.1));
    postings.#used = pool.length;
    postings.#runs = runs;
    for (let at = 1; at < runs.length; at += 3) postings.#live += runs[at] ?? 0;
    return postings;
  }

  /** In how many pages a word stands. */
  count(word: number): number {
    return this.#runs[word * 3 + 1] ?? 0;
  }

  /** The postings of a word in the order of their pages: a window on the pool, good until something is set or removed. */
  run(word: number): Uint32Array {
    const start = this.#runs[word * 3] ?? 0;
    return this.#pool.subarray(start, start + this.count(word));
  }

  /** Whether a word stands in a page. */
  has(word: number, page: number): boolean {
    const [start, length] = [this.#runs[word * 3] ?? 0, this.count(word)];
    const place = this.#find(start, length, page);
    return place < start + length && pageOf(this.#pool[place] ?? 0) === page;
  }

  /** Where the posting of a page is among those of a word, or would be. */
  #find(start: number, length: number, page: number): number {
    let [low, high] = [start, start + length];
    if (length > 0 && pageOf(this.#pool[high - 1] ?? 0) < page) return high; // Pages mostly come in order.
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (pageOf(this.#pool[middle] ?? 0) < page) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Says that a page has a word, in the place of what was said of both before. */
  set(word: number, own: number): void {
    this.#runs = withRoom(this.#runs, word * 3 + 3);
    const at = word * 3;
    const [start = 0, length = 0, room = 0] = [this.#runs[at], this.#runs[at + 1], this.#runs[at + 2]];
    const place = this.#find(start, length, pageOf(own));
    if (place < start + length && pageOf(this.#pool[place] ?? 0) === pageOf(own)) {
      this.#pool[place] = own;
      return;
    }
    if (length === room) this.#move(word, length === 0 ? 1 : length + Math.ceil(length / 2));
    const from = (this.#runs[at] ?? 0) + place - start;
    const end = (this.#runs[at] ?? 0) + length;
    if (from < end) this.#pool.copyWithin(from + 1, from, end);
    this.#pool[from] = own;
    this.#runs[at + 1] = length + 1;
    this.#live += 1;
  }

  /** Takes a page from a word; one that is not there is no matter. */
  remove(word: number, page: number): void {
    const at = word * 3;
    const [start = 0, length = 0] = [this.#runs[at], this.#runs[at + 1]];
    const place = this.#find(start, length, page);
    if (place === start + length || pageOf(this.#pool[place] ?? 0) !== page) return;
    this.#pool.copyWithin(place, place + 1, start + length);
    this.#runs[at + 1] = length - 1;
    this.#live -= 1;
  }

  #move(word: number, room: number): void {
    if (this.#used + room > this.#pool.length) this.#makeRoom(room);
    const [start = 0, length = 0] = [this.#runs[word * 3], this.#runs[word * 3 + 1]];
    this.#pool.copyWithin(this.#used, start, start + length);
    this.#runs[word * 3] = this.#used;
    this.#runs[word * 3 + 2] = room;
    this.#used += room;
  }

  #makeRoom(room: number): void {
    if (this.#used - this.#live > this.#used / 4) this.#lay(Math.ceil(this.#live * 1.3), 8);
    this.#pool = withRoom(this.#pool, this.#used + room);
  }

  /** Lays all runs anew one after the other, each with one part in `spare` to grow. */
  #lay(places: number, spare: number): void {
    const [before, pool] = [this.#pool, new Uint32Array(places)];
    this.#used = 0;
    for (let at = 0; at < this.#runs.length; at += 3) {
      const [start = 0, length = 0] = [this.#runs[at], this.#runs[at + 1]];
      pool.set(before.subarray(start, start + length), this.#used);
      this.#runs[at] = this.#used;
      this.#runs[at + 2] = length + Math.floor(length / spare);
      this.#used += length + Math.floor(length / spare);
    }
    this.#pool = pool;
  }

  /** A tight picture of all of it, for words 0 to `words` - 1. */
  state(words: number): PostingsState {
    this.#runs = withRoom(this.#runs, words * 3);
    this.#lay(Math.ceil(this.#live * 1.1), Number.POSITIVE_INFINITY);
    return { pool: this.#pool.slice(0, this.#used), runs: this.#runs.slice(0, words * 3) };
  }
}
