import type { Case, CaseKind, Category, FrontMatter, Level, OpenPart, SealedPart, Trade } from "./case.ts";
import { isUnsealed, type Mark } from "./reading.ts";

/** What the library shows of a case before it is opened. */
export interface CaseSummary {
  readonly id: string;
  readonly title: string;
  readonly hook: string;
  readonly kind: CaseKind;
  readonly categories: readonly Category[];
  readonly lenses: readonly string[];
  readonly business: string;
  readonly trade: Trade;
  readonly level: Level;
  readonly minutes: number;
  readonly asked: readonly string[];
  readonly mark: Mark;
}

/** A case as its reader may see it now. `sealed` is null until the seal is open. */
export interface CaseView {
  readonly id: string;
  readonly matter: Omit<FrontMatter, "sources">;
  readonly open: OpenPart;
  readonly sealed: SealedPart | null;
  readonly mark: Mark;
}

/** What a shelf of the library can be narrowed to. Null leaves that side open. */
export interface Shelf {
  readonly category: Category | null;
  readonly lens: string | null;
  readonly kind: CaseKind | null;
  readonly level: Level | null;
}

/** Every case. */
export const wholeLibrary: Shelf = { category: null, lens: null, kind: null, level: null };

/** Whether anything is left out of the shelf. */
export function isNarrowed(shelf: Shelf): boolean {
  return Object.values(shelf).some((side) => side !== null);
}

/** The line of the library for a case. */
export function summariseCase(read: Case, mark: Mark): CaseSummary {
  const { title, hook, kind, categories, lenses, business, trade, level, minutes, asked } = read.matter;
  return { id: read.id, title, hook, kind, categories, lenses, business, trade, level, minutes, asked, mark };
}

/** The case with its outcome left out while it is sealed. The sources are sealed with it: their titles tell the end. */
export function viewCase(read: Case, mark: Mark): CaseView {
  const { sources: _, ...matter } = read.matter;
  return { id: read.id, matter, open: read.open, sealed: isUnsealed(mark) ? read.sealed : null, mark };
}

/** The cases of a shelf, in the order they came in. */
export function onShelf(cases: readonly CaseSummary[], shelf: Shelf): CaseSummary[] {
  return cases.filter(
    (item) =>
      (shelf.category === null || item.categories.includes(shelf.category)) &&
      (shelf.lens === null || item.lenses.includes(shelf.lens)) &&
      (shelf.kind === null || item.kind === shelf.kind) &&
      (shelf.level === null || item.level === shelf.level),
  );
}
