import type { Given } from "./with-given.ts";

/** Whether two values say the same, compared as they would be written. */
function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The names of the parts that a change gives, or of all parts of a whole. */
export function partsOf<Content extends object>(change: Given<Content>): (keyof Content)[] {
  return Object.keys(change) as (keyof Content)[];
}

/** A change without some of its parts. */
export function without<Content extends object>(
  change: Given<Content>,
  parts: readonly (keyof Content)[],
): Given<Content> {
  const rest = Object.entries(change).filter(([part]) => !parts.includes(part as keyof Content));
  return Object.fromEntries(rest) as Given<Content>;
}

/**
 * The parts of an unsaved change that meet a change made elsewhere (another window, a synchronised folder).
 * `base` is the content the change was typed on, `theirs` what stands on the disk now. An empty answer means that both
 * changes fit together; a part named in it needs the owner to choose.
 */
export function clashes<Content extends object>(
  base: Content,
  theirs: Content,
  change: Given<Content>,
): (keyof Content)[] {
  return partsOf(change).filter((part) => !same(base[part], theirs[part]) && !same(theirs[part], change[part]));
}

/** The parts in which two states of a document differ. */
export function changedParts<Content extends object>(one: Content, other: Content): (keyof Content)[] {
  return partsOf<Content>({ ...one, ...other }).filter((part) => !same(one[part], other[part]));
}
