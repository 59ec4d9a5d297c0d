import type { Format } from "./document.ts";
import { documentId, instant, line } from "./text.ts";
import { z } from "./zod.ts";

/** What a casebook says of itself. */
const casebookSchema = z.object({ id: documentId, name: line, createdAt: instant });

export type Casebook = z.infer<typeof casebookSchema>;

/** The file `casebook.json`. A newer version makes the whole folder read-only. */
export const casebookFormat: Format<Casebook> = {
  name: "casebook",
  version: 1,
  schema: casebookSchema,
  migrations: [],
};

/**
 * Why a whole casebook can only be read: its folder takes no writing, the disk is full, a newer Casebook wrote it, or what it
 * says of itself cannot be read.
 */
export type Hindrance = "read-only" | "disk-full" | "newer-casebook" | "unreadable";

/**
 * Something the owner should know about a file, in terms the window turns into a sentence. `name` is a file name inside
 * the casebook, never a path; of `opened-elsewhere` it is the other machine, and `detail` the moment it was opened there; of
 * `not-all-read` `detail` is the refusal, and of `not-backed-up` the fault of the backup.
 */
export interface Notice {
  readonly kind:
    | "damaged-set-aside"
    | "damaged-left"
    | "not-all-read"
    | "newer"
    | "altered-outside"
    | "read-only"
    | "disk-full"
    | "newer-casebook"
    | "second-copy"
    | "second-copy-of-case"
    | "second-copy-of-round"
    | "second-copy-of-session"
    | "second-copy-of-file"
    | "opened-elsewhere"
    | "case-faults"
    | "not-backed-up"
    | "change-over-finished"
    | "change-over-undone";
  readonly name: string;
  readonly detail: string;
}
