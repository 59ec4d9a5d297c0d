import { createHash } from "node:crypto";
import { join } from "node:path";
import { isAttachmentPath, isDocumentFolder, isDocumentPath } from "../../core/backup/backup-path.ts";
import { codeOf, type Disk } from "../documents/disk.ts";

/** A file of a casebook as it lies there. `path` is from its folder on, with `/` between the names. */
export interface SeenFile {
  readonly path: string;
  readonly size: number;
  readonly modifiedMs: number;
}

/** What of a casebook belongs into a backup, by path. */
export interface SeenCasebook {
  readonly documents: readonly SeenFile[];
  readonly attachments: readonly SeenFile[];
  /** Documents under names that not every disk takes. */
  readonly leftOut: readonly string[];
  /** A fingerprint: another one as soon as any file came, went or was written. */
  readonly stand: string;
}

/** How many files are looked at at once. */
const atOnce = 16;

async function namesIn(disk: Disk, folder: string): Promise<string[]> {
  return disk.list(folder).catch((error: unknown) => {
    if (["ENOENT", "ENOTDIR"].includes(codeOf(error))) return [];
    throw error;
  });
}

async function seen(disk: Disk, casebook: string, paths: readonly string[]): Promise<SeenFile[]> {
  const files: SeenFile[] = [];
  for (let from = 0; from < paths.length; from += atOnce) {
    const some = paths.slice(from, from + atOnce);
    const stamps = await Promise.all(some.map((path) => disk.stamp(join(casebook, ...path.split("/")))));
    for (const [place, stamp] of stamps.entries()) {
      const path = some[place];
      if (stamp !== null && path !== undefined) files.push({ path, size: stamp.size, modifiedMs: stamp.modifiedMs });
    }
  }
  return files;
}

/** The folders directly in a casebook that may hold documents. */
export async function documentFolders(disk: Disk, casebook: string): Promise<string[]> {
  return (await namesIn(disk, casebook)).filter((name) => isDocumentFolder(name));
}

/**
 * Every document of a casebook, whatever it is: all JSON files in it and in its folders but temporaries and what was set aside,
 * and the bytes of its attachments. Throws what the disk throws.
 */
export async function documentsIn(disk: Disk, casebook: string): Promise<SeenCasebook> {
  const paths = await disk.list(casebook);
  for (const folder of await documentFolders(disk, casebook))
    paths.push(...(await namesIn(disk, join(casebook, folder))).map((name) => `${folder}/${name}`));
  const json = paths.filter((path) => path.endsWith(".json") && !/(^|\/)\./.test(path)).sort();
  const documents = await seen(disk, casebook, json.filter(isDocumentPath));
  const kept = (await namesIn(disk, join(casebook, "attachments"))).map((name) => `attachments/${name}`).sort();
  const attachments = await seen(disk, casebook, kept.filter(isAttachmentPath));
  const hash = createHash("sha256");
  for (const { path, size, modifiedMs } of [...documents, ...attachments])
    hash.update(JSON.stringify([path, size, modifiedMs]));
  const leftOut = json.filter((path) => !isDocumentPath(path));
  return { documents, attachments, leftOut, stand: hash.digest("hex") };
}
