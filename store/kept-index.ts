import { join } from "node:path";
import { Finder } from "../core/search/finder.ts";
import { type Disk, ignoringDisk } from "./disk.ts";
import { sweepTemporaries, writeDurably } from "./durable-adapter.ts";

const name = "index.bin";

/** The first line of the file: of which casebook the index is. What follows says itself whether it is whole. */
function headOf(casebook: string): Buffer {
  return Buffer.from(`casebook-index ${casebook}\n`);
}

/** The bytes of a kept index, or null where there is none of this casebook, or none that can be read. */
async function readKept(disk: Disk, folder: string, casebook: string): Promise<Uint8Array | null> {
  try {
    const [head, bytes] = [headOf(casebook), await disk.readBytes(join(folder, name))];
    return bytes.subarray(0, head.length).equals(head) ? bytes.subarray(head.length) : null;
  } catch {
    return null; // Whatever stands in the way, the index is only built anew.
  }
}

/**
 * A finder over the index that is kept in a folder of caches, or a new one: what is missing, damaged, of another version or of
 * another casebook is passed over. What a crash left behind there is swept away.
 */
export async function openFinder(disk: Disk, folder: string, casebook: string): Promise<Finder> {
  await ignoringDisk(sweepTemporaries(disk, folder));
  const kept = await readKept(disk, folder, casebook);
  return (kept === null ? null : Finder.from(kept)) ?? new Finder();
}

/** Keeps the index in a folder of caches, making the folder. A disk that does not take it is left at that. */
export async function keepIndex(disk: Disk, folder: string, casebook: string, finder: Finder): Promise<void> {
  const bytes = Buffer.concat([headOf(casebook), finder.saved()]);
  await ignoringDisk(disk.makeFolder(folder).then(() => writeDurably(disk, join(folder, name), bytes)));
}
