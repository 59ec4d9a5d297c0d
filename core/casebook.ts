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
 * Something the owner should know about a file, in terms the window turns into a sentence. `name` is a file name inside
 * the casebook, never a path.
 */
export interface Notice {
  readonly kind:
    | "damaged-set-aside"
    | "damaged-left"
    | "newer"
    | "altered-outside"
    | "read-only"
    | "disk-full"
    | "newer-casebook"
    | "second-copy"
    | "case-faults";
  readonly name: string;
  readonly detail: string;
}
