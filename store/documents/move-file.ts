import { dirname } from "node:path";
import { done, type Outcome, refused } from "../../core/outcome.ts";
import { codeOf, type Disk, ignoringDisk } from "./disk.ts";

/** Whether a move has come about although the disk reported an error on the way. */
async function hasMoved(disk: Disk, from: string, to: string): Promise<boolean> {
  return (await disk.stamp(from)) === null && (await disk.stamp(to)) !== null;
}

/**
 * Moves a file to another folder of the casebook, made where it is missing, and forces both folders to the disk. Refuses to
 * replace a file (`already-there`) and to move one that is gone (`not-found`). Throws the file system's error when the
 * file has not moved; where it has and only its folder could not be forced, it has moved, and a power cut may bring it back
 * whole. A casebook that vanished is never made again.
 */
export async function moveFile(disk: Disk, from: string, to: string): Promise<Outcome<null>> {
  await disk.list(dirname(from));
  if ((await disk.stamp(from)) === null) return refused("not-found");
  await disk.makeSubfolder(dirname(to));
  if ((await disk.stamp(to)) !== null) return refused("already-there");
  try {
    await disk.rename(from, to);
  } catch (error) {
    if (codeOf(error) === "" || !(await hasMoved(disk, from, to))) throw error;
  }
  await ignoringDisk(disk.syncFolder(dirname(to)).then(() => disk.syncFolder(dirname(from))));
  return done(null);
}
