import { dirname, join } from "node:path";
import { codeOf, type Disk } from "../documents/disk.ts";
import { moveFile } from "../documents/move-file.ts";

async function listing(disk: Disk, path: string): Promise<string[] | null> {
  return disk.list(path).catch((error: unknown) => {
    if (["ENOTDIR", "ENOENT"].includes(codeOf(error))) return null;
    throw error;
  });
}

/** Back to its place, or into `damaged/` under a name of its own when that is taken. */
async function putBack(disk: Disk, casebook: string, from: string, path: string): Promise<void> {
  const here = join(casebook, ...path.split("/"));
  await disk.makeSubfolder(dirname(here));
  if ((await disk.stamp(here)) === null) return disk.rename(from, here);
  const name = `${new Date().toISOString().replaceAll(/[:.]/g, "-")}.${path.replaceAll("/", ".")}`;
  await moveFile(disk, from, join(casebook, "damaged", name));
}

/**
 * Puts back what went from a casebook with its folders although no backup holds it: notes that somebody laid beside the
 * dilemmas, files that could not be read. `gone` is where it went, `saved` the paths that are safe.
 */
export async function keepStrangers(
  disk: Disk,
  casebook: string,
  gone: string,
  saved: ReadonlySet<string>,
): Promise<void> {
  for (const name of (await listing(disk, gone)) ?? []) {
    const place = name.replace(/~\d+$/, "");
    const isAgain = place !== name;
    const inside = await listing(disk, join(gone, name));
    if (inside === null) {
      if (isAgain || !saved.has(place)) await putBack(disk, casebook, join(gone, name), place);
      continue;
    }
    for (const file of inside) {
      const path = `${place}/${file}`;
      if (isAgain || !saved.has(path)) await putBack(disk, casebook, join(gone, name, file), path);
    }
  }
}
