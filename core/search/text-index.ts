import { bestOf } from "./best.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { ForwardIndex, textBreak } from "./forward-index.ts";
import { alikeTo } from "./likeness.ts";
import { type As, Meaning } from "./meaning.ts";
import { type Page, textsOf } from "./page.ts";
import { Postings } from "./postings.ts";
import { filterOf, type Query } from "./query.ts";
import { readSaved, writeSaved } from "./saved-index.ts";
import { Scores } from "./scores.ts";
import { Shelf } from "./shelf.ts";
import { tellingWords } from "./small-words.ts";
import { Tally } from "./tally.ts";
import { Vocabulary } from "./vocabulary.ts";

/** A page that was found. A higher score is a better answer to the same question; it means nothing beside another question. */
export interface Hit {
  readonly key: string;
  readonly score: number;
  /** Of a search the words that were looked for, other forms and corrections among them; of a likeness those shared. */
  readonly words: readonly string[];
}

/** Up to how many words a query means every one of them. */
const shortQuery = 3;
/** How many words are looked for at most: what is longer was pasted, and says by then what it is about. */
const wordsAtMost = 40;
/** How much a word counts that only begins as one that was typed and finished: part of a title may be typed so. */
const onlyBegun = 0.4;
const shortestBegun = 3;
/** What a page is ahead that has every word in its title, tags, line or phrasings. */
const ahead = 1_000;

/** What one word came to: how telling it is, and the words of the index that were looked for. Rare words say more. */
interface Looked {
  readonly rarity: number;
  readonly words: readonly string[];
}

function printOf(page: Page) {
  return fingerprintOf([page.status ?? "", ...[...textsOf(page)].map(([part, text]) => `${part} ${text}`)]);
}

/** The words of all pages, where they stand, and which page has which. Pages come and go one by one. */
export class TextIndex {
  readonly #vocabulary: Vocabulary;
  readonly #postings: Postings;
  readonly #forward: ForwardIndex;
  readonly #shelf: Shelf;
  readonly #meaning: Meaning;
  readonly #scores: Scores;
  readonly #tally: Tally;

