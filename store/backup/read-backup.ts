import { manifestName } from "../../core/backup/backup-path.ts";
import { judgeEntries, judgeManifest, type ZipEntry } from "../../core/backup/judge-entries.ts";
import { type Manifest, type ManifestFile, readManifest } from "../../core/backup/manifest.ts";
import { sha256Of } from "../sha256.ts";
import { BackupFailed } from "./backup-failed.ts";
import { type OpenZip, openZip } from "./read-zip.ts";

/** A backup that is open. What it says of itself fits together; its files are not read yet. */
export interface OpenBackup {
  readonly manifest: Manifest;
  /** The files in it: documents, and in a full one the bytes of attachments too. */
  readonly files: readonly ManifestFile[];
  /** The bytes of a file of it. Throws `BackupFailed` when they are not those that the manifest names. */
  read(file: ManifestFile): Promise<Buffer>;
  close(): void;
}

async function manifestIn(zip: OpenZip): Promise<Manifest> {
  const fault = judgeEntries(zip.entries, zip.size);
  if (fault !== null) throw new BackupFailed(fault);
  const entry = zip.entries.find(({ name }) => name === manifestName);
  if (entry === undefined) throw new BackupFailed("no-manifest");
  const read = readManifest((await zip.read(entry)).toString("utf8"));
  if (!read.ok) throw new BackupFailed(read.fault);
  const between = judgeManifest(read.manifest, zip.entries);
  if (between !== null) throw new BackupFailed(between);
  return read.manifest;
}

/**
 * Opens a backup from anyone. Everything that it says of itself is judged before anything of it but the manifest is unpacked.
 * Throws `BackupFailed` with what is wrong, and what the disk throws.
 */
export async function openBackup(path: string): Promise<OpenBackup> {
  const zip = await openZip(path);
  try {
    const manifest = await manifestIn(zip);
    const entries = new Map<string, ZipEntry>(zip.entries.map((entry) => [entry.name ?? "", entry]));
    return {
      manifest,
      files: [...manifest.files, ...(manifest.attachments.inside ? manifest.attachments.files : [])],
      async read({ path: name, sha256 }) {
        const entry = entries.get(name);
        if (entry === undefined) throw new BackupFailed("missing-entry");
        const bytes = await zip.read(entry);
        if (sha256Of(bytes) !== sha256) throw new BackupFailed("wrong-bytes");
        return bytes;
      },
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

/** Follows a job: `step` tells how far it has come, and throws the reason of `signal` once that is aborted. */
export interface Progress {
  readonly signal: AbortSignal;
  step(done: number, of: number): void;
}

/**
 * Reads every file of a backup, one at a time, and hands each to `take`. Throws `BackupFailed` at the first whose bytes are not
 * those that the manifest names.
 */
export async function readThrough(
  backup: OpenBackup,
  { signal, step }: Progress,
  take: (file: ManifestFile, bytes: Buffer) => Promise<void> = async () => undefined,
): Promise<void> {
  for (const [place, file] of backup.files.entries()) {
    signal.throwIfAborted();
    await take(file, await backup.read(file));
    step(place + 1, backup.files.length);
  }
}
