import { basename, join } from "node:path";
import { isAttachmentPath } from "../../core/backup/backup-path.ts";
import type { ManifestFile } from "../../core/backup/manifest.ts";
import { codeOf, type Disk } from "../documents/disk.ts";
import { writeDurably } from "../documents/durable-adapter.ts";
import { sha256Of } from "../sha256.ts";
import { BackupFailed } from "./backup-failed.ts";
import type { SeenFile } from "./documents-in.ts";
import type { Following } from "./make-backup.ts";
import { openBackup } from "./read-backup.ts";

/** The folder beside the rotating backups that holds each attachment once, however many backups name it. */
export const besideName = "attachments";

function shaOf(path: string): string {
  return basename(path).split(".", 1)[0] ?? "";
}

async function keepOne(disk: Disk, from: string, to: string, sha256: string): Promise<boolean> {
  const bytes = await disk.readBytes(from);
  if (sha256Of(bytes) !== sha256) return false;
  await writeDurably(disk, to, bytes);
  if (sha256Of(await disk.readBytes(to)) !== sha256) throw new BackupFailed("not-whole");
  return true;
}

/**
 * Keeps the bytes of every attachment beside the backups in `shelf`, each once, and reads back what it writes. Answers with those
 * that are kept; one whose bytes are not what its name says is left out. Throws what the disk throws.
 */
export async function keepBeside(
  disk: Disk,
  casebook: string,
  shelf: string,
  attachments: readonly SeenFile[],
  { signal, told }: Following,
): Promise<ManifestFile[]> {
  const kept: ManifestFile[] = [];
  if (attachments.length > 0) await disk.makeFolder(join(shelf, besideName));
  for (const [place, { path, size }] of attachments.entries()) {
    signal.throwIfAborted();
    told("writing", place, attachments.length);
    const file = { path, size, sha256: shaOf(path) };
    const to = join(shelf, besideName, basename(path));
    const isThere = (await disk.stamp(to))?.size === size && (await readBeside(disk, shelf, file)) !== null;
    if (isThere || (await keepOne(disk, join(casebook, path), to, file.sha256))) kept.push(file);
  }
  return kept;
}

/** The bytes of an attachment beside the backups, or null when they are gone or are others. */
export async function readBeside(disk: Disk, shelf: string, file: ManifestFile): Promise<Buffer | null> {
  try {
    const bytes = await disk.readBytes(join(shelf, besideName, basename(file.path)));
    return sha256Of(bytes) === file.sha256 ? bytes : null;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}

/**
 * Removes the bytes beside the backups that no backup in `names` names. While one of those cannot be read, what it may name
 * stays, and so does everything else. `present` are named by the newest anyway.
 */
export async function pruneBeside(
  disk: Disk,
  shelf: string,
  names: readonly string[],
  present: readonly { readonly path: string }[],
): Promise<void> {
  const listed = await disk.list(join(shelf, besideName)).catch((error: unknown) => {
    if (codeOf(error) === "ENOENT") return [];
    throw error;
  });
  const named = new Set(present.map(({ path }) => path));
  const paths = listed
    .map((name) => `attachments/${name}`)
    .filter((path) => isAttachmentPath(path) && !named.has(path));
  if (paths.length === 0) return;
  for (const name of names) {
    const backup = await openBackup(join(shelf, name));
    backup.close();
    for (const { path } of backup.manifest.attachments.files) named.add(path);
  }
  for (const path of paths) if (!named.has(path)) await disk.remove(join(shelf, besideName, basename(path)));
}
