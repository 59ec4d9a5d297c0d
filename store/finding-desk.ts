import { assertNever } from "../core/assert-never.ts";
import type { Finder } from "../core/search/finder.ts";
import { looksLike } from "../core/search/looks-like.ts";
import type { Answer, LeafChange, Question, Told } from "./finding-messages.ts";

/** How long changes are taken in before it is looked whether something was asked meanwhile, in milliseconds. */
const slice = 8;

interface Asked {
  readonly ask: number;
  readonly after: number;
  readonly question: Question;
}

interface Change {
  readonly number: number;
  readonly change: LeafChange;
}

function isOvertakenBy({ question: older }: Asked, newer: Question): boolean {
  return older.kind === "find" && newer.kind === "find" && older.box !== null && older.box === newer.box;
}

/**
 * What the worker does with what it is told, a piece at a time: what was asked goes before the changes that it need not wait
 * for, and a find that a newer one of its box overtook is answered as such and never computed.
 */
export class FindingDesk {
  readonly #finder: Finder;
  readonly #answer: (answer: Answer) => void;
  readonly #indexed: (count: number) => void;
  readonly #lenses = new Map<string, readonly string[]>();
  #asked: Asked[] = [];
  #changes: Change[] = [];
  /** How many of the changes are taken in; those are let go together, as to take one off the front moves all others. */
  #place = 0;
  #takenIn = 0;
  #isAllTold = false;
  #isWhole = false;

  /** `indexed` is told how many things were indexed anew or taken out of the index. */
  constructor(finder: Finder, answer: (answer: Answer) => void, indexed: (count: number) => void) {
    this.#finder = finder;
    this.#answer = answer;
    this.#indexed = indexed;
  }

  /** Whether everything that was told to be all is taken in. */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  /** Remembers changes, in their order. */
  change(changes: readonly LeafChange[], last: number): void {
    const first = last - changes.length + 1;
    for (const [at, change] of changes.entries()) this.#changes.push({ number: first + at, change });
  }

  /** Remembers that everything was told: what is in the finder beyond it goes. */
  allTold(): void {
    this.#isAllTold = true;
    this.#beWhole();
  }

  #beWhole(): void {
    if (!this.#isAllTold || this.#isWhole || this.#changes.length > 0) return;
    this.#isWhole = true;
    if (this.#finder.sweep()) this.#indexed(1);
  }

  /** Remembers a question; an older find of its box that still waits is answered at once, as overtaken. */
  ask({ ask, after, question }: Extract<Told, { kind: "ask" }>): void {
    const overtaken = this.#asked.filter((one) => isOvertakenBy(one, question));
    for (const one of overtaken) this.#answer({ kind: "overtaken", ask: one.ask });
    this.#asked = [...this.#asked.filter((one) => !overtaken.includes(one)), { ask, after, question }];
  }

  /** Answers one question, or takes in some changes. False when there is nothing to do. */
  work(): boolean {
    const ready = this.#asked.find(({ after }) => after <= this.#takenIn);
    if (ready !== undefined) {
      this.#asked = this.#asked.filter((one) => one !== ready);
      this.#answer(this.#answerTo(ready));
      return true;
    }
    if (this.#changes.length === 0) return false;
    this.#takeInSome();
    return true;
  }

  #answerTo({ ask, question }: Asked): Answer {
    switch (question.kind) {
      case "find":
        return { kind: "found", ask, found: this.#finder.find(question.text, question.limit) };
      case "alike": {
        const { dilemma, strained, limit } = question;
        const lensesOf = (id: string) => this.#lenses.get(id) ?? [];
        return { kind: "alike", ask, alike: looksLike(this.#finder, dilemma, new Set(strained), lensesOf, limit) };
      }
      default:
        return assertNever(question);
    }
  }

  #takeInSome(): void {
    const until = performance.now() + slice;
    let indexed = 0;
    do {
      const next = this.#changes[this.#place];
      if (next === undefined) break;
      if (this.#takeIn(next.change)) indexed += 1;
      this.#takenIn = next.number;
      this.#place += 1;
    } while (performance.now() < until);
    if (this.#place >= this.#changes.length) {
      this.#changes = [];
      this.#place = 0;
    }
    this.#indexed(indexed);
    this.#beWhole();
    this.#answer({ kind: "taken-in", last: this.#takenIn });
  }

  /** True when the index is another one now. */
  #takeIn(change: LeafChange): boolean {
    switch (change.kind) {
      case "put":
        if (change.leaf.kind === "case") this.#lenses.set(change.leaf.id, change.lenses);
        return this.#finder.put(change.leaf);
      case "remove":
        if (change.of.kind === "case") this.#lenses.delete(change.of.id);
        this.#finder.remove(change.of);
        return true;
      default:
        return assertNever(change);
    }
  }
}
