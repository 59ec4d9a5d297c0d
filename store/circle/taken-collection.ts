import { gather } from "../../core/library/collections.ts";
import type { Collection } from "../../core/library/reading.ts";
import { saysSame } from "../../core/merge/canonical.ts";
import { done, type Outcome, refused } from "../../core/outcome.ts";
import type { Parts } from "../parts.ts";

/** A collection as it was before the cases of a set were gathered in it, null where there was none, and as it was after that. */
export interface TakenCollection {
  readonly id: string;
  readonly before: Collection | null;
  readonly after: Collection;
}

/** Gathers cases under a name. Refuses as `gather` does, and with what the disk says. */
export async function takeInCollection(
  { casebook, clock }: Parts,
  coming: Collection,
): Promise<Outcome<TakenCollection>> {
  let taken: TakenCollection = { id: coming.id, before: null, after: coming };
  const changed = await casebook.reading.change(clock.at(), (present) => {
    const gathered = gather(present.collections, coming);
    if (!gathered.ok) return gathered;
    const { collection: after, collections } = gathered.value;
    const before = present.collections.find(({ id }) => id === after.id) ?? null;
    taken = { id: after.id, before, after };
    return done({ ...present, collections: [...collections] });
  });
  return changed.ok ? done(taken) : changed;
}

/** Puts a collection back as it was. Refuses one that is not as it was left (`changed-elsewhere`), or is gone (`not-found`). */
export function takeBackCollection(
  { casebook, clock }: Parts,
  { id, before, after }: TakenCollection,
): Promise<Outcome<unknown>> {
  return casebook.reading.change(clock.at(), (present) => {
    const there = present.collections.find((one) => one.id === id);
    if (there === undefined) return refused("not-found");
    if (!saysSame(there, after)) return refused("changed-elsewhere");
    const collections = present.collections.flatMap((one) => (one === there ? (before ?? []) : one));
    return done({ ...present, collections });
  });
}
