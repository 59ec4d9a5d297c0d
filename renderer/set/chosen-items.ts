/** Something that goes into a set: a case of the library, or an own dilemma that was sent before. */
export interface ChosenItem {
  readonly kind: "case" | "dilemma";
  readonly id: string;
}

/** What a draft says when everything was taken off the list: an empty text says that nothing was chosen yet. */
const emptied = "none";

/** The list as a text, a line each. */
export function itemsAsText(items: readonly ChosenItem[]): string {
  return items.length === 0 ? emptied : items.map(({ kind, id }) => `${kind} ${id}`).join("\n");
}

/** The list that a text holds, each item once; null where nothing was chosen yet. */
export function itemsFromText(text: string): ChosenItem[] | null {
  if (text === "") return null;
  const lines = new Set(text.split("\n"));
  return [...lines].flatMap((line): ChosenItem[] => {
    const [, kind, id] = /^(case|dilemma) (\S+)$/.exec(line) ?? [];
    return kind === undefined || id === undefined ? [] : [{ kind: kind === "case" ? "case" : "dilemma", id }];
  });
}

/** The list with one item at another place. A place beyond the ends is the nearest end. */
export function itemsMoved(items: readonly ChosenItem[], from: number, to: number): ChosenItem[] {
  const others = items.filter((_, place) => place !== from);
  const place = Math.max(0, Math.min(to, others.length));
  return [...others.slice(0, place), ...items.slice(from, from + 1), ...others.slice(place)];
}

/** Whether an item is on the list. */
export function isChosen(items: readonly ChosenItem[], { kind, id }: ChosenItem): boolean {
  return items.some((other) => other.kind === kind && other.id === id);
}
