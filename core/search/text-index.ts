import { functionWords } from "./function-words.ts";
import { type Page, weigh } from "./page.ts";
import { Postings } from "./postings.ts";
import { filterOf, type Query } from "./query.ts";
import { stem } from "./stem.ts";
import { Vocabulary } from "./vocabulary.ts";

/** A page that was found. A higher score is a better answer to the same question; it means nothing beside another question. */
export interface Hit {
  readonly key: string;
  readonly score: number;
  /** Of a search the words that were looked for, other forms and corrections among them; of a likeness those shared. */
  readonly words: readonly string[];
}

/** How many words of a page are compared with others, and how many another must share to be like it. */
const tellingAtMost = 40;
const sharedAtLeast = 3;
/** What two thirds of all pages say tells nothing. */
const tooCommon = Math.log(1.5);

/** Up to how many words a query means every one of them. */
const shortQuery = 3;

/** Saturation and length of BM25 (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009), in the weights above. */
const saturation = 5;
const lengthCounts = 0.6;

/** How much another form of a word counts, beside the word itself. */
const sibling = 0.8;
/** How much a word counts that only may be meant, by the number of errors. */
const corrected = [1, 0.6, 0.35];
/** How many words one typed word may stand for, at most. */
const formsAtMost = 60;

/** One typed word and all it may stand for, each with how much it counts. */
interface Sought {
  readonly forms: ReadonlyMap<number, number>;
  /** How telling it is: rare words say more. */
  readonly rarity: number;
}

