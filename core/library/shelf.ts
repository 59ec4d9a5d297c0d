import type { Case, Category, Level, Matter, OpenPart, SealedPart, ShelfKind, Trade } from "./case.ts";
import type { Origin } from "./own-case.ts";
import type { Collection, Mark } from "./reading.ts";
import { isUnsealed } from "./seal.ts";

/** What the library shows of a case before it is opened. */
export interface CaseSummary {
  readonly id: string;
  readonly title: string;
  readonly hook: string;
  readonly kind: ShelfKind;
  readonly categories: readonly Category[];
  readonly lenses: readonly string[];
  readonly business: string;
  readonly trade: Trade | null;
  /** How many people the business has. */
  readonly size: number | null;
  readonly level: Level;
  readonly minutes: number;
  readonly asked: readonly string[];
  readonly mark: Mark;
}

/** How large a business is, in people: alone or nearly, small, a larger small one. */
export const sizes = ["1-5", "6-15", "16-50"] as const;
export type Size = (typeof sizes)[number];

/** How much time there is for a case, in minutes. */
export const lengths = ["15", "20", "30"] as const;
export type Length = (typeof lengths)[number];

/** How far a reader is with a case: it was opened to its end, or not. */
export const readings = ["read", "unread"] as const;

/** A case as its reader may see it now. `sealed` is null until the seal is open. */
export interface CaseView {
  readonly id: string;
  /** Null for a case that ships. */
  readonly origin: Origin | null;
  readonly matter: Omit<Matter, "sources">;
  readonly open: OpenPart;
  readonly sealed: SealedPart | null;
  readonly mark: Mark;
}

/** What a shelf of the library can be narrowed to. Null leaves that side open. */
export interface Shelf {
  readonly category: Category | null;
  readonly lens: string | null;
  readonly kind: ShelfKind | null;
  readonly level: Level | null;
  readonly trade: Trade | null;
  readonly size: Size | null;
  /** A case of so many minutes at most. */
  readonly minutes: Length | null;
  readonly reading: (typeof readings)[number] | null;
  /** The id of a collection. */
  readonly collection: string | null;
  readonly bookmarked: true | null;
}

/** Every case. */
export const wholeLibrary: Shelf = {
  category: null,
  lens: null,
  kind: null,
  level: null,
  trade: null,
  size: null,
  minutes: null,
  reading: null,
  collection: null,
  bookmarked: null,
};

/** A side to which a shelf can be narrowed. */
export type Side = keyof Shelf;

/** The sides that leave something out of the shelf, in the order in which they are shown. */
export function narrowedSides(shelf: Shelf): Side[] {
  return (Object.keys(wholeLibrary) as Side[]).filter((side) => shelf[side] !== null);
}

/** Whether anything is left out of the shelf. */
export function isNarrowed(shelf: Shelf): boolean {
  return narrowedSides(shelf).length > 0;
}

/** The shelf as it can be shown: without a collection that was taken apart since it was chosen. */
export function standingShelf(shelf: Shelf, collections: readonly Collection[]): Shelf {
  const isThere = shelf.collection === null || collections.some(({ id }) => id === shelf.collection);
  return isThere ? shelf : { ...shelf, collection: null };
}

/** The line of the library for a case. */
export function summariseCase(read: Case, mark: Mark): CaseSummary {
  const { title, hook, kind, categories, lenses, business, trade, size, level, minutes, asked } = read.matter;
  return { id: read.id, title, hook, kind, categories, lenses, business, trade, size, level, minutes, asked, mark };
}

/** The case with its outcome left out while it is sealed. The sources are sealed with it: their titles tell the end. */
export function viewCase(read: Case, mark: Mark, origin: Origin | null = null): CaseView {
  const { sources: _, ...matter } = read.matter;
  return { id: read.id, origin, matter, open: read.open, sealed: isUnsealed(mark) ? read.sealed : null, mark };
}

/** In which size a business of so many people falls; the largest has no end. */
export function sizeOf(people: number): Size {
  if (people <= 5) return "1-5";
  return people <= 15 ? "6-15" : "16-50";
}

function stands(item: CaseSummary, shelf: Shelf): boolean {
  return (
    (shelf.category === null || item.categories.includes(shelf.category)) &&
    (shelf.lens === null || item.lenses.includes(shelf.lens)) &&
    (shelf.kind === null || item.kind === shelf.kind) &&
    (shelf.level === null || item.level === shelf.level) &&
    (shelf.trade === null || item.trade === shelf.trade) &&
    (shelf.size === null || (item.size !== null && sizeOf(item.size) === shelf.size)) &&
    (shelf.minutes === null || item.minutes <= Number(shelf.minutes)) &&
    (shelf.reading === null || isUnsealed(item.mark) === (shelf.reading === "read")) &&
    (shelf.bookmarked === null || item.mark.bookmarkedAt !== null)
  );
}

/** The cases of a shelf: those of its collection in the order of that, else in the order they came in. */
export function onShelf(
  cases: readonly CaseSummary[],
  shelf: Shelf,
  collections: readonly Collection[],
): CaseSummary[] {
  const standing = cases.filter((item) => stands(item, shelf));
  const collection = collections.find(({ id }) => id === shelf.collection);
  if (collection === undefined) return standing;
  return collection.cases.flatMap((id) => standing.filter((item) => item.id === id));
}
