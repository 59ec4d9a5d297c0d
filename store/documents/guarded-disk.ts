import { join } from "node:path";
import type { Disk, Stamp } from "./disk.ts";

function isSameFolder(one: Stamp | null, other: Stamp | null): boolean {
  return one !== null && one.inode === other?.inode && one.device === other.device;
}

/**
 * A disk that writes only while `folder` is the casebook that was opened. A stick that was pulled may leave an empty folder
 * of the same name behind, on another disk. It is ours while it is the same folder and holds `casebook.json`, or else while
 * our lock lies in it (`holdsLock`), as on a stick that is back. Anywhere else nothing is made or moved: it throws ENOENT.
 */
export async function guardDisk(disk: Disk, folder: string, holdsLock: () => Promise<boolean>): Promise<Disk> {
  const opened = await disk.stamp(folder);

  async function guard(): Promise<void> {
    const isSame = isSameFolder(opened, await disk.stamp(folder));
    if (isSame && (await disk.stamp(join(folder, "casebook.json"))) !== null) return;
    if (await holdsLock()) return;
    throw Object.assign(new Error("The casebook that was opened is no longer in its folder"), { code: "ENOENT" });
  }

  function guarded<Given extends readonly unknown[]>(write: (...given: Given) => Promise<void>) {
    return async (...given: Given) => {
      await guard();
      await write(...given);
    };
  }

  return {
    ...disk,
    create: guarded((path: string, text: string) => disk.create(path, text)),
    createFrom: guarded((path: string, pieces: AsyncIterable<Uint8Array>) => disk.createFrom(path, pieces)),
    rename: guarded((from: string, to: string) => disk.rename(from, to)),
    makeFolder: guarded((made: string) => disk.makeFolder(made)),
    makeSubfolder: guarded((made: string) => disk.makeSubfolder(made)),
  };
}
