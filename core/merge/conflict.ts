import { type Amendable, amendable } from "../dilemma/amendment.ts";
import type { Format } from "../document.ts";
import { instant } from "../text.ts";
import { z } from "../zod.ts";

/** The files of a casebook that are merged. */
const mergedKinds = [
  "dilemma",
  "case",
  "round",
  "session",
  "casebook",
  "reading",
  "code",
  "lenses",
  "views",
  "drafts",
  "circle",
] as const;

/** Which document it is; `id` is empty for a file of which there is one. */
const documentSchema = z.object({ kind: z.enum(mergedKinds), id: z.string().max(64) });

/** The name of a conflict, made of what it says, so that two machines give it the same. */
export const conflictId = z.string().regex(/^[0-9a-f]{24}$/);

const conflictSchema = z.object({
  id: conflictId,
  of: documentSchema,
  /** What the document was called. */
  title: z.string().max(300),
  /** Where in it, as `core/merge/path.ts` says. */
  path: z.array(z.string().max(400)).min(1).max(8),
  /** What the other version says there. */
  there: z.json(),
  /** When the other version was saved. */
  savedAt: instant,
});

export type MergedDocument = z.infer<typeof documentSchema>;
export type Conflict = z.infer<typeof conflictSchema>;

/** The file `conflicts/<id>.json`: something that two machines said differently, until its owner has looked at it. */
export const conflictFormat: Format<Conflict> = {
  name: "casebook-conflict",
  version: 1,
  schema: conflictSchema,
  migrations: [],
};

/** What an owner can do about a conflict: leave what stands, put the other in its place, one under the other, or add it as a later thought. */
export const ways = ["keep", "take", "both", "thought"] as const;

export type Way = (typeof ways)[number];

/** A conflict as the owner sees it, beside what the document says there now. */
export interface OpenConflict extends Conflict {
  /** What stands there now; null where nothing does. */
  readonly here: z.core.util.JSONType;
  /** When the document was saved last. */
  readonly hereSavedAt: string;
  /** What can be done about it, the first most likely. */
  readonly ways: readonly Way[];
}

const joinable = 100_000;

/** Two texts one under the other, or null for what cannot stand so. */
export function joined(path: readonly string[], here: unknown, there: unknown): string | null {
  if (typeof here !== "string" || typeof there !== "string" || here.length + there.length > joinable) return null;
  const isLong = prosePlaces.has(path.at(-1) ?? "");
  return isLong ? `${here}\n\n${there}` : null;
}

/** The places that hold a text of any length; a title or a name is one line. */
const prosePlaces: ReadonlySet<string> = new Set(
  "happened asked mind text stake said needs help gains pays cost note why changed sentence objection reply answer what situation question did differ teaching supports because action notes experience advice".split(
    " ",
  ),
);

/** The part that a later thought about this place is written under, or null. */
export function thoughtUnder(path: readonly string[]): Amendable | null {
  const [part = ""] = path;
  const found = amendable.find((name) => name === part);
  return found ?? (part === "title" || part === "by" || part === "kind" ? "happened" : null);
}
