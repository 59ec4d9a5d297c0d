import type { Change, Dilemma, Part } from "../../core/dilemma/dilemma.ts";

interface Step {
  readonly before: Change;
  after: Change;
  at: number;
}

/** Keystrokes in one part closer than this are one step. Milliseconds. */
const burst = 2_000;

/** The steps behind and ahead of what is shown, for undo and redo. */
export class History {
  #past: Step[] = [];
  #future: Step[] = [];

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** Remembers a change typed on `dilemma` at `now` (milliseconds). What was undone before it cannot be redone any more. */
  add(dilemma: Dilemma, change: Change, now: number = Date.now()): void {
    const parts = Object.keys(change) as Part[];
    const last = this.#past.at(-1);
    this.#future = [];
    if (last !== undefined && now - last.at < burst && isTyping(last.after, change)) {
      last.after = change;
      last.at = now;
      return;
    }
    const before = Object.fromEntries(parts.map((part) => [part, dilemma[part]])) as Change;
    this.#past.push({ before, after: change, at: now });
  }

  /** The change that takes the last step back, or null. */
  undo(): Change | null {
    const step = this.#past.pop();
    if (step === undefined) return null;
    this.#future.push(step);
    return step.before;
  }

  /** The change that takes the last step undone again, or null. */
  redo(): Change | null {
    const step = this.#future.pop();
    if (step === undefined) return null;
    this.#past.push({ ...step, at: 0 });
    return step.after;
  }
}

/** Whether a change goes on where the last one ended: in the same parts, with nothing added to a list or taken out of it. */
function isTyping(last: Change, change: Change): boolean {
  const lengths = (one: Change) =>
    Object.entries(one).map(([part, value]) => `${part} ${Array.isArray(value) ? value.length : ""}`);
  return lengths(last).join() === lengths(change).join();
}
