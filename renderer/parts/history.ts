import { partsOf, without } from "../../core/rebase.ts";
import type { Given } from "../../core/with-given.ts";

/** What a change does to the text it meets. */
type Way = "adding" | "taking" | "replacing";

interface Step<Content> {
  readonly before: Given<Content>;
  readonly after: Given<Content>;
  readonly way: Way;
  /** What is typed into, where the parts do not tell; an empty name is a step of its own. */
  readonly name: string | undefined;
  /** When it was last added to, in milliseconds; 0 for a step that nothing joins any more. */
  readonly at: number;
}

/** Keystrokes in one part closer than this are one step. Milliseconds. */
const burst = 2_000;

function isSameFromEnd(old: string, fresh: string, end: number): boolean {
  return old.charCodeAt(old.length - 1 - end) === fresh.charCodeAt(fresh.length - 1 - end);
}

/** Tells typing from taking away by what both texts have in common at their ends. */
function wayOf(before: unknown, after: unknown): Way {
  const [old, fresh] = [JSON.stringify(before), JSON.stringify(after)];
  const shorter = Math.min(old.length, fresh.length);
  let start = 0;
  while (start < shorter && old.charCodeAt(start) === fresh.charCodeAt(start)) start += 1;
  let end = 0;
  while (end < shorter - start && isSameFromEnd(old, fresh, end)) end += 1;
  if (start + end === old.length) return "adding";
  return start + end === fresh.length ? "taking" : "replacing";
}

function joins<Content extends object>(last: Step<Content>, next: Step<Content>): boolean {
  if (next.at - last.at >= burst) return false;
  if (next.name !== undefined) return next.name !== "" && next.name === last.name;
  const isSameWay = next.way !== "replacing" && next.way === last.way;
  return isSameWay && partsOf(next.after).join() === partsOf(last.after).join();
}

/** The steps behind and ahead of what is shown, for undo and redo. */
export class History<Content extends object> {
  #past: Step<Content>[] = [];
  #future: Step<Content>[] = [];

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /**
   * Remembers a change typed on `content` at `now` (milliseconds). What was undone before it cannot be redone any more.
   * Keystrokes under one `name` join to one step; without a name, while they all add or all take away in the same parts: what
   * is removed right after it was typed comes back.
   */
  add(content: Content, change: Given<Content>, name?: string, now: number = Date.now()): void {
    const step = this.#stepOf(content, change, name, now);
    const last = this.#past.at(-1);
    this.#future = [];
    if (last !== undefined && joins(last, step)) this.#past[this.#past.length - 1] = { ...step, before: last.before };
    else this.#past.push(step);
  }

  /** Remembers a change that is a step of its own, whatever is typed around it. */
  addWhole(content: Content, change: Given<Content>): void {
    this.#future = [];
    this.#past.push(this.#stepOf(content, change, "", 0));
  }

  /** Lets go of every step in these parts: they were changed by others, whose words an old step would overwrite. */
  forget(parts: readonly (keyof Content)[]): void {
    this.#past = this.#stripped(this.#past, parts);
    this.#future = this.#stripped(this.#future, parts);
  }

  /** The change that takes the last step back, or null. */
  undo(): Given<Content> | null {
    const step = this.#past.pop();
    if (step === undefined) return null;
    this.#future.push({ ...step, at: 0 });
    return step.before;
  }

  /** The change that takes the last step undone again, or null. */
  redo(): Given<Content> | null {
    const step = this.#future.pop();
    if (step === undefined) return null;
    this.#past.push(step);
    return step.after;
  }

  #stepOf(content: Content, after: Given<Content>, name: string | undefined, at: number): Step<Content> {
    const before = Object.fromEntries(partsOf(after).map((part) => [part, content[part]])) as Given<Content>;
    return { before, after, way: wayOf(before, after), name, at };
  }

  #stripped(steps: readonly Step<Content>[], parts: readonly (keyof Content)[]): Step<Content>[] {
    return steps
      .map((step) => ({ ...step, before: without(step.before, parts), after: without(step.after, parts) }))
      .filter((step) => partsOf(step.after).length > 0);
  }
}