  constructor(
    vocabulary = new Vocabulary(),
    postings = new Postings(),
    forward = new ForwardIndex(),
    shelf = new Shelf(),
  ) {
    [this.#vocabulary, this.#postings, this.#forward, this.#shelf] = [vocabulary, postings, forward, shelf];
    this.#meaning = new Meaning(vocabulary, postings);
    this.#scores = new Scores(postings, shelf);
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
    const words = this.#vocabulary.words;
    return writeSaved({
      words,
      postings: this.#postings.state(words.length),
      forward: this.#forward.state(this.#shelf.end),
      shelf: this.#shelf.state(),
    });
  }

  /** How many pages there are. */
  get size(): number {
    return this.#shelf.size;
  }

  /** The keys of all pages, in no order. */
  get keys(): readonly string[] {
    return this.#shelf.keys;
  }

  /** Whether a page is there with just this content; a few microseconds. */
  confirm(page: Page): boolean {
    return this.#shelf.holds(page.key, printOf(page));
  }

  /** Adds a page, in the place of one with the same key. Whether that changed anything: one that is there already costs next to nothing. */
  put(page: Page): boolean {
    const print = printOf(page);
    if (this.#shelf.holds(page.key, print)) return false;
    const [tally, before] = [this.#tally, this.#shelf.find(page.key)];
    tally.count(page);
    if (before !== undefined)
      for (const word of this.#forward.read(before))
        if (word !== textBreak && !tally.has(word - 1)) this.#postings.remove(word - 1, before);
    const standing = { key: page.key, tags: page.tags.map(filterOf), status: page.status };
    const number = this.#shelf.put(standing, tally.length, print);
    tally.each(number, (word, posting) => this.#postings.set(word, posting));
    this.#forward.set(number, tally.bytes);
    this.#scores.changed();
    return true;
  }

  /** Takes a page away; one that is not there is no matter. */
  remove(key: string): void {
    const number = this.#shelf.remove(key);
    if (number === undefined) return;
    for (const word of this.#forward.read(number)) if (word !== textBreak) this.#postings.remove(word - 1, number);
    this.#forward.clear(number);
    this.#scores.changed();
  }

  #rarity(pages: number): number {
    const known = Math.min(pages, this.size); // A page with two forms of a word may have been counted for both.
    return Math.log(1 + (this.size - known + 0.5) / (known + 0.5));
  }

  /** Looks for a word, its forms and its kin; for words near it only when none of those is anywhere. */
  #look(word: string, as: As, isShort: boolean): Looked {
    const [forms, kin] = [this.#meaning.forms(word, as), this.#meaning.kin(word)];
    const meant = forms.size + kin.size === 0 ? this.#meaning.corrections(word) : forms;
    const known = this.#scores.hear(meant);
    if (isShort && as === "typed" && word.length >= shortestBegun)
      this.#scores.hear(this.#meaning.begun(word), onlyBegun, "head");
    const all = this.#scores.hear(kin);
    const rarity = this.#rarity(known === 0 ? all : known);
    this.#scores.add(rarity, rarity);
    return { rarity, words: [...meant.keys(), ...kin.keys()].map((number) => this.#vocabulary.words[number] ?? "") };
  }

  /**
   * The pages that answer a query, best first, `limit` at most. A page that has more of the words stands higher, one that has
   * all in its title, tags, line or phrasings before any other. One who types up to three words means all of them: where pages
   * have all, only those answer. The words of a phrase follow each other in one text.
   */
  search(query: Query, limit: number): Hit[] {
    const words = (query.words.length > shortQuery ? tellingWords(query.words) : query.words).slice(0, wordsAtMost);
    const isShort = query.words.length <= shortQuery;
    const [scores, shelf] = [this.#scores, this.#shelf];
    scores.begin();
    const looked = words.map((word) => this.#look(word, word === query.unfinished ? "unfinished" : "typed", isShort));
    const whole = looked.reduce((sum, { rarity }) => sum + rarity, 0);
    const passing = this.#passing(query, words.length === 0 ? shelf.numbers : scores.found);
    const least = isShort && passing.some((page) => scores.wordsOf(page) === words.length) ? words.length : 0;
    const scoreOf = (page: number) => {
      if (words.length === 0) return 1;
      if (scores.wordsOf(page) < least) return -1;
      const score = scores.totalOf(page) * (scores.coveredOf(page) / whole) ** (isShort ? 3 : 1);
      return scores.headWordsOf(page) === words.length ? score + ahead : score;
    };
    const meant = looked.flatMap((one) => one.words);
    return bestOf(passing, limit, scoreOf, (page) => shelf.keyOf(page)).map(({ page, score }) => ({
      key: shelf.keyOf(page),
      score,
      words: meant,
    }));
  }

  /** Those of some pages that have the tags, a status and the phrases that a query asks for. */
  #passing(query: Query, pages: Iterable<number>): readonly number[] {
    const phrases = query.phrases.map((phrase) => this.#phraseOf(phrase));
    const isFiltered = query.tags.length + query.statuses.length > 0;
    return [...pages].filter(
      (page) =>
        (!isFiltered || this.#shelf.passes(page, query)) &&
        phrases.every((phrase) => phrase !== null && this.#forward.has(page, phrase)),
    );
  }

  #phraseOf(words: readonly string[]) {
    const numbers = words.flatMap((word) => this.#vocabulary.find(word) ?? []);
    if (numbers.length < words.length) return null;
    const counts = numbers.map((number) => this.#postings.count(number));
    return this.#forward.phraseOf(numbers, counts.indexOf(Math.min(...counts)));
  }

  /** The pages that speak most of what this one speaks of, best first, `limit` at most, with the words they share. */
  alike(page: Page, limit: number): Hit[] {
    return alikeTo(page, limit, {
      shelf: this.#shelf,
      postings: this.#postings,
      meaning: this.#meaning,
      scores: this.#scores,
      rarity: (pages) => this.#rarity(pages),
    });
  }
}
