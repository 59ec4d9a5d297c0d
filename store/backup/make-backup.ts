import { randomUUID } from "node:crypto";
import { basename, dirname, join } from "node:path";
import { manifestName } from "../../core/backup/backup-path.ts";
import type { JobStep } from "../../core/backup/job.ts";
import { documentCap } from "../../core/backup/judge-entries.ts";
import { type Manifest, type ManifestFile, manifestVersion } from "../../core/backup/manifest.ts";
import type { Casebook } from "../../core/casebook.ts";
import { codeOf, type Disk, ignoringDisk } from "../documents/disk.ts";
import { renameHeld } from "../documents/durable-adapter.ts";
import { sha256Of } from "../sha256.ts";
import { BackupFailed } from "./backup-failed.ts";
import type { SeenCasebook, SeenFile } from "./documents-in.ts";
import { openBackup, readThrough } from "./read-backup.ts";
import { writeZip, type ZipSource } from "./write-zip.ts";

/** What a job hears and is told while it runs. */
export interface Following {
  readonly signal: AbortSignal;
  told(step: JobStep, done: number, of: number): void;
}

/** What a backup is made of. */
export interface Making {
  readonly casebook: Casebook;
  /** The folder of the casebook. */
  readonly folder: string;
  readonly seen: SeenCasebook;
  readonly why: Manifest["why"];
  readonly at: string;
  readonly app: string;
  /** Whether the bytes of attachments go into the zip; else the list of those that are kept beside it. */
  readonly attachments: "inside" | readonly ManifestFile[];
}

/** What a file was when it was read. A file that went meanwhile, or that the disk does not let us read, is left out. */
class Reading {
  readonly files: ManifestFile[] = [];
  readonly attachments: ManifestFile[] = [];
  readonly leftOut: string[];

  constructor(leftOut: readonly string[]) {
    this.leftOut = [...leftOut];
  }
}

async function bytesOf(disk: Disk, folder: string, { path, size }: SeenFile): Promise<Buffer | null> {
  if (size > documentCap) return null;
  try {
    return await disk.readBytes(join(folder, ...path.split("/")));
  } catch (error) {
    if (["ENOENT", "EACCES", "EPERM", "EISDIR"].includes(codeOf(error))) return null;
    throw error;
  }
}

async function* sourcesOf(
  disk: Disk,
  making: Making,
  reading: Reading,
  told: (done: number) => void,
): AsyncIterable<ZipSource> {
  const { seen, folder } = making;
  const inside = making.attachments === "inside" ? seen.attachments : [];
  let done = 0;
  for (const file of [...seen.documents, ...inside]) {
    const isAttachment = file.path.startsWith("attachments/");
    const bytes = await bytesOf(disk, folder, file);
    done += 1;
    told(done);
    if (bytes === null) {
      reading.leftOut.push(file.path);
      continue;
    }
    const list = isAttachment ? reading.attachments : reading.files;
    list.push({ path: file.path, size: bytes.length, sha256: sha256Of(bytes) });
    yield { path: file.path, isPacked: isAttachment, bytes };
  }
  yield { path: manifestName, isPacked: false, bytes: Buffer.from(JSON.stringify(manifestOf(making, reading))) };
}

function manifestOf({ casebook, seen, why, at, app, attachments }: Making, reading: Reading): Manifest {
  const isInside = attachments === "inside";
  return {
    format: "casebook-backup",
    version: manifestVersion,
    casebook: { id: casebook.id, name: casebook.name },
    madeAt: at,
    why,
    app,
    stand: seen.stand,
    files: reading.files,
    attachments: { inside: isInside, files: isInside ? reading.attachments : [...attachments] },
    leftOut: reading.leftOut,
  };
}

/** Reads a backup that was just written from the disk again, from its first byte to its last. */
async function verify(path: string, { signal, told }: Following): Promise<void> {
  try {
    const backup = await openBackup(path);
    try {
      await readThrough(backup, { signal, step: (done, of) => told("checking", done, of) });
    } finally {
      backup.close();
    }
  } catch (error) {
    throw error instanceof BackupFailed ? new BackupFailed("not-whole", { cause: error }) : error;
  }
}

/**
 * Makes a backup at `path`: written under a temporary name, forced to the disk, read again whole, and only then given its name.
 * Whatever goes wrong, nothing is left behind. Answers with the files it holds and those left out. Throws `BackupFailed`, what the disk throws, and the reason of the signal.
 */
export async function makeBackup(
  disk: Disk,
  path: string,
  making: Making,
  following: Following,
): Promise<Pick<Manifest, "files" | "leftOut">> {
  const beside = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  const { signal, told } = following;
  const of = making.seen.documents.length + (making.attachments === "inside" ? making.seen.attachments.length : 0);
  const reading = new Reading(making.seen.leftOut);
  const sources = sourcesOf(disk, making, reading, (done) => told("writing", done, of));
  try {
    await writeZip(disk, beside, sources, new Date(making.at), signal);
    await verify(beside, following);
    signal.throwIfAborted();
    await renameHeld(disk, beside, path);
  } catch (error) {
    await ignoringDisk(disk.remove(beside)); // What cannot be removed now is swept at the next start.
    throw error;
  }
  await disk.syncFolder(dirname(path));
  return { files: reading.files, leftOut: reading.leftOut };
}
