import { done, type Outcome, refused } from "../outcome.ts";
import type { Collection } from "./reading.ts";

/** How many collections there is room for, and how many cases in one. */
const collectionsAtMost = 200;
const casesAtMost = 1_000;

/** As names are compared: two that differ in case or blanks alone would be one to their reader. */
function plain(name: string): string {
  return name.trim().replaceAll(/\s+/g, " ").toLocaleLowerCase();
}

/** The collections with a new one at the end. Refuses a name of blanks (`incomplete`), one that is taken (`already-there`), and one too many (`bad-input`). */
export function startCollection(
  collections: readonly Collection[],
  { id, name, cases }: Collection,
): Outcome<Collection[]> {
  if (name.trim() === "") return refused("incomplete");
  if (collections.some((one) => plain(one.name) === plain(name))) return refused("already-there");
  if (collections.length >= collectionsAtMost || cases.length > casesAtMost) return refused("bad-input");
  return done([...collections, { id, name: name.trim(), cases: [...new Set(cases)] }]);
}

/** The collections with another name for one. Refuses as `startCollection`, and `not-found`. */
export function renameCollection(collections: readonly Collection[], id: string, name: string): Outcome<Collection[]> {
  if (!collections.some((one) => one.id === id)) return refused("not-found");
  if (name.trim() === "") return refused("incomplete");
  if (collections.some((one) => one.id !== id && plain(one.name) === plain(name))) return refused("already-there");
  return done(collections.map((one) => (one.id === id ? { ...one, name: name.trim() } : one)));
}

/** The collections with a case put into one, at its end, or taken out of it. Refuses `not-found`, and one case too many (`bad-input`). */
export function collect(
  collections: readonly Collection[],
  id: string,
  caseId: string,
  isIn: boolean,
): Outcome<Collection[]> {
  const found = collections.find((one) => one.id === id);
  if (found === undefined) return refused("not-found");
  const others = found.cases.filter((one) => one !== caseId);
  if (isIn && others.length >= casesAtMost) return refused("bad-input");
  const isThere = others.length < found.cases.length;
  const cases = isIn ? (isThere ? found.cases : [...others, caseId]) : others;
  return done(collections.map((one) => (one === found ? { ...one, cases } : one)));
}

/** What bringing cases together under a name came to: the collections, the one of the name, and whether it was there. */
export interface Gathered {
  readonly collections: readonly Collection[];
  readonly collection: Collection;
  readonly kind: "new" | "changed" | "same";
}

/**
 * The collections with cases in the one of a name: at its end, those that are not in it yet, or in a new one with this id. Done
 * again it changes nothing. Refuses as `startCollection`, and one case too many (`bad-input`).
 */
export function gather(collections: readonly Collection[], fresh: Collection): Outcome<Gathered> {
  const there = collections.find(({ name }) => plain(name) === plain(fresh.name));
  if (there === undefined) {
    const started = startCollection(collections, fresh);
    if (!started.ok) return started;
    const [collection = fresh] = started.value.slice(-1);
    return done({ collections: started.value, collection, kind: "new" });
  }
  const cases = [...new Set([...there.cases, ...fresh.cases])];
  if (cases.length === there.cases.length) return done({ collections, collection: there, kind: "same" });
  if (cases.length > casesAtMost) return refused("bad-input");
  const collection = { ...there, cases };
  return done({
    collections: collections.map((one) => (one === there ? collection : one)),
    collection,
    kind: "changed",
  });
}
