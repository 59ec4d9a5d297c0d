/** Takes a growing array of numbers to at least so many places, its content kept. */
export function withRoom(array: Uint32Array<ArrayBuffer>, places: number): Uint32Array<ArrayBuffer> {
  if (places <= array.length) return array;
  const larger = new Uint32Array(Math.max(places, Math.ceil(array.length * 1.5), 1024));
  larger.set(array);
  return larger;
}

/** How much a document speaks of a word, at most: the weight shares a number with the document. */
export const heaviest = 255;

/** What `Postings` is made of, as it can be saved. */
export interface PostingsState {
  readonly pool: Uint32Array<ArrayBuffer>;
  /** For each word where its run begins, how long it is, and how long it may become: three numbers. */
  readonly runs: Uint32Array<ArrayBuffer>;
}

/**
 * Which documents have which word, and how weightily. All runs lie in one pool of numbers, a document and its weight in each
 * (24 and 8 bits); a run that outgrows its place moves to the end with twice the room. So ten thousand documents cost a few
 * megabytes, one more document costs its own words, and all of it is saved as it lies.
 */
export class Postings {
  #pool: Uint32Array<ArrayBuffer> = new Uint32Array(1024);
  #used = 0;
  #runs: Uint32Array<ArrayBuffer> = new Uint32Array(1024);

  static from({ pool, runs }: PostingsState): Postings {
    const postings = new Postings();
    postings.#pool = pool;
    postings.#used = pool.length;
    postings.#runs = runs;
    return postings;
  }

  /** In how many documents a word stands. */
  count(word: number): number {
    return this.#runs[word * 3 + 1] ?? 0;
  }

  /** Adds a document to a word. `weight` is 1 to 255. */
  add(word: number, document: number, weight: number): void {
    this.#runs = withRoom(this.#runs, word * 3 + 3);
    const runs = this.#runs;
    const at = word * 3;
    const [start = 0, length = 0, room = 0] = [runs[at], runs[at + 1], runs[at + 2]];
    if (length === room) this.#move(at, start, length);
    this.#pool[(runs[at] ?? 0) + length] = document * 256 + Math.min(weight, heaviest);
    runs[at + 1] = length + 1;
  }

  /** Takes a document from a word; one that is not there is no matter. */
  remove(word: number, document: number): void {
    const at = word * 3;
    const [start = 0, length = 0] = [this.#runs[at], this.#runs[at + 1]];
    const end = start + length;
    let place = start;
    while (place < end && (this.#pool[place] ?? 0) >>> 8 !== document) place += 1;
    if (place === end) return;
    this.#pool.copyWithin(place, place + 1, end);
    this.#runs[at + 1] = length - 1;
  }

  #move(at: number, start: number, length: number): void {
    const room = length === 0 ? 1 : length * 2;
    this.#pool = withRoom(this.#pool, this.#used + room);
    this.#pool.copyWithin(this.#used, start, start + length);
    this.#runs[at] = this.#used;
    this.#runs[at + 2] = room;
    this.#used += room;
  }

  /** Calls for each document of a word, in the order in which they were added. */
  each(word: number, call: (document: number, weight: number) => void): void {
    const [start = 0, length = 0] = [this.#runs[word * 3], this.#runs[word * 3 + 1]];
    for (let place = start; place < start + length; place += 1) {
      const posting = this.#pool[place] ?? 0;
      call(posting >>> 8, posting & 255);
    }
  }

  /** A tight copy in which every document has the number that `renumbered` gives it, without those it gives none (-1). */
  packed(words: number, renumbered: Int32Array): PostingsState {
    const pool = new Uint32Array(this.#used);
    const runs = new Uint32Array(words * 3);
    let used = 0;
    for (let word = 0; word < words; word += 1) {
      const start = used;
      this.each(word, (document, weight) => {
        const number = renumbered[document] ?? -1;
        if (number >= 0) pool[used++] = number * 256 + weight;
      });
      runs.set([start, used - start, used - start], word * 3);
    }
    return { pool: pool.slice(0, used), runs };
  }
}
