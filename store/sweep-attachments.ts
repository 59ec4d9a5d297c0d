import { join } from "node:path";
import { codeOf, type Disk } from "./documents/disk.ts";

/** How long bytes that nothing names are kept all the same: what names them may still be on its way from another machine. */
const graceMs = 30 * 86_400_000;

/**
 * Wherever a dilemma can stand as it was, deleted, set aside, in two versions, or as it is. The present ones come last: those that can be read
 * were named already, so that a start seldom looks into them again.
 */
const places = ["history", "bin", "damaged", "conflicts", "merged", "dilemmas"];

const fileName = /^([0-9a-f]{64})\.[a-z]+$/;

async function namesIn(disk: Disk, folder: string): Promise<string[]> {
  return disk.list(folder).catch((error: unknown) => {
    if (codeOf(error) === "ENOENT") return [];
    throw error;
  });
}

/** Takes out of `candidates` every id that stands anywhere in a file of the folder, whatever the file is and whoever wrote it. */
async function spareNamed(disk: Disk, folder: string, candidates: Map<string, string>): Promise<void> {
  for (const name of await namesIn(disk, folder)) {
    if (candidates.size === 0) return;
    const bytes = await disk.readBytes(join(folder, name));
    for (const id of candidates.keys()) if (bytes.includes(id)) candidates.delete(id);
  }
}

/**
 * Removes the bytes in `attachments/` that no dilemma names any more, neither a present one (`named`, their ids) nor any file
 * of a past day, in the bin or set aside, and that were written over 30 days before `now` (milliseconds). Throws what the disk
 * throws; while a file cannot be read, what it may name stays, and so does everything else.
 */
export async function sweepAttachments(
  disk: Disk,
  casebook: string,
  named: ReadonlySet<string>,
  now: number,
): Promise<void> {
  const folder = join(casebook, "attachments");
  const candidates = new Map<string, string>();
  for (const name of await namesIn(disk, folder)) {
    const id = fileName.exec(name)?.[1];
    if (id === undefined || named.has(id)) continue;
    const stamp = await disk.stamp(join(folder, name));
    if (stamp !== null && stamp.modifiedMs < now - graceMs) candidates.set(id, name);
  }
  for (const place of places) await spareNamed(disk, join(casebook, place), candidates);
  for (const name of candidates.values()) await disk.remove(join(folder, name));
}
