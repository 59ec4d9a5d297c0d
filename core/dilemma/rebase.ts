import { type Change, type Dilemma, type Part, partNames } from "./dilemma.ts";

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

/** The parts in which two states of a dilemma differ. */
export function changedParts(one: Dilemma, other: Dilemma): Part[] {
  return partNames.filter((part) => !same(one[part], other[part]));
}
