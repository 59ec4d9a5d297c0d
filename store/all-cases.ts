import type { Case } from "../core/library/case.ts";
import { caseOf } from "../core/library/case-of.ts";
import type { Origin, OwnCase } from "../core/library/own-case.ts";
import type { Parts } from "./parts.ts";

type Shelves = Pick<Parts, "casebook" | "library">;

/** A case of any origin, and where it comes from: null for one that ships. */
export interface AnyCase {
  readonly read: Case;
  readonly origin: Origin | null;
}

/** Kept for as long as the content is: a list of many cases is asked for with every key that is typed into a search. */
const readAlready = new WeakMap<OwnCase, Case>();

function readCaseOf(own: OwnCase): Case {
  const read = readAlready.get(own) ?? caseOf(own);
  readAlready.set(own, read);
  return read;
}

/** Every case: those that ship, the owner's own and those of packs. Of two with one id, the one that ships. */
export function allCases({ casebook, library }: Shelves): AnyCase[] {
  const shipped = [...library.cases.values()].map((read) => ({ read, origin: null }));
  const kept = casebook.cases.all().filter(({ ownCase }) => !library.cases.has(ownCase.id));
  return [...shipped, ...kept.map(({ ownCase }) => ({ read: readCaseOf(ownCase), origin: ownCase.origin }))];
}

/** One case of any origin, or null. */
export function anyCase({ casebook, library }: Shelves, id: string): AnyCase | null {
  const shipped = library.cases.get(id);
  if (shipped !== undefined) return { read: shipped, origin: null };
  const kept = casebook.cases.read(id);
  if (!kept.ok) return null;
  const { ownCase } = kept.value;
  return { read: readCaseOf(ownCase), origin: ownCase.origin };
}
