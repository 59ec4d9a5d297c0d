import { kindredOf } from "./kindred.ts";
import type { Postings } from "./postings.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Words of the index by their numbers, each with how much it counts beside the word that was asked for. */
export type Meant = Map<number, number>;

/**
 * How a word is looked for: one of a text as it stands, one that was typed, the last one, which may still be going on, or one of
 * a phrase, which means itself alone.
 */
export type As = "written" | "typed" | "unfinished" | "quoted";

/** How much another form of a word counts, beside the word itself. */
const sibling = 0.8;
/** How much another word for the same thing counts. */
const kindred = 0.9;
/** How much a word counts that only may be meant, by the number of errors. */
const corrected = [1, 0.6, 0.35];
/** How many words one typed word may stand for, at most. */
const formsAtMost = 60;
const correctionsAtMost = 8;

/** Says which words of the index are meant by one. Words that no page has any more are never meant. */
export class Meaning {
  readonly #vocabulary: Vocabulary;
  readonly #postings: Postings;

  constructor(vocabulary: Vocabulary, postings: Postings) {
    this.#vocabulary = vocabulary;
    this.#postings = postings;
  }

  /** The words that begin so, the commonest first, `limit` at most; each counts the more the less is missing of it. */
  begun(word: string, limit: number): Meant {
    const begun = this.#vocabulary.beginningWith(word).filter((number) => this.#postings.count(number) > 0);
    if (begun.length > limit)
      begun.sort((one, other) => this.#postings.count(other) - this.#postings.count(one) || this.#byWord(one, other));
    const lengthOf = (number: number) => this.#vocabulary.words[number]?.length ?? 1;
    return new Map(begun.slice(0, limit).map((number) => [number, 0.4 + 0.4 * (word.length / lengthOf(number))]));
  }

  #byWord(one: number, other: number): number {
    return (this.#vocabulary.words[one] ?? "") < (this.#vocabulary.words[other] ?? "") ? -1 : 1;
  }

  /** The word itself and its other forms; of an unfinished one all that begin so, too. */
  forms(word: string, as: As): Meant {
    const forms: Meant = new Map();
    const exact = this.#vocabulary.find(word);
    if (exact !== undefined && this.#postings.count(exact) > 0) forms.set(exact, 1);
    if (as === "quoted") return forms;
    for (const number of this.#vocabulary.siblings(word))
      if (this.#postings.count(number) > 0) forms.set(number, sibling);
    if (as !== "unfinished") return forms;
    for (const [number, counts] of this.begun(word, formsAtMost)) if (!forms.has(number)) forms.set(number, counts);
    return forms;
  }

  /** The other words for the same thing, in all their forms. */
  kin(word: string): Meant {
    const kin: Meant = new Map();
    for (const other of kindredOf(word))
      for (const [number, counts] of this.forms(other, "written")) kin.set(number, counts * kindred);
    return kin;
  }

  /** For a word that is nowhere: those with the fewest errors away, the commonest first. */
  corrections(word: string): Meant {
    const near = this.#vocabulary.near(word).filter(({ number }) => this.#postings.count(number) > 0);
    const least = Math.min(...near.map(({ errors }) => errors));
    const best = near
      .filter(({ errors }) => errors === least)
      .sort(
        ({ number: one }, { number: other }) =>
          this.#postings.count(other) - this.#postings.count(one) || this.#byWord(one, other),
      );
    return new Map(best.slice(0, correctionsAtMost).map(({ number, errors }) => [number, corrected[errors] ?? 0.2]));
  }
}