/** The words of all pages, and which page has which. Pages come and go one by one. */
export class TextIndex {
  readonly #vocabulary = new Vocabulary();
  readonly #postings = new Postings();
  readonly #slots = new Map<string, number>();
  /** By slot; null where the page is gone. */
  readonly #pages: ({
    readonly key: string;
    readonly tags: readonly string[];
    readonly status: string | null;
    /** The numbers of its words, so that it goes without a trace: what is written on is indexed after each save. */
    readonly words: Uint32Array;
  } | null)[] = [];
  readonly #lengths: number[] = [];
  #words = 0;

  /** How many pages there are. */
  get size(): number {
    return this.#slots.size;
  }

  /** Adds a page, in the place of one with the same key. */
  put(page: Page): void {
    this.remove(page.key);
    const slot = this.#pages.length;
    const found = weigh(page);
    const weights = [...found.weights].map(([word, weight]) => [this.#vocabulary.number(word), weight] as const);
    const words = Uint32Array.from(weights, ([word]) => word);
    this.#pages.push({ key: page.key, tags: page.tags.map(filterOf), status: page.status, words });
    this.#slots.set(page.key, slot);
    this.#lengths.push(found.length);
    this.#words += found.length;
    for (const [word, weight] of weights) this.#postings.add(word, slot, weight);
  }

  /** Takes a page away; one that is not there is no matter. */
  remove(key: string): void {
    const slot = this.#slots.get(key);
    if (slot === undefined) return;
    this.#slots.delete(key);
    for (const word of this.#pages[slot]?.words ?? []) this.#postings.remove(word, slot);
    this.#pages[slot] = null;
    this.#words -= this.#lengths[slot] ?? 0;
  }

  #rarity(pages: number): number {
    const known = Math.min(pages, this.size); // A page with two forms of a word is counted for both.
    return Math.log(1 + (this.size - known + 0.5) / (known + 0.5));
  }

  #sought(word: string, as: "written" | "typed" | "unfinished"): Sought {
    const forms = new Map<number, number>();
    const exact = this.#vocabulary.find(word);
    if (exact !== undefined) forms.set(exact, 1);
    for (const number of this.#vocabulary.siblings(word)) forms.set(number, sibling);
    if (as === "unfinished")
      for (const number of this.#vocabulary.beginningWith(word).slice(0, formsAtMost))
        if (!forms.has(number))
          forms.set(number, 0.4 + 0.4 * (word.length / (this.#vocabulary.words[number]?.length ?? 1)));
    if (forms.size === 0 && as !== "written")
      for (const [number, counts] of this.#corrections(word)) forms.set(number, counts);
    const pages = [...forms.keys()].reduce((sum, number) => sum + this.#postings.count(number), 0);
    return { forms, rarity: this.#rarity(pages) };
  }

  #corrections(word: string): [number, number][] {
    const near = this.#vocabulary.near(word);
    const least = Math.min(...near.map(({ errors }) => errors));
    return near
      .filter(({ errors }) => errors === least)
      .sort((one, other) => this.#postings.count(other.number) - this.#postings.count(one.number))
      .slice(0, 8)
      .map(({ number, errors }) => [number, corrected[errors] ?? 0.2]);
  }

  /** For one sought word, the score of each page that has it: that of its best form. */
  #scores({ forms, rarity }: Sought): Map<number, number> {
    const average = this.#words / Math.max(1, this.size);
    const scores = new Map<number, number>();
    for (const [number, counts] of forms)
      this.#postings.each(number, (slot, weight) => {
        const length = 1 - lengthCounts + (lengthCounts * (this.#lengths[slot] ?? 0)) / average;
        const score = (counts * rarity * weight * (saturation + 1)) / (weight + saturation * length);
        if (score > (scores.get(slot) ?? 0)) scores.set(slot, score);
      });
    return scores;
  }

  /**
   * The pages that answer a query, best first, `limit` at most. A page that has more of the words stands higher. One who types
   * up to three words means all of them: where pages have all, only those answer. The index knows no places:
   * `hasPhrase` says whether the words of a phrase follow each other in a page.
   */
  search(query: Query, limit: number, hasPhrase: (key: string, phrase: readonly string[]) => boolean): Hit[] {
    const sought = query.words.map((word) => this.#sought(word, word === query.unfinished ? "unfinished" : "typed"));
    const whole = sought.reduce((sum, { rarity }) => sum + rarity, 0);
    const found = new Map<number, { score: number; covered: number }>();
    for (const one of sought)
      for (const [slot, score] of this.#scores(one)) {
        const before = found.get(slot) ?? { score: 0, covered: 0 };
        found.set(slot, { score: before.score + score, covered: before.covered + one.rarity });
      }
    if (query.words.length === 0) for (const slot of this.#slots.values()) found.set(slot, { score: 1, covered: 1 });
    const words = sought.flatMap(({ forms }) =>
      [...forms.keys()].map((number) => this.#vocabulary.words[number] ?? ""),
    );
    const isShort = query.words.length <= shortQuery;
    const passing = [...found].filter(([slot]) => this.#passes(slot, query));
    const least = isShort && passing.some(([, { covered }]) => covered >= whole) ? whole : 0;
    return passing
      .filter(([, { covered }]) => covered >= least)
      .map(([slot, { score, covered }]) => ({
        key: this.#pages[slot]?.key ?? "",
        score: score * (whole === 0 ? 1 : covered / whole) ** (isShort ? 3 : 1),
        words,
      }))
      .sort((one, other) => other.score - one.score)
      .filter(({ key }) => query.phrases.every((phrase) => hasPhrase(key, phrase)))
      .slice(0, limit);
  }

  /** The words of a page that carry a meaning, the forms of one counted together under the weightiest. */
  #spokenOf(page: Page): Map<string, number> {
    const forms = new Map<string, { word: string; heaviest: number; weight: number }>();
    for (const [word, weight] of weigh(page).weights) {
      if (word.length < 3 || functionWords.has(word)) continue;
      const common = stem(word);
      const before = forms.get(common) ?? { word, heaviest: 0, weight: 0 };
      const isHeaviest = weight > before.heaviest;
      forms.set(common, {
        word: isHeaviest ? word : before.word,
        heaviest: Math.max(weight, before.heaviest),
        weight: before.weight + weight,
      });
    }
    return new Map([...forms.values()].map(({ word, weight }) => [word, weight]));
  }

  /**
   * The pages that speak most of what this one speaks of, best first, `limit` at most, itself left out. Each comes with the
   * words it shares, the most telling first: those of the page, whatever form they have in the other.
   */
  alike(page: Page, limit: number): Hit[] {
    const telling = [...this.#spokenOf(page)]
      .map(([word, weight]) => ({ word, weight: Math.log1p(weight), sought: this.#sought(word, "written") }))
      .filter(({ sought }) => sought.rarity > tooCommon)
      .sort((one, other) => other.weight * other.sought.rarity - one.weight * one.sought.rarity)
      .slice(0, tellingAtMost);
    const found = new Map<number, { score: number; words: [word: string, score: number][] }>();
    for (const { word, weight, sought } of telling)
      for (const [slot, points] of this.#scores(sought)) {
        const before = found.get(slot) ?? { score: 0, words: [] };
        before.words.push([word, weight * points]);
        found.set(slot, { score: before.score + weight * points, words: before.words });
      }
    return [...found]
      .map(([slot, { score, words }]) => ({ key: this.#pages[slot]?.key ?? "", score, words }))
      .filter(({ key, words }) => key !== page.key && words.length >= sharedAtLeast)
      .sort((one, other) => other.score - one.score)
      .slice(0, limit)
      .map(({ words, ...hit }) => ({
        ...hit,
        words: words.sort((one, other) => other[1] - one[1]).map(([word]) => word),
      }));
  }

  #passes(slot: number, { tags, statuses }: Query): boolean {
    const page = this.#pages[slot] ?? null;
    if (page === null) return false;
    if (statuses.length > 0 && !statuses.includes(page.status ?? "")) return false;
    return tags.every((tag) => page.tags.includes(tag));
  }
}
