import { join } from "node:path";
import type { Notice } from "../../core/casebook.ts";
import { dayOf } from "../../core/days.ts";
import type { Format } from "../../core/document.ts";
import type { Version } from "../../core/merge/version.ts";
import type { Outcome } from "../../core/outcome.ts";
import { codeOf, type Disk } from "../documents/disk.ts";
import { isDocumentName } from "../documents/document-names.ts";
import { DurableAdapter } from "../documents/durable-adapter.ts";
import { envelopeCodec } from "../documents/envelope.ts";
import { readDocument } from "../documents/read-document.ts";
import { retire } from "./merged-files.ts";

/** One of the files of which a casebook has one. */
export interface RootFile {
  /** Its name in the folder. */
  readonly name: string;
  readonly format: string;
  /** Merges what lies at a path into it; `null` when that cannot be read as this kind of file. Answers with the mark of the copy. */
  mergeCopy(path: string): Promise<Outcome<string> | null>;
}

/** A file that takes in its copies through `mergeWith`. */
export function rootFile<Content>(
  disk: Disk,
  name: string,
  format: Format<Content>,
  mergeWith: (version: Version<Content>) => Promise<Outcome<unknown>>,
): RootFile {
  return {
    name,
    format: format.name,
    async mergeCopy(path) {
      const reading = await readDocument(disk, path, format);
      if (reading.state !== "fine") return null;
      const merged = await mergeWith(reading.version);
      return merged.ok ? { ok: true, value: reading.version.mark } : merged;
    },
  };
}

async function formatOf(disk: Disk, path: string): Promise<string | null> {
  try {
    return (await new DurableAdapter(disk, path, envelopeCodec).read())?.format ?? null;
  } catch {
    return null; // Not a file of ours, or not a whole one: it stays where it is.
  }
}

/** Whether a name begins like that of one of the files, so that its owner hears of a copy that cannot be read. */
function isNamedLike(name: string, files: readonly RootFile[]): boolean {
  return files.some((file) => name.startsWith(file.name.slice(0, -".json".length)));
}

/** Merges one copy; answers with a notice when it stays. */
export async function mergeRootCopy(
  disk: Disk,
  casebook: string,
  files: readonly RootFile[],
  name: string,
): Promise<Notice | null> {
  const path = join(casebook, name);
  const format = await formatOf(disk, path);
  const left: Notice = { kind: "second-copy-of-file", name, detail: "" };
  const file = files.find((one) => one.format === format);
  if (file === undefined) return isNamedLike(name, files) && (await disk.stamp(path)) !== null ? left : null;
  const merged = await file.mergeCopy(path);
  if (merged === null || !merged.ok) return left;
  try {
    await retire(disk, casebook, path, merged.value, dayOf(new Date()));
    return null;
  } catch (error) {
    if (codeOf(error) === "") throw error;
    return left;
  }
}

/** The names of what may be copies of the files of which a casebook has one. Throws what the disk throws. */
export async function rootCopies(disk: Disk, casebook: string, files: readonly RootFile[]): Promise<string[]> {
  const own = new Set(files.map(({ name }) => name));
  return (await disk.list(casebook)).filter((name) => isDocumentName(name) && !own.has(name)).sort();
}
