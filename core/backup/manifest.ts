import { documentId, instant, line } from "../text.ts";
import { z } from "../zod.ts";
import { mostEntries } from "./judge-entries.ts";
import { reasons } from "./kept-backup.ts";

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const manifestFileSchema = z.object({ path: z.string().max(300), size: z.int().min(0), sha256 });

/** A file that a backup holds. `size` in bytes. */
export type ManifestFile = z.infer<typeof manifestFileSchema>;

/** What a backup says of itself, in its entry `manifest.json`. */
const manifestSchema = z.object({
  format: z.literal("casebook-backup"),
  version: z.int().min(1),
  casebook: z.object({ id: documentId, name: line }),
  madeAt: instant,
  why: z.enum([...reasons, "full"]),
  app: z.string().max(100),
  /** Tells whether anything in the casebook changed since. */
  stand: sha256,
  files: z.array(manifestFileSchema).max(mostEntries),
  /** The bytes of attachments: entries of the backup when it is a full one, or else files kept beside it. */
  attachments: z.object({ inside: z.boolean(), files: z.array(manifestFileSchema).max(mostEntries) }),
  /** Files that could not be read, or have names that not every disk takes. Bringing back leaves them alone. */
  leftOut: z.array(z.string().max(1000)).max(mostEntries),
});

export type Manifest = z.infer<typeof manifestSchema>;

/** The version that is written. */
export const manifestVersion = 1;

/** Deeper than any manifest. */
const deepest = 8;

function isShallow(text: string): boolean {
  let depth = 0;
  let isText = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (isText && sign === "\\") at += 1;
    else if (sign === '"') isText = !isText;
    else if (!isText && (sign === "{" || sign === "[")) depth += 1;
    else if (!isText && (sign === "}" || sign === "]")) depth -= 1;
    if (depth > deepest) return false;
  }
  return true;
}

/** A manifest, or why it is none. */
export type ReadManifest =
  | { readonly ok: true; readonly manifest: Manifest }
  | { readonly ok: false; readonly fault: "bad-manifest" | "newer" };

/** Reads the text of a manifest from anyone. A newer version is told apart from what is none; never throws. */
export function readManifest(text: string): ReadManifest {
  if (!isShallow(text)) return { ok: false, fault: "bad-manifest" };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, fault: "bad-manifest" };
  }
  const head = manifestSchema.pick({ format: true, version: true }).safeParse(value);
  if (head.success && head.data.version > manifestVersion) return { ok: false, fault: "newer" };
  const read = manifestSchema.safeParse(value);
  return read.success ? { ok: true, manifest: read.data } : { ok: false, fault: "bad-manifest" };
}
