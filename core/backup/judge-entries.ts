import { attachmentCap } from "../dilemma/attachment.ts";
import type { ZipFault } from "./backup-fault.ts";
import { folded, isAttachmentPath, isDocumentPath, manifestName } from "./backup-path.ts";
import type { Manifest, ManifestFile } from "./manifest.ts";

/** More files than any casebook has. */
export const mostEntries = 300_000;

/** The largest backup that is looked at, packed and unpacked, in bytes. */
export const mostBytes = 64 * 1024 ** 3;

/** The largest document, in bytes: a larger one is not read from a casebook either. */
export const documentCap = 64 * 1024 ** 2;

/** What an entry of a zip says of itself. Sizes in bytes; `mode` is what Unix calls the kind of a file and its rights, or 0. */
export interface ZipEntry {
  /** Null when it is no text. */
  readonly name: string | null;
  readonly packed: number;
  readonly size: number;
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly mode: number;
}

/** So much that unpacks to more than a hundred times its size was made to fill a disk; less fills none. */
const suspicious = { bytes: 256 * 1024 ** 2, ratio: 100 };

const kindOfFile = 0o170000;
const plainFile = 0o100000;

function capOf(name: string): number {
  return isAttachmentPath(name) ? attachmentCap : documentCap;
}

/** What is wrong with a name, wherever it would lead. */
function faultOfName(name: string | null): ZipFault | null {
  if (name === null) return "bad-path";
  if (name === manifestName || isDocumentPath(name) || isAttachmentPath(name)) return null;
  const leadsAway =
    /^[/\\]|^[a-z]:|\\|\p{Cc}/iu.test(name) || name.split("/").some((part) => part === ".." || part === ".");
  return leadsAway ? "bad-path" : "unknown-entry";
}

function faultOfEntry(entry: ZipEntry): ZipFault | null {
  if (entry.isEncrypted) return "encrypted";
  const kind = entry.mode & kindOfFile;
  if (kind !== 0 && kind !== plainFile) return "link";
  const fault = faultOfName(entry.name);
  if (fault !== null) return fault;
  if (entry.size > capOf(entry.name ?? "")) return "too-large";
  if (entry.method !== 0 && entry.method !== 8) return "not-a-zip";
  return entry.method === 0 && entry.size !== entry.packed ? "lying-size" : null;
}

/**
 * What is wrong with what a zip says of its entries, before any of them is read; null when nothing is. `zipSize` is its size on
 * the disk, in bytes. Entries that together claim more than that lie over one another.
 */
export function judgeEntries(entries: readonly ZipEntry[], zipSize: number): ZipFault | null {
  if (entries.length > mostEntries) return "too-many";
  let [packed, size] = [0, 0];
  const seen = new Set<string>();
  for (const entry of entries) {
    const fault = faultOfEntry(entry);
    if (fault !== null) return fault;
    const fold = folded(entry.name ?? "");
    if (seen.has(fold)) return "twins";
    seen.add(fold);
    packed += entry.packed;
    size += entry.size;
  }
  if (packed > zipSize || (size > suspicious.bytes && size > suspicious.ratio * zipSize)) return "bomb";
  return size > mostBytes ? "too-large" : null;
}

function isOneByOne(files: readonly ManifestFile[], entries: ReadonlyMap<string, ZipEntry>): ZipFault | null {
  for (const { path, size } of files) {
    const entry = entries.get(path);
    if (entry === undefined) return "missing-entry";
    if (entry.size !== size) return "lying-size";
  }
  return null;
}

/** What is wrong between a manifest and the entries beside it, judged before; null when each names the other. */
export function judgeManifest(manifest: Manifest, entries: readonly ZipEntry[]): ZipFault | null {
  const { files, attachments } = manifest;
  if (!files.every(({ path }) => isDocumentPath(path))) return "bad-manifest";
  if (!attachments.files.every(({ path, sha256 }) => isAttachmentPath(path) && path.includes(sha256)))
    return "bad-manifest";
  const held = [...files, ...(attachments.inside ? attachments.files : [])];
  if (new Set(held.map(({ path }) => path)).size !== held.length) return "bad-manifest";
  if (!files.some(({ path }) => path === "casebook.json")) return "no-casebook";
  const fault = isOneByOne(held, new Map(entries.map((entry) => [entry.name ?? "", entry])));
  if (fault !== null) return fault;
  return entries.length === held.length + 1 ? null : "unknown-entry";
}
