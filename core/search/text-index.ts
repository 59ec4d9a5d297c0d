import { kindredOf } from "./kindred.ts";
import { type Page, spokenOf, weigh } from "./page.ts";
import { Postings } from "./postings.ts";
import { filterOf, type Query } from "./query.ts";
import { tellingWords } from "./small-words.ts";
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
/** How much another word for the same thing counts. */
const kindred = 0.8;
/** How much a word counts that only may be meant, by the number of errors. */
const corrected = [1, 0.6, 0.35];
/** How many words one typed word may stand for, at most. */
const formsAtMost = 60;

/** How a word is looked for: one of a text as it stands, one that was typed, or the last one, which may still be going on. */
type As = "written" | "typed" | "unfinished";

/** What one word came to: the points of each page that has it or a form of it, and how telling it is. Rare words say more. */
interface Looked {
  readonly points: ReadonlyMap<number, number>;
  readonly rarity: number;
  /** The words of the index that were looked for. */
  readonly words: readonly string[];
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

  keys(): Iterable<string> {
    return this.#slots.keys();
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

  /** The words of the index that are meant by one, each with how much it counts beside the word itself. */
  #forms(word: string, as: As): Map<number, number> {
    const forms = new Map<number, number>();
    const exact = this.#vocabulary.find(word);
    if (exact !== undefined) forms.set(exact, 1);
    for (const number of this.#vocabulary.siblings(word)) forms.set(number, sibling);
    if (as !== "unfinished") return forms;
    for (const number of this.#vocabulary.beginningWith(word).slice(0, formsAtMost))
      if (!forms.has(number))
        forms.set(number, 0.4 + 0.4 * (word.length / (this.#vocabulary.words[number]?.length ?? 1)));
    return forms;
  }

  #kin(word: string): Map<number, number> {
    const kin = new Map<number, number>();
    for (const other of kindredOf(word))
      for (const [number, counts] of this.#forms(other, "written")) kin.set(number, counts * kindred);
    return kin;
  }

  /** Looks for a word, its forms and its kin; for words near it only when none of those is anywhere. */
  #look(word: string, as: As): Looked {
    const [forms, kin] = [this.#forms(word, as), this.#kin(word)];
    const isLost = as !== "written" && forms.size + kin.size === 0;
    const meant = isLost ? new Map(this.#corrections(word)) : forms;
    const points = this.#points(meant);
    const known = points.size;
    for (const [slot, own] of this.#points(kin)) points.set(slot, Math.max(own, points.get(slot) ?? 0));
    const words = [...meant.keys(), ...kin.keys()].map((number) => this.#vocabulary.words[number] ?? "");
    return { points, rarity: this.#rarity(known === 0 ? points.size : known), words };
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

  /** The points of each page that has one of these words: those of the best, before it is told how rare that is. */
  #points(forms: ReadonlyMap<number, number>): Map<number, number> {
    const average = this.#words / Math.max(1, this.size);
    const points = new Map<number, number>();
    for (const [number, counts] of forms)
      this.#postings.each(number, (slot, weight) => {
        const length = 1 - lengthCounts + (lengthCounts * (this.#lengths[slot] ?? 0)) / average;
        const own = (counts * weight * (saturation + 1)) / (weight + saturation * length);
        if (own > (points.get(slot) ?? 0)) points.set(slot, own);
      });
    return points;
  }

  /**
   * The pages that answer a query, best first, `limit` at most. A page that has more of the words stands higher. One who types
   * up to three words means all of them: where pages have all, only those answer. The index knows no places:
   * `hasPhrase` says whether the words of a phrase follow each other in a page.
   */
  search(query: Query, limit: number, hasPhrase: (key: string, phrase: readonly string[]) => boolean): Hit[] {
    const words = query.words.length > shortQuery ? tellingWords(query.words) : query.words;
    const looked = words.map((word) => this.#look(word, word === query.unfinished ? "unfinished" : "typed"));
    const whole = looked.reduce((sum, { rarity }) => sum + rarity, 0);
    const found = new Map<number, { score: number; covered: number }>();
    for (const { points, rarity } of looked)
      for (const [slot, own] of points) {
        const before = found.get(slot) ?? { score: 0, covered: 0 };
        found.set(slot, { score: before.score + own * rarity, covered: before.covered + rarity });
      }
    if (words.length === 0) for (const slot of this.#slots.values()) found.set(slot, { score: 1, covered: 1 });
    const isShort = query.words.length <= shortQuery;
    const passing = [...found].filter(([slot]) => this.#passes(slot, query));
    const least = isShort && passing.some(([, { covered }]) => covered >= whole) ? whole : 0;
    return passing
      .filter(([, { covered }]) => covered >= least)
      .map(([slot, { score, covered }]) => ({
        key: this.#pages[slot]?.key ?? "",
        score: score * (whole === 0 ? 1 : covered / whole) ** (isShort ? 3 : 1),
        words: looked.flatMap((one) => one.words),
      }))
      .sort((one, other) => other.score - one.score)
      .filter(({ key }) => query.phrases.every((phrase) => hasPhrase(key, phrase)))
      .slice(0, limit);
  }

  /** The words that tell most of a page, the most telling first, without those that nearly every page has. */
  #telling(page: Page): { word: string; weight: number }[] {
    return [...spokenOf(page)]
      .map(([word, weight]) => {
        const pages = [...this.#forms(word, "written").keys()].reduce(
          (sum, form) => sum + this.#postings.count(form),
          0,
        );
        return { word, weight: Math.log1p(weight), rarity: this.#rarity(pages) };
      })
      .filter(({ rarity }) => rarity > tooCommon)
      .sort((one, other) => other.weight * other.rarity - one.weight * one.rarity);
  }

  /**
   * For each page that speaks of a word or of its kin, how much that tells. Kin tell as much as they are rare themselves: one
   * who writes "cousin" is not like everybody who writes "family".
   */
  #likeness(word: string): Map<number, number> {
    const scores = new Map<number, number>();
    for (const forms of [this.#forms(word, "written"), this.#kin(word)]) {
      const points = this.#points(forms);
      const rarity = this.#rarity(points.size);
      for (const [slot, own] of points) scores.set(slot, Math.max(own * rarity, scores.get(slot) ?? 0));
    }
    return scores;
  }

  /**
   * The pages that speak most of what this one speaks of, best first, `limit` at most, itself left out. Each comes with the
   * words it shares, the most telling first: those of the page, whatever form they have in the other.
   */
  alike(page: Page, limit: number): Hit[] {
    const own = this.#slots.get(page.key) ?? -1;
    const found = new Map<number, { score: number; words: [word: string, score: number][] }>();
    let compared = 0;
    for (const { word, weight } of this.#telling(page)) {
      if (compared === tellingAtMost) break;
      const scores = this.#likeness(word);
      if (scores.size === (scores.has(own) ? 1 : 0)) continue; // What nobody else speaks of takes no other word's place.
      compared += 1;
      for (const [slot, score] of scores) {
        const before = found.get(slot) ?? { score: 0, words: [] };
        before.words.push([word, weight * score]);
        found.set(slot, { score: before.score + weight * score, words: before.words });
      }
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
