import type { Change, Dilemma, Part } from "../../core/dilemma/dilemma.ts";

/** What a change does to the text it meets. */
type Way = "adding" | "taking" | "replacing";

interface Step {
  readonly before: Change;
  readonly after: Change;
  readonly way: Way;
  /** When it was last added to, in milliseconds; 0 for a step that nothing joins any more. */
  readonly at: number;
}

/** Keystrokes in one part closer than this are one step. Milliseconds. */
const burst = 2_000;

function partsOf(change: Change): Part[] {
  return Object.keys(change) as Part[];
}

function isSameFromEnd(old: string, fresh: string, end: number): boolean {
  return old.charCodeAt(old.length - 1 - end) === fresh.charCodeAt(fresh.length - 1 - end);
}

/** Tells typing from taking away by what both texts have in common at their ends. */
function wayOf(before: Change, after: Change): Way {
  const [old, fresh] = [JSON.stringify(before), JSON.stringify(after)];
  const shorter = Math.min(old.length, fresh.length);
  let start = 0;
  while (start < shorter && old.charCodeAt(start) === fresh.charCodeAt(start)) start += 1;
  let end = 0;
  while (end < shorter - start && isSameFromEnd(old, fresh, end)) end += 1;
  if (start + end === old.length) return "adding";
  return start + end === fresh.length ? "taking" : "replacing";
}

function stepOf(dilemma: Dilemma, change: Change, at: number): Step {
  const before = Object.fromEntries(partsOf(change).map((part) => [part, dilemma[part]])) as Change;
  return { before, after: change, way: wayOf(before, change), at };
}

function joins(last: Step, next: Step): boolean {
  const isSameWay = next.way !== "replacing" && next.way === last.way;
  return isSameWay && next.at - last.at < burst && partsOf(last.after).join() === partsOf(next.after).join();
}

function without(change: Change, parts: readonly Part[]): Change {
  return Object.fromEntries(Object.entries(change).filter(([part]) => !parts.includes(part as Part)));
}

function stripped(steps: readonly Step[], parts: readonly Part[]): Step[] {
  return steps
    .map((step) => ({ ...step, before: without(step.before, parts), after: without(step.after, parts) }))
    .filter((step) => partsOf(step.after).length > 0);
}

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

  /**
   * Remembers a change typed on `dilemma` at `now` (milliseconds). What was undone before it cannot be redone any more.
   * Keystrokes join to one step while they all add or all take away: what is removed right after it was typed comes back.
   */
  add(dilemma: Dilemma, change: Change, now: number = Date.now()): void {
    const step = stepOf(dilemma, change, now);
    const last = this.#past.at(-1);
    this.#future = [];
    if (last !== undefined && joins(last, step)) this.#past[this.#past.length - 1] = { ...step, before: last.before };
    else this.#past.push(step);
  }

  /** Remembers a change that is a step of its own, whatever is typed around it. */
  addWhole(dilemma: Dilemma, change: Change): void {
    this.#future = [];
    this.#past.push(stepOf(dilemma, change, 0));
  }

  /** Lets go of every step in these parts: they were changed by others, whose words an old step would overwrite. */
  forget(parts: readonly Part[]): void {
    this.#past = stripped(this.#past, parts);
    this.#future = stripped(this.#future, parts);
  }

  /** The change that takes the last step back, or null. */
  undo(): Change | null {
    const step = this.#past.pop();
    if (step === undefined) return null;
    this.#future.push({ ...step, at: 0 });
    return step.before;
  }

  /** The change that takes the last step undone again, or null. */
  redo(): Change | null {
    const step = this.#future.pop();
    if (step === undefined) return null;
    this.#past.push(step);
    return step.after;
  }
}
