import { dirname, join } from "node:path";
import { type BinOpenings, isDue, withOpening } from "../core/dilemma/bin-openings.ts";
import type { Binned } from "../core/dilemma/binned.ts";
import { type Dilemma, dilemmaFormat } from "../core/dilemma/dilemma.ts";
import { done, type Outcome, refused } from "../core/outcome.ts";
import { codeOf, type Disk, ignoringDisk } from "./disk.ts";
import { DocumentFile, type Kept } from "./document-file.ts";
import { moveFile } from "./move-file.ts";
import type { SingleFile } from "./single-file.ts";

const binName = /^(\d{4}-\d{2}-\d{2})\.([0-9a-f-]{36})\.json$/;

/** The name of a dilemma in the bin, which tells the day it was deleted. */
export function binFile(id: string, deletedOn: string): string {
  return `${deletedOn}.${id}.json`;
}

async function binNames(disk: Disk, folder: string): Promise<{ name: string; id: string; deletedOn: string }[]> {
  const names = await disk.list(folder).catch((error: unknown) => {
    if (codeOf(error) === "ENOENT") return [];
    throw error;
  });
  return names.flatMap((name) => {
    const [, deletedOn, id] = binName.exec(name) ?? [];
    return deletedOn === undefined || id === undefined ? [] : [{ name, id, deletedOn }];
  });
}

async function readBinned(disk: Disk, path: string): Promise<Kept<Dilemma> | null> {
  const opening = await DocumentFile.open(disk, path, dilemmaFormat);
  if (opening.state === "fine") return opening.file.kept;
  return opening.state === "newer" ? opening.kept : null;
}

/** What lies in the bin, the last deleted first. A file that cannot be read any more is listed by its id. */
export async function openBin(disk: Disk, folder: string): Promise<Binned[]> {
  const binned = [];
  for (const { name, id, deletedOn } of await binNames(disk, folder)) {
    const kept = await readBinned(disk, join(folder, name));
    binned.push({ id, title: kept?.content.title ?? id, deletedOn });
  }
  return binned.sort((one, other) => other.deletedOn.localeCompare(one.deletedOn));
}

/**
 * Moves the last deleted dilemma of this id from the bin to `path`. Refuses what is not there (`not-found`), what cannot be
 * read any more (`damaged`) and a path that holds a file (`already-there`). Throws the file system's error.
 */
export async function takeOut(disk: Disk, folder: string, id: string, path: string): Promise<Outcome<null>> {
  await disk.list(dirname(path));
  const binned = (await openBin(disk, folder)).find((item) => item.id === id);
  if (binned === undefined) return refused("not-found");
  const from = join(folder, binFile(id, binned.deletedOn));
  const kept = await readBinned(disk, from);
  return kept?.content.id === id ? moveFile(disk, from, path) : refused("damaged");
}

/**
 * Removes what has lain in the bin for more than 30 days, by the clock of each of the last seven days on which the casebook
 * was opened (`core/dilemma/bin-openings.ts`); while those days cannot be kept, nothing is removed. `forget` is waited for
 * with the id of each dilemma of which nothing else is in the bin, before it goes. What the disk does not let go stays until
 * the next time. `openings` is the file `bin.json`; it is written only while something lies in the bin.
 */
export async function purgeBin(
  disk: Disk,
  folder: string,
  openings: SingleFile<BinOpenings>,
  at: string,
  today: string,
  forget: (id: string) => Promise<void>,
): Promise<void> {
  const binned = await binNames(disk, folder);
  if (binned.length === 0) return;
  const seen = await openings.change(at, ({ days }) => done({ days: withOpening(days, today) }));
  if (!seen.ok) return;
  for (const { name, id, deletedOn } of binned) {
    if (!isDue(deletedOn, seen.value.days)) continue;
    if (!binned.some((other) => other.id === id && other.name !== name)) await forget(id);
    await ignoringDisk(disk.remove(join(folder, name)));
  }
}
