import type { Format } from "../document.ts";
import { done, type Outcome, refused } from "../outcome.ts";
import { instant, itemId, line, prose } from "../text.ts";
import { z } from "../zod.ts";
import { isUnsealed } from "./seal.ts";

/** What the reader hands in to open the seal. */
export const commitmentSchema = z.object({ optionId: itemId, because: prose });

const markSchema = z.object({
  /** The choice the reader stood by before seeing what happened. */
  committed: commitmentSchema.extend({ at: instant }).nullable().default(null),
  /** When the seal was deliberately broken without a choice. Remembered. */
  brokenAt: instant.nullable().default(null),
  bookmarkedAt: instant.nullable().default(null),
  /** What its reader noted beside it. */
  note: prose.default(""),
  /** How often the note was saved, and when it was last. */
  noteRevision: z.int().min(0).default(0),
  notedAt: instant.nullable().default(null),
});

/** Cases that belong together for somebody: an evening, a theme. A case may stand in several. */
const collectionSchema = z.object({ id: itemId, name: line.min(1), cases: z.array(itemId).max(1_000) });

/** Version 2 added bookmarks, notes and collections. All start empty. */
function withoutCollections(content: unknown): unknown {
  return { ...(content as object), collections: [] };
}

/** The file `reading.json`: what its owner has read and chosen, by the id of the case. */
export const readingSchema = z.object({
  cases: z.record(itemId, markSchema).default({}),
  collections: z.array(collectionSchema).max(200).default([]),
});

export type Commitment = z.infer<typeof commitmentSchema>;
export type Mark = z.infer<typeof markSchema>;
export type Collection = z.infer<typeof collectionSchema>;
export type Reading = z.infer<typeof readingSchema>;

/** How `reading.json` is written and read. */
export const readingFormat: Format<Reading> = {
  name: "casebook-reading",
  version: 2,
  schema: readingSchema,
  migrations: [withoutCollections],
};

/** A case that was never opened. */
export const unread: Mark = {
  committed: null,
  brokenAt: null,
  bookmarkedAt: null,
  note: "",
  noteRevision: 0,
  notedAt: null,
};

/** The mark with a choice committed. A choice stands: a second one is refused with `locked`. */
export function commit(mark: Mark, commitment: Commitment, at: string): Outcome<Mark> {
  if (isUnsealed(mark)) return refused("locked");
  return done({ ...mark, committed: { ...commitment, at } });
}

/** The mark with the seal broken. A seal that is open already stays as it is. */
export function breakSeal(mark: Mark, at: string): Mark {
  return isUnsealed(mark) ? mark : { ...mark, brokenAt: at };
}

/**
 * The mark with another note. Refused with `changed-elsewhere` unless a given `revision` is the present one: two windows may
 * write beside the same case.
 */
export function takeNote(
  mark: Mark,
  { revision, note }: { readonly revision?: number | undefined; readonly note: string },
  at: string,
): Outcome<Mark> {
  if (revision !== undefined && revision !== mark.noteRevision) return refused("changed-elsewhere");
  return done({ ...mark, note, noteRevision: mark.noteRevision + 1, notedAt: at });
}
