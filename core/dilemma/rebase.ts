import type { Change, Dilemma, Part } from "./dilemma.ts";

/** Whether two values say the same, compared as they would be written. */
function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/**
 * The parts of an unsaved change that meet a change made elsewhere (another window, a synchronised folder).
 * `base` is the dilemma the change was typed on, `theirs` what stands on the disk now. An empty answer means that both
 * changes fit together; a part named in it needs the owner to choose.
 */
export function clashes(base: Dilemma, theirs: Dilemma, change: Change): Part[] {
  return (Object.keys(change) as Part[]).filter(
    (part) => !same(base[part], theirs[part]) && !same(theirs[part], change[part]),
  );
}
