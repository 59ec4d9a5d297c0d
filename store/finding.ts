import { setImmediate as nextTurn } from "node:timers/promises";
import { done, type Outcome, refused } from "../core/outcome.ts";
import type { Likeness } from "../core/search/looks-like.ts";
import type { Found } from "../core/search/quick-find.ts";
import { type Answered, FindingLine, WorkerEnded } from "./finding-line.ts";
import type { FindingStart, LeafChange, Question } from "./finding-messages.ts";
import { leafChanges } from "./leaf-changes.ts";
import type { Parts } from "./parts.ts";
import { Turns } from "./turns.ts";

/** For how many changes a question waits; of more, as of a pack just taken in, it says what can be found so far. */
const few = 100;

/** How many changes are told between two turns of this thread, and how long that may take, in milliseconds. */
const batch = 50;
const turn = 4;

/** One life of the worker: what it was told, it forgets when it ends. */
class Life {
  readonly line: FindingLine;
  readonly #changes: () => Promise<Iterable<LeafChange>>;
  readonly #turns = new Turns();
  /** The number of the last of the changes that were everything at first, once they are told: every question waits for those. */
  #everything: number | null = null;
  #rest: Promise<void> | null = null;

  constructor(parts: Pick<Parts, "casebook" | "library">, script: string, start: FindingStart) {
    this.line = new FindingLine(script, start);
    this.#changes = leafChanges(parts);
    this.upToDate().catch(() => undefined); // Whoever asks next tries again, and hears what stands in the way.
  }

  async #tellEverything(): Promise<number> {
    if (this.#everything === null) {
      await this.#tell((await this.#changes())[Symbol.iterator]());
      this.line.tellAll();
      this.#everything = this.line.told;
    }
    return this.#everything;
  }

  /** Tells the changes in batches, each in a turn of its own, so that nothing else waits for long. */
  async #tell(changes: Iterator<LeafChange>): Promise<void> {
    while (this.line.isOpen) {
      const some = taken(changes, batch, performance.now() + turn);
      this.line.tell(some);
      if (some.length === 0) return;
      await nextTurn();
    }
  }

  /** Tells what changed. Resolves with the number of the change after which a question is to be answered. */
  upToDate(): Promise<number> {
    return this.#turns.take(async () => {
      const everything = await this.#tellEverything();
      if (this.#rest !== null) return everything;
      const isBehind = this.line.outstanding > few;
      const changes = (await this.#changes())[Symbol.iterator]();
      const some = taken(changes, few, Number.POSITIVE_INFINITY);
      this.line.tell(some);
      if (some.length === few) this.#rest = this.#tellRest(changes).catch(() => undefined); // Met again by whoever asks next.
      return isBehind || this.#rest !== null ? everything : this.line.told;
    });
  }

  async #tellRest(changes: Iterator<LeafChange>): Promise<void> {
    try {
      await this.#tell(changes);
    } finally {
      this.#rest = null;
    }
  }
}

/** The next of these changes, one at least where there is one: `most` at most, and no more once the clock stands at `until`. */
function taken(changes: Iterator<LeafChange>, most: number, until: number): LeafChange[] {
  const some: LeafChange[] = [];
  do {
    const { done: isOver, value } = changes.next();
    if (isOver === true) break;
    some.push(value);
  } while (some.length < most && performance.now() < until);
  return some;
}

/**
 * Finds in everything of a casebook, in a worker of its own, which is told what changed whenever something is asked. One that
 * ended is started anew and told everything again.
 */
export class Finding {
  readonly #parts: Pick<Parts, "casebook" | "library">;
  readonly #script: string;
  readonly #start: FindingStart;
  #life: Life | null = null;
  #isClosed = false;

  /** Nothing is started yet. `script` is the file the worker runs, `caches` a folder for its index, or null for none. */
  constructor(parts: Pick<Parts, "casebook" | "library">, script: string, caches: string | null) {
    this.#parts = parts;
    this.#script = script;
    this.#start = { caches, casebook: parts.casebook.about.id };
  }

  /** Starts the worker, so that the first question finds it ready. */
  begin(): void {
    if (!this.#isClosed) this.#living();
  }

  /**
   * What answers to a text, best first, `limit` at most. `box` names the field it was typed in: a newer find of the same box
   * has one that still waits refused with `overtaken`. Null is overtaken by none.
   */
  async find(text: string, box: string | null, limit: number): Promise<Outcome<Found[]>> {
    const answer = await this.#answerTo({ kind: "find", box, text, limit });
    if (answer === null) return refused("app-gone");
    return answer.kind === "found" ? done([...answer.found]) : refused("overtaken");
  }

  /** What looks like a dilemma, most alike first, `limit` at most; `strained` are the ids of the lenses its walk has strained. */
  async alike(question: Omit<Extract<Question, { kind: "alike" }>, "kind">): Promise<Outcome<Likeness[]>> {
    const answer = await this.#answerTo({ kind: "alike", ...question });
    if (answer === null) return refused("app-gone");
    return answer.kind === "alike" ? done([...answer.alike]) : refused("overtaken");
  }

  /** Ends the worker, which keeps its index. What is asked from now on, or not answered yet, is refused with `app-gone`. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#life?.line.close();
  }

  #living(): Life {
    if (this.#life?.line.isOpen !== true) this.#life = new Life(this.#parts, this.#script, this.#start);
    return this.#life;
  }

  /** The answer, asked for once more when the worker ends over it, or null when all is closed. Throws when it ends twice. */
  async #answerTo(question: Question): Promise<Answered | null> {
    for (let attempt = 1; !this.#isClosed; attempt += 1)
      try {
        const life = this.#living();
        return await life.line.ask(question, await life.upToDate());
      } catch (error) {
        if (!(error instanceof WorkerEnded)) throw error;
        if (attempt === 2 && !this.#isClosed) throw error;
      }
    return null;
  }
}
