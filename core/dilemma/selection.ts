/** Which entries of a list are chosen, and the one that a range starts from. */
export interface Selection {
  readonly chosen: ReadonlySet<string>;
  readonly anchor: string | null;
}

/** Nothing is chosen. */
export const nothingChosen: Selection = { chosen: new Set(), anchor: null };

/** The selection with one entry turned over; the next range starts there. */
export function turned(selection: Selection, id: string): Selection {
  const chosen = new Set(selection.chosen);
  if (!chosen.delete(id)) chosen.add(id);
  return { chosen, anchor: id };
}

/**
 * The selection with everything from its anchor to `id` chosen, in the order of `shown`, or let go when `id` was chosen.
 * Without an anchor in sight it is `id` alone.
 */
export function stretched(selection: Selection, shown: readonly string[], id: string): Selection {
  const [from, to] = [shown.indexOf(selection.anchor ?? ""), shown.indexOf(id)];
  if (from < 0 || to < 0) return turned(selection, id);
  const range = shown.slice(Math.min(from, to), Math.max(from, to) + 1);
  const chosen = new Set(selection.chosen);
  for (const one of range)
    if (selection.chosen.has(id)) chosen.delete(one);
    else chosen.add(one);
  return { chosen, anchor: id };
}

/** The chosen among those in sight: what has left the list is not touched. */
export function chosenOf<Item extends { readonly id: string }>(selection: Selection, shown: readonly Item[]): Item[] {
  return shown.filter(({ id }) => selection.chosen.has(id));
}
