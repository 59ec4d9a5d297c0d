import { weights } from "./page.ts";
import { type Postings, pageOf, places, placesOf, weightOf } from "./postings.ts";
import type { Shelf } from "./shelf.ts";
import { withRoom } from "./with-room.ts";

/** Saturation and length of BM25 (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009), in the weights of a page. */
const saturation = 3;
const lengthCounts = 0.85;

/**
 * How a word is heard: wherever it stands; in the head of a page alone; as one that may be meant, which puts a page ahead by its
 * title alone; or as another word for the same, which puts none ahead.
 */
export type Heard = "anywhere" | "head" | "as correction" | "as kin";

/** The places that put a page ahead, by how a word is heard. */
const counted: Readonly<Record<Heard, number>> = { anywhere: 15, head: 15, "as correction": places.title, "as kin": 0 };

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
  /** Of the word that is being heard: its points in each page, and where in its head it stands. */
  #points: Float64Array<ArrayBuffer> = new Float64Array(0);
  #places: Uint8Array<ArrayBuffer> = new Uint8Array(0);
  #heard: Uint32Array<ArrayBuffer> = new Uint32Array(0);
  #heardCount = 0;
  /** Of all words that were added: points, the part of the question, and how many are there, in the head and in the title. */
  #totals: Float64Array<ArrayBuffer> = new Float64Array(0);
  #covered: Float64Array<ArrayBuffer> = new Float64Array(0);
  #words: Uint8Array<ArrayBuffer> = new Uint8Array(0);
  #headWords: Uint8Array<ArrayBuffer> = new Uint8Array(0);
  #titleWords: Uint8Array<ArrayBuffer> = new Uint8Array(0);
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

  /** Forgets the words added before. Up to 255 may be added. */
  begin(): void {
    for (let at = 0; at < this.#foundCount; at += 1) {
      const page = this.#found[at] ?? 0;
      this.#totals[page] = 0;
      this.#covered[page] = 0;
      this.#words[page] = 0;
      this.#headWords[page] = 0;
      this.#titleWords[page] = 0;
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
    this.#places = withRoom(this.#places, end);
    this.#heard = withRoom(this.#heard, end);
    this.#totals = withRoom(this.#totals, end);
    this.#covered = withRoom(this.#covered, end);
    this.#words = withRoom(this.#words, end);
    this.#headWords = withRoom(this.#headWords, end);
    this.#titleWords = withRoom(this.#titleWords, end);
    this.#found = withRoom(this.#found, end);
    this.#isStale = false;
  }

  /** Hears a word of the index for the one that is added next; each mention of it counts `factor`. */
  hear(word: number, factor: number, how: Heard = "anywhere"): void {
    const [run, points, lengths, most] = [
      this.#postings.run(word),
      this.#points,
      this.#lengths,
      factor * (saturation + 1),
    ];
    const [least, ahead] = [how === "head" ? 1 : 0, counted[how]];
    for (let at = 0; at < run.length; at += 1) {
      const posting = run[at] ?? 0;
      const head = placesOf(posting);
      if (head < least) continue;
      const page = pageOf(posting);
      const weight = weightOf(posting);
      const own = (most * weight) / (weight + (lengths[page] ?? 0));
      const before = points[page] ?? 0;
      if (before === 0) this.#heard[this.#heardCount++] = page;
      if (own > before) points[page] = own;
      if (head > 0) this.#places[page] = (this.#places[page] ?? 0) | (head & ahead);
    }
  }

  /** In how many pages the word that is being heard has been so far. */
  get heard(): number {
    return this.#heardCount;
  }

  /** Adds the word that was heard: what it came to, times `factor`, and that it covers so much of the question. */
  add(factor: number, covers: number): void {
    for (let at = 0; at < this.#heardCount; at += 1) {
      const page = this.#heard[at] ?? 0;
      const head = this.#places[page] ?? 0;
      if (this.#words[page] === 0) this.#found[this.#foundCount++] = page;
      this.#totals[page] = (this.#totals[page] ?? 0) + (this.#points[page] ?? 0) * factor;
      this.#covered[page] = (this.#covered[page] ?? 0) + covers;
      this.#words[page] = (this.#words[page] ?? 0) + 1;
      if (head !== 0) this.#headWords[page] = (this.#headWords[page] ?? 0) + 1;
      if ((head & places.title) !== 0) this.#titleWords[page] = (this.#titleWords[page] ?? 0) + 1;
    }
    this.skip();
  }

  /** Leaves out the word that was heard. */
  skip(): void {
    for (let at = 0; at < this.#heardCount; at += 1) {
      this.#points[this.#heard[at] ?? 0] = 0;
      this.#places[this.#heard[at] ?? 0] = 0;
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

  /** What a phrase comes to that stands so often in a page, as a word would that weighs as much: 0 to a little over 1. */
  pointsFor(page: number, times: number): number {
    const weight = times * weights.texts;
    return (weight * (saturation + 1)) / (weight + (this.#lengths[page] ?? 0)) / saturation;
  }

  /** How many of the words a page has. */
  wordsOf(page: number): number {
    return this.#words[page] ?? 0;
  }

  /** How many of them stand in its title, tags, line or phrasings. */
  headWordsOf(page: number): number {
    return this.#headWords[page] ?? 0;
  }

  titleWordsOf(page: number): number {
    return this.#titleWords[page] ?? 0;
  }
}
