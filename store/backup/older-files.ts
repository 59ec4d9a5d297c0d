import { basename, dirname } from "node:path";
import { envelopeSchema } from "../../core/document.ts";
import type { Disk } from "../documents/disk.ts";
import { knownFormats } from "./known-formats.ts";

/** A disk that tells before a file of an older version is written over. */
export interface OlderFiles {
  readonly disk: Disk;
  /**
   * What is waited for before the first such write from now on. Writes that come meanwhile wait for the same. What is written
   * before this is said, as a copy that is merged while the casebook opens, waits for nothing: nobody can back up then.
   */
  beforeFirst(work: () => Promise<void>): void;
}

const head = /^\s*\{\s*"format":\s*"([a-z-]+)",\s*"version":\s*(\d+),/;

/** Format and version as they stand in a file, whatever order they stand in. */
function headOf(text: string): { readonly format: string; readonly version: number } | null {
  const [, format, version] = head.exec(text.slice(0, 200)) ?? [];
  if (format !== undefined) return { format, version: Number(version) };
  try {
    return envelopeSchema.pick({ format: true, version: true }).safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null; // No document: whoever reads it says so.
  }
}

function isOlder(text: string): boolean {
  const found = headOf(text);
  return found !== null && found.version < (knownFormats.get(found.format)?.version ?? 0);
}

/**
 * Watches what is read through a disk, and holds the first write over a file that an older Casebook wrote: from then on no older
 * one can read it. A write is a rename of a temporary file beside it; moving a file changes nothing in it.
 */
export function watchOlder(disk: Disk): OlderFiles {
  const older = new Set<string>();
  let before: (() => Promise<void>) | null = null;
  let first: Promise<void> | null = null;
  return {
    disk: {
      ...disk,
      async read(path) {
        const text = await disk.read(path);
        if (path.endsWith(".json") && isOlder(text)) older.add(path);
        return text;
      },
      async rename(from, to) {
        if (older.has(to) && dirname(from) === dirname(to) && basename(from).startsWith(".")) {
          first ??= before?.() ?? null;
          await first;
        }
        await disk.rename(from, to);
        older.delete(to);
      },
    },
    beforeFirst(work) {
      before = work;
      first = null;
    },
  };
}
