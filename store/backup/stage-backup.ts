import { dirname, join } from "node:path";
import { isAttachmentPath } from "../../core/backup/backup-path.ts";
import type { ManifestFile } from "../../core/backup/manifest.ts";
import type { Disk } from "../documents/disk.ts";
import type { Following } from "./make-backup.ts";
import { type OpenBackup, readThrough } from "./read-backup.ts";
import { parts, prepareStaging } from "./swap.ts";

/** How many files are forced to the disk at once. */
const atOnce = 16;

/** Work done side by side, but never more than so much of it. The first error is thrown to whoever adds or waits next. */
class SideBySide {
  readonly #under = new Set<Promise<void>>();
  #failed: { readonly error: unknown } | null = null;

  async add(work: Promise<void>): Promise<void> {
    const seen = work.catch((error: unknown) => {
      this.#failed ??= { error };
    });
    this.#under.add(seen);
    void seen.finally(() => this.#under.delete(seen));
    if (this.#under.size >= atOnce) await Promise.race(this.#under);
    if (this.#failed !== null) throw this.#failed.error;
  }

  async done(): Promise<void> {
    await Promise.all(this.#under);
    if (this.#failed !== null) throw this.#failed.error;
  }
}

/**
 * Unpacks a backup into the staging folder of a casebook, every file read whole, held against the manifest, and forced to the
 * disk. `beside` gives the bytes of an attachment that is kept beside the backup, or null. Answers with the names that come
 * directly into the casebook. Throws `BackupFailed`, what the disk throws, and the reason of the signal.
 */
export async function stageBackup(
  disk: Disk,
  casebook: string,
  backup: OpenBackup,
  beside: (file: ManifestFile) => Promise<Buffer | null>,
  { signal, told }: Following,
): Promise<string[]> {
  const staging = await prepareStaging(disk, casebook);
  const coming = join(staging, parts.coming);
  const folders = new Set<string>();
  const writing = new SideBySide();
  async function place(path: string, bytes: Buffer): Promise<void> {
    const isAttachment = isAttachmentPath(path);
    const to = isAttachment ? join(staging, path) : join(coming, ...path.split("/"));
    if (!isAttachment && !folders.has(dirname(to))) await disk.makeSubfolder(dirname(to));
    folders.add(dirname(to));
    await writing.add(disk.create(to, bytes));
  }
  await disk.makeSubfolder(join(coming, "dilemmas")); // A casebook without it is none.
  const step = (done: number, of: number) => told("unpacking", done, of);
  try {
    await readThrough(backup, { signal, step }, (file, bytes) => place(file.path, bytes));
    if (!backup.manifest.attachments.inside)
      for (const file of backup.manifest.attachments.files) {
        const bytes = await beside(file);
        if (bytes !== null) await place(file.path, bytes);
      }
  } finally {
    await writing.done();
  }
  for (const folder of folders) await disk.syncFolder(folder);
  const names = backup.manifest.files.map(({ path }) => path.split("/", 1)[0] ?? "");
  return [...new Set(["dilemmas", ...names])];
}
