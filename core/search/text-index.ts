import { type Fingerprint, fingerprintOf } from "./fingerprint.ts";
import { ForwardIndex, textBreak } from "./forward-index.ts";
import type { IndexParts } from "./index-parts.ts";
import { alikeTo } from "./likeness.ts";
import { Meaning } from "./meaning.ts";
import { eachText, type Page } from "./page.ts";
import { Postings } from "./postings.ts";
import { filterOf, type Query } from "./query.ts";
import { rank } from "./ranking.ts";
import { resembling } from "./resembling.ts";
import { readSaved, writeSaved } from "./saved-index.ts";
import { Scores } from "./scores.ts";
import { Shelf } from "./shelf.ts";
import { Tally } from "./tally.ts";
import { Vocabulary } from "./vocabulary.ts";

/** A page that was found. A higher score is a better answer to the same question; it means nothing beside another question. */
export interface Hit {
  readonly key: string;
  readonly score: number;
  /** Of a search the words that were looked for, other forms and corrections among them; of a likeness those shared. */
  readonly words: readonly string[];
}

/** Of the content of a page with where each text of it stands, so that a line is not taken for a title. */
function printOf(page: Page): Fingerprint {
  const texts = [page.status ?? "no status"];
  eachText(page, (text, part) => texts.push(part, text));
  return fingerprintOf(texts);
}

/** The words of all pages, where they stand, and which page has which. Pages come and go one by one. */
export class TextIndex {
  readonly #parts: IndexParts;
  readonly #tally: Tally;

  constructor(
    vocabulary = new Vocabulary(),
    postings = new Postings(),
    forward = new ForwardIndex(),
    shelf = new Shelf(),
  ) {
    const [meaning, scores] = [new Meaning(vocabulary, postings), new Scores(postings, shelf)];
    this.#parts = { vocabulary, postings, forward, shelf, meaning, scores };
    this.#tally = new Tally(vocabulary);
  }

  /** An index as it was saved; null when these bytes are damaged, or were written by a version that cut or weighed otherwise. */
  static from(saved: Uint8Array): TextIndex | null {
    const state = readSaved(saved);
    if (state === null) return null;
    const { words, postings, forward, shelf } = state;
    return new TextIndex(
      Vocabulary.from(words),
      Postings.from(postings),
      ForwardIndex.from(forward),
      Shelf.from(shelf),
    );
  }

  /** All of it as bytes, for `from`. */
  saved(): Uint8Array<ArrayBuffer> {
    const words = this.#parts.vocabulary.words;
    return writeSaved({
      words,
      postings: this.#parts.postings.state(words.length),
      forward: this.#parts.forward.state(this.#parts.shelf.end),
      shelf: this.#parts.shelf.state(),
    });
  }

  /** How many pages there are. */
  get size(): number {
    return this.#parts.shelf.size;
  }

  /** The keys of all pages, in no order. */
  get keys(): readonly string[] {
    return this.#parts.shelf.keys;
  }

  /** Whether a page is there with just this content; a few microseconds. */
  confirm(page: Page): boolean {
    return this.#parts.shelf.holds(page.key, printOf(page));
  }

  /** Adds a page, in the place of one with the same key. Whether that changed anything: one that is there already costs next to nothing. */
  put(page: Page): boolean {
    const print = printOf(page);
    if (this.#parts.shelf.holds(page.key, print)) return false;
    const [tally, before] = [this.#tally, this.#parts.shelf.find(page.key)];
    tally.count(page);
    if (before !== undefined)
      for (const word of this.#parts.forward.read(before))
        if (word !== textBreak && !tally.has(word - 1)) this.#parts.postings.remove(word - 1, before);
    const standing = { key: page.key, tags: page.tags.map(filterOf), status: page.status };
    const number = this.#parts.shelf.put(standing, tally.length, print);
    tally.each(number, (word, posting) => this.#parts.postings.set(word, posting));
    this.#parts.forward.set(number, tally.bytes);
    this.#parts.scores.changed();
    return true;
  }

  /** Takes a page away; one that is not there is no matter. */
  remove(key: string): void {
    const number = this.#parts.shelf.remove(key);
    if (number === undefined) return;
    for (const word of this.#parts.forward.read(number))
      if (word !== textBreak) this.#parts.postings.remove(word - 1, number);
    this.#parts.forward.clear(number);
    this.#parts.scores.changed();
  }

  /** The pages that answer a query, best first, `limit` at most. */
  search(query: Query, limit: number): Hit[] {
    return rank(query, limit, this.#parts);
  }

  /** The keys of pages in whose title, tags, line or phrasings stands a word that resembles one of these, the likest first. */
  resembling(words: readonly string[], limit: number): string[] {
    return resembling(words, limit, this.#parts);
  }

  /** The pages that speak most of what this one speaks of, best first, `limit` at most, with the words they share. */
  alike(page: Page, limit: number): Hit[] {
    return alikeTo(page, limit, this.#parts);
  }
}
