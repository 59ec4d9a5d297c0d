import { dirname } from "node:path";
import { done, type Outcome, refused } from "../core/outcome.ts";
import type { Disk } from "./disk.ts";

/**
 * Moves a file to another folder of the casebook, made where it is missing, and forces both folders to the disk. Refuses to
 * replace a file (`already-there`) and to move one that is gone (`not-found`). Throws the file system's error; a casebook
 * that vanished is never made again.
 */
export async function moveFile(disk: Disk, from: string, to: string): Promise<Outcome<null>> {
  await disk.list(dirname(from));
  if ((await disk.stamp(from)) === null) return refused("not-found");
  await disk.makeSubfolder(dirname(to));
  if ((await disk.stamp(to)) !== null) return refused("already-there");
  await disk.rename(from, to);
  await disk.syncFolder(dirname(to));
  await disk.syncFolder(dirname(from));
  return done(null);
}
