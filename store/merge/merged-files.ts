import { join } from "node:path";
import { type BinOpenings, isDue, withOpening } from "../../core/dilemma/bin-openings.ts";
import { done } from "../../core/outcome.ts";
import { codeOf, type Disk, ignoringDisk } from "../documents/disk.ts";
import { moveFile } from "../documents/move-file.ts";
import type { SingleFile } from "../documents/single-file.ts";

const mergedName = /^(\d{4}-\d{2}-\d{2})\./;

/** Longer names of copies are cut, as a file system takes 255 bytes. */
const nameAtMost = 120;

/**
 * Moves a file that is done with, a copy that was merged or a conflict that was settled, to `merged/`, where it stays for 30
 * days at least under its name, the day and `mark`. One that lies there already goes for good. Throws what the disk throws.
 */
export async function retire(disk: Disk, casebook: string, path: string, mark: string, day: string): Promise<void> {
  const name = (path.split(/[\\/]/).at(-1) ?? "").slice(-nameAtMost);
  const moved = await moveFile(disk, path, join(casebook, "merged", `${day}.${mark}.${name}`));
  if (!moved.ok && moved.reason === "already-there") await disk.remove(path);
}

/** The names in `merged/`; none where there is no such folder. */
export async function mergedFiles(disk: Disk, casebook: string): Promise<string[]> {
  return disk.list(join(casebook, "merged")).catch((error: unknown) => {
    if (codeOf(error) === "ENOENT") return [];
    throw error;
  });
}

/** Removes what has lain in `merged/` for more than 30 days, by the days on which the casebook was opened, as the bin does. */
export async function purgeMerged(
  disk: Disk,
  casebook: string,
  openings: SingleFile<BinOpenings>,
  at: string,
  today: string,
): Promise<void> {
  const names = await mergedFiles(disk, casebook);
  if (names.length === 0) return;
  const seen = await openings.change(at, ({ days }) => done({ days: withOpening(days, today) }));
  if (!seen.ok) return;
  for (const name of names) {
    const day = mergedName.exec(name)?.[1];
    if (day !== undefined && isDue(day, seen.value.days))
      await ignoringDisk(disk.remove(join(casebook, "merged", name)));
  }
}
