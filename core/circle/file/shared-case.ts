import { type CaseFile, sharedKinds } from "../../library/case.ts";
import { type OwnCase, ownCaseParts } from "../../library/own-case.ts";
import { ownFromFile } from "../../library/own-from-file.ts";
import { canonical } from "../../merge/canonical.ts";
import { z } from "../../zod.ts";

const { asked, people, options, through, discuss, sources, related } = ownCaseParts;

/** A case of the library as it leaves, what is sealed too: the seal is opened by whoever reads it next. */
export const sharedCaseSchema = z.strictObject({
  kind: z.enum(sharedKinds),
  ...ownCaseParts,
  // On the disk an unknown field in these is let go by; in a file from a stranger nothing is.
  asked: z.array(asked.element.strict()).max(20),
  people: z.array(people.element.strict()).max(200),
  options: z.array(options.element.strict()).max(50),
  through: z.array(through.element.strict()).max(50),
  discuss: z.array(discuss.element.strict()).max(50),
  sources: z.array(sources.element.strict()).max(100),
  related: z.array(related.element.strict()).max(100),
});

export type SharedCase = z.infer<typeof sharedCaseSchema>;

/** A case of the casebook as it leaves: without where it came from. */
export function sharedFromOwn({ id: _id, createdAt: _createdAt, origin: _origin, ...said }: OwnCase): SharedCase {
  return { ...said, kind: said.kind === "peer" ? "own" : said.kind };
}

/** A case that ships as it leaves. */
export function sharedFromShipped(shipped: CaseFile): SharedCase {
  return sharedFromOwn(ownFromFile(shipped, "-", ""));
}

/** A case that came, as the casebook keeps it: one of a pack. `at` is the moment. */
export function ownFromShared(id: string, shared: SharedCase, pack: string, at: string): OwnCase {
  const kind = shared.kind === "own" ? "peer" : shared.kind; // What was their own is not that of this casebook.
  return { ...shared, kind, id, createdAt: at, origin: { kind: "pack", pack, addedAt: at } };
}

/** Whether a case that is kept says what one that came says. */
export function isSameCase(own: OwnCase, shared: SharedCase): boolean {
  return canonical(sharedFromOwn(own)) === canonical(shared);
}

/** Whether two options of a case have one id, so that nobody could tell which a vote is for. */
export function hasTwinOptions({ options }: SharedCase): boolean {
  return new Set(options.map(({ id }) => id)).size !== options.length;
}
