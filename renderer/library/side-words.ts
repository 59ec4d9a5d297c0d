import { assertNever } from "../../core/assert-never.ts";
import type { Collection } from "../../core/library/reading.ts";
import type { Shelf, Side } from "../../core/library/shelf.ts";
import type { Lens } from "../../core/walk/lens.ts";
import type { Words } from "../words/english.ts";

/** What the words of some filters are taken from. */
export interface Named {
  readonly lenses: readonly Lens[];
  readonly collections: readonly Collection[];
}

/** What a filter is called. */
export function sideName(side: Side, { library }: Words): string {
  return side === "minutes" ? library.length : library[side];
}

/** The title of a lens, or its id where the walk has none of it any more. */
export function lensTitle(id: string, lenses: readonly Lens[]): string {
  return lenses.find((lens) => lens.id === id)?.title ?? id;
}

function valueWord(side: Exclude<Side, "bookmarked">, shelf: Shelf, named: Named, { library, terms }: Words): string {
  switch (side) {
    case "category":
      return shelf.category === null ? "" : terms.category[shelf.category];
    case "lens":
      return shelf.lens === null ? "" : lensTitle(shelf.lens, named.lenses);
    case "kind":
      return shelf.kind === null ? "" : terms.caseKind[shelf.kind];
    case "level":
      return shelf.level === null ? "" : terms.level[shelf.level];
    case "trade":
      return shelf.trade === null ? "" : terms.trade[shelf.trade];
    case "size":
      return shelf.size === null ? "" : library.sizes[shelf.size];
    case "minutes":
      return shelf.minutes === null ? "" : library.lengths[shelf.minutes];
    case "reading":
      return shelf.reading === null ? "" : library.readings[shelf.reading];
    case "collection":
      return named.collections.find(({ id }) => id === shelf.collection)?.name ?? "";
    default:
      return assertNever(side);
  }
}

/** What a shelf is narrowed to on one side, as it is shown beside the others. */
export function narrowing(side: Side, shelf: Shelf, named: Named, words: Words): string {
  if (side === "bookmarked") return words.library.bookmarked;
  return words.library.narrowed(sideName(side, words), valueWord(side, shelf, named, words));
}
