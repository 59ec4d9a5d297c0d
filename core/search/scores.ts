import type { Meant } from "./meaning.ts";
import { type Postings, pageOf, placesOf, weightOf } from "./postings.ts";
import type { Shelf } from "./shelf.ts";
import { withRoom } from "./with-room.ts";

/** Saturation and length of BM25 (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009), in the weights of a page. */
const saturation = 5;
const lengthCounts = 0.6;

/**
 * Adds up what words come to, page by page, always in the same arrays: a search over ten thousand pages makes no object for
 * each. First all forms of a word are heard, of which the best counts; then the word is added.
 */
export class Scores {
  readonly #postings: Postings;
  readonly #shelf: Shelf;
  /** By page, what its length takes from a mention. */
  #lengths: Float64Array<ArrayBuffer> = new Float64Array(0);
  #isStale = true;
  /** Of the word that is being heard. */
  #points: Float64Array<ArrayBuffer> = new Float64Array(0);
  #inHead: Uint8Array<ArrayBuffer> = new Uint8Array(0);
  #heard: Uint32Array<ArrayBuffer> = new Uint32Array(0);
  #heardCount = 0;
  /** Of all words that were added. */
  #totals: Float64Array<ArrayBuffer> = new Float64Array(0);
  #covered: Float64Array<ArrayBuffer> = new Float64Array(0);
  #words: Uint16Array<ArrayBuffer> = new Uint16Array(0);
  #headWords: Uint16Array<ArrayBuffer> = new Uint16Array(0);
  #found: Uint32Array<ArrayBuffer> = new Uint32Array(0);
  #foundCount = 0;

  constructor(postings: Postings, shelf: Shelf) {
    this.#postings = postings;
    this.#shelf = shelf;
  }

  /** To be called when a page came, went or changed. */
  changed(): void {
    this.#isStale = true;
  }

  /** Forgets the words added before. */
  begin(): void {
    for (let at = 0; at < this.#foundCount; at += 1) {
      const page = this.#found[at] ?? 0;
      [this.#totals[page], this.#covered[page], this.#words[page], this.#headWords[page]] = [0, 0, 0, 0];
    }
    this.#foundCount = 0;
    if (this.#isStale) this.#prepare();
  }

  #prepare(): void {
    const { end, average } = this.#shelf;
    this.#lengths = withRoom(this.#lengths, end);
    for (let page = 0; page < end; page += 1)
      this.#lengths[page] = saturation * (1 - lengthCounts + (lengthCounts * this.#shelf.lengthOf(page)) / average);
    this.#points = withRoom(this.#points, end);
    this.#inHead = withRoom(this.#inHead, end);
    this.#heard = withRoom(this.#heard, end);
    this.#totals = withRoom(this.#totals, end);
    this.#covered = withRoom(this.#covered, end);
    this.#words = withRoom(this.#words, end);
    this.#headWords = withRoom(this.#headWords, end);
    this.#found = withRoom(this.#found, end);
    this.#isStale = false;
  }

  /**
   * Hears words for the one that is added next, each telling `rarity`, wherever they stand or in the head of a page alone; how
   * many pages have been heard to have one.
   */
  hear(meant: Meant, rarity = 1, where: "anywhere" | "head" = "anywhere"): number {
    const [points, inHead, lengths] = [this.#points, this.#inHead, this.#lengths];
    for (const [word, counts] of meant) {
      const run = this.#postings.run(word);
      const most = counts * rarity * (saturation + 1);
      for (let at = 0; at < run.length; at += 1) {
        const posting = run[at] ?? 0;
        if (placesOf(posting) === 0 && where === "head") continue;
        const page = pageOf(posting);
        const weight = weightOf(posting);
        const own = (most * weight) / (weight + (lengths[page] ?? 0));
        const before = points[page] ?? 0;
        if (before === 0) this.#heard[this.#heardCount++] = page;
        if (own > before) points[page] = own;
        if (placesOf(posting) !== 0) inHead[page] = 1;
      }
    }
    return this.#heardCount;
  }

  /** Adds the word whose forms were heard: what it came to, times `factor`, and that it covers so much of the question. */
  add(factor: number, covers: number): void {
    for (let at = 0; at < this.#heardCount; at += 1) {
      const page = this.#heard[at] ?? 0;
      if (this.#words[page] === 0) this.#found[this.#foundCount++] = page;
      this.#totals[page] = (this.#totals[page] ?? 0) + (this.#points[page] ?? 0) * factor;
      this.#covered[page] = (this.#covered[page] ?? 0) + covers;
      this.#words[page] = (this.#words[page] ?? 0) + 1;
      this.#headWords[page] = (this.#headWords[page] ?? 0) + (this.#inHead[page] ?? 0);
    }
    this.skip();
  }

  /** Leaves out the word whose forms were heard. */
  skip(): void {
    for (let at = 0; at < this.#heardCount; at += 1) {
      this.#points[this.#heard[at] ?? 0] = 0;
      this.#inHead[this.#heard[at] ?? 0] = 0;
    }
    this.#heardCount = 0;
  }

  /** What a page came to for the word that is being heard. */
  pointsOf(page: number): number {
    return this.#points[page] ?? 0;
  }

  /** The pages that have any of the words, in no order. Good until the next beginning. */
  get found(): Uint32Array {
    return this.#found.subarray(0, this.#foundCount);
  }

  totalOf(page: number): number {
    return this.#totals[page] ?? 0;
  }

  coveredOf(page: number): number {
    return this.#covered[page] ?? 0;
  }

  /** How many of the words a page has, and how many of them in its head. */
  wordsOf(page: number): number {
    return this.#words[page] ?? 0;
  }

  headWordsOf(page: number): number {
    return this.#headWords[page] ?? 0;
  }
}
