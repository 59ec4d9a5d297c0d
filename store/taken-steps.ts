import { done, type Outcome, refused } from "../core/outcome.ts";

/** How many steps can be taken back, the last ones. */
const stepsAtMost = 20;

/** What was taken in lately, by the id of its step, to be taken back piece by piece. */
export class TakenSteps<Taken> {
  readonly #newId: () => string;
  readonly #steps = new Map<string, readonly Taken[]>();

  /** `newId` names the steps. */
  constructor(newId: () => string) {
    this.#newId = newId;
  }

  /** Keeps what a step took in, and forgets the oldest step when there are too many. */
  remember(taken: readonly Taken[]): string {
    const step = this.#newId();
    this.#steps.set(step, taken);
    const oldest = this.#steps.size > stepsAtMost ? this.#steps.keys().next().value : undefined;
    if (oldest !== undefined) this.#steps.delete(oldest);
    return step;
  }

  /**
   * Takes a step back, the last piece first. Refuses a step that is not known (`not-found`) and with what the first piece says that
   * cannot be taken back; what went before that is done, and the rest can be tried again. A piece that is gone already is passed over.
   */
  async takeBack(step: string, one: (taken: Taken) => Promise<Outcome<unknown>>): Promise<Outcome<null>> {
    let left = [...(this.#steps.get(step) ?? [])];
    if (left.length === 0) return refused("not-found");
    for (const taken of left.toReversed()) {
      const back = await one(taken);
      if (!back.ok && back.reason !== "not-found") {
        this.#steps.set(step, left);
        return back;
      }
      left = left.filter((other) => other !== taken);
    }
    this.#steps.delete(step);
    return done(null);
  }
}
