import { isAttachmentPath } from "../../core/backup/backup-path.ts";
import type { BackupPreview } from "../../core/backup/job.ts";
import type { Manifest } from "../../core/backup/manifest.ts";
import { readContent } from "../../core/document.ts";
import type { Disk } from "../documents/disk.ts";
import { envelopeCodec } from "../documents/envelope.ts";
import { readBeside } from "./attachments-beside.ts";
import { knownFormats } from "./known-formats.ts";
import type { Following } from "./make-backup.ts";
import { type OpenBackup, readThrough } from "./read-backup.ts";

/** Whether a document can be read here: by its own format when this Casebook knows it. */
function canBeRead(bytes: Buffer): boolean {
  try {
    const envelope = envelopeCodec.decode(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    const format = knownFormats.get(envelope.format);
    return format === undefined || readContent(format, envelope).state !== "damaged";
  } catch {
    return false; // No text, no JSON, or no envelope.
  }
}

function countIn(manifest: Manifest, folder: string): number {
  return manifest.files.filter(({ path }) => path.startsWith(`${folder}/`)).length;
}

/** How many attachments of a backup do not lie beside it with their own bytes: those would not come back. */
async function missingBeside(
  disk: Disk,
  shelf: string,
  { attachments }: Manifest,
  signal: AbortSignal,
): Promise<number> {
  if (attachments.inside) return 0;
  let missing = 0;
  for (const file of attachments.files) {
    signal.throwIfAborted();
    if ((await readBeside(disk, shelf, file)) === null) missing += 1;
  }
  return missing;
}

/**
 * Reads a backup from its first byte to its last and says what it holds. `present` is the id of the casebook that is open.
 * Throws `BackupFailed` when it is not whole, what the disk throws, and the reason of the signal.
 */
export async function previewBackup(
  disk: Disk,
  shelf: string,
  backup: OpenBackup,
  present: string,
  { signal, told }: Following,
): Promise<BackupPreview> {
  const { manifest } = backup;
  let unreadable = 0;
  const step = (done: number, of: number) => told("checking", done, of);
  await readThrough(backup, { signal, step }, async ({ path }, bytes) => {
    if (!isAttachmentPath(path) && !canBeRead(bytes)) unreadable += 1;
  });
  return {
    casebook: manifest.casebook.name,
    isThisOne: manifest.casebook.id === present,
    madeAt: manifest.madeAt,
    why: manifest.why,
    dilemmas: countIn(manifest, "dilemmas"),
    cases: countIn(manifest, "cases"),
    attachments: manifest.attachments.files.length,
    missing: await missingBeside(disk, shelf, manifest, signal),
    unreadable,
    leftOut: manifest.leftOut.length,
  };
}
