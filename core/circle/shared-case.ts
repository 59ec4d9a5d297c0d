import { type CaseFile, shelfKinds } from "../library/case.ts";
import { type OwnCase, ownCaseParts } from "../library/own-case.ts";
import { ownFromFile } from "../library/own-from-file.ts";
import { canonical } from "../merge/canonical.ts";
import { z } from "../zod.ts";

/** A case of the library as it leaves, what is sealed too: the seal is opened by whoever reads it next. */
export const sharedCaseSchema = z.strictObject({ kind: z.enum(shelfKinds), ...ownCaseParts });

export type SharedCase = z.infer<typeof sharedCaseSchema>;

/** A case of the casebook as it leaves: without where it came from. */
export function sharedFromOwn({ id: _id, createdAt: _createdAt, origin: _origin, ...said }: OwnCase): SharedCase {
  return said;
}

/** A case that ships as it leaves. */
export function sharedFromShipped(shipped: CaseFile): SharedCase {
  return sharedFromOwn(ownFromFile(shipped, "-", ""));
}

/** A case that came, as the casebook keeps it: one of a pack. `at` is the moment. */
export function ownFromShared(id: string, shared: SharedCase, pack: string, at: string): OwnCase {
  return { ...shared, id, createdAt: at, origin: { kind: "pack", pack, addedAt: at } };
}

/** Whether a case that is kept says what one that came says. */
export function isSameCase(own: OwnCase, shared: SharedCase): boolean {
  return canonical(sharedFromOwn(own)) === canonical(shared);
}
