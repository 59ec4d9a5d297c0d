import { type Case, caseKinds, categories, levels, trades } from "./case.ts";
import { sizeOf, sizes } from "./shelf.ts";

/** Figures under each other: the first column names a row, the others count. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** How many words a reader meets in a case, all of it opened. Sources do not count. */
export function wordsOf({ open, sealed }: Case): number {
  const people = open.people.map((person) => `${person.who} ${person.stake}`);
  const options = open.options.map((option) => `${option.title} ${option.text}`);
  const lenses = sealed.lenses.map(({ text }) => text);
  const texts = [open.situation, ...people, open.question, ...options, sealed.did, sealed.happened, ...lenses];
  return [...texts, sealed.differ, ...sealed.discuss, sealed.teaching].join(" ").split(/\s+/).length;
}

/** How many cases have each value; one that no case has is a gap, so it stands there with 0. */
function counted(
  title: string,
  values: readonly string[],
  cases: readonly Case[],
  has: (read: Case) => readonly string[],
): Table {
  const rows = values.map((value) => [value, String(cases.filter((read) => has(read).includes(value)).length)]);
  return { title, columns: [title, "cases"], rows };
}

/**
 * What the cases cover: how many there are for each category, lens, kind, level, trade and size, then each case with its
 * words and sources. `lenses` are the ids of all lenses, in their order.
 */
export function coverage(cases: readonly Case[], lenses: readonly string[]): Table[] {
  const one = ({ id, matter, ...read }: Case) => {
    const { kind, level, trade, size, sources } = matter;
    const words = wordsOf({ id, matter, ...read });
    return [id, kind, level, trade, String(size), String(words), String(sources.length)];
  };
  return [
    counted("category", categories, cases, ({ matter }) => matter.categories),
    counted("lens", lenses, cases, ({ matter }) => matter.lenses),
    counted("kind", caseKinds, cases, ({ matter }) => [matter.kind]),
    counted("level", levels, cases, ({ matter }) => [matter.level]),
    counted("trade", trades, cases, ({ matter }) => [matter.trade]),
    counted("size", sizes, cases, ({ matter }) => [sizeOf(matter.size)]),
    { title: "case", columns: ["case", "kind", "level", "trade", "people", "words", "sources"], rows: cases.map(one) },
  ];
}
