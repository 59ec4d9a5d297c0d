import { join } from "node:path";
import { z } from "../../core/zod.ts";
import { codeOf, type Disk, ignoringDisk } from "../documents/disk.ts";
import { renameHeld, writeDurably } from "../documents/durable-adapter.ts";
import { BackupFailed } from "./backup-failed.ts";
import { keepStrangers } from "./strangers.ts";

/** The folder inside a casebook, and so on its own disk, in which a backup is unpacked before it takes the present's place. */
const stagingName = ".bringing-back";

/** What stands in the staging folder: what comes, what went, and the attachments that come. */
export const parts = { coming: "coming", gone: "gone", attachments: "attachments" } as const;

const markerName = "change-over.json";

const markerSchema = z.object({
  /** The files and folders directly in the casebook that come, and those that go. */
  coming: z.array(z.string()),
  going: z.array(z.string()),
  /** Paths that the backup of the present holds. What it does not hold is kept. */
  saved: z.array(z.string()),
});

/** What a change-over is to do. It is on the disk before the first step, so that whoever opens the casebook next can end it. */
export type ChangeOver = z.infer<typeof markerSchema>;

/** How a change-over that was broken off ended. */
export type ChangedOver = "finished" | "undone";

interface Paths {
  readonly here: string;
  readonly coming: string;
  readonly gone: string;
}

function pathsOf(casebook: string, name: string): Paths {
  const staging = join(casebook, stagingName);
  return {
    here: join(casebook, name),
    coming: join(staging, parts.coming, name),
    gone: join(staging, parts.gone, name),
  };
}

function namesOf({ coming, going }: ChangeOver): string[] {
  return [...new Set([...coming, ...going])].sort();
}

async function isThere(disk: Disk, path: string): Promise<boolean> {
  return (await disk.stamp(path)) !== null;
}

/** Where what lies in the way goes. A change-over that was broken off may have put something there before. */
async function freePlace(disk: Disk, gone: string): Promise<string> {
  for (let copy = 2; ; copy += 1) {
    const place = copy === 2 ? gone : `${gone}~${copy - 1}`;
    if (!(await isThere(disk, place))) return place;
  }
}

/** Brings one name over. What has come is not there to come any more, so that each step is told from the disk alone. */
async function bringOver(disk: Disk, { here, coming, gone }: Paths, comes: boolean): Promise<void> {
  const isComing = await isThere(disk, coming);
  if (comes && !isComing) return;
  if (await isThere(disk, here)) await renameHeld(disk, here, await freePlace(disk, gone));
  if (isComing) await renameHeld(disk, coming, here);
}

async function bringAttachments(disk: Disk, casebook: string): Promise<void> {
  const from = join(casebook, stagingName, parts.attachments);
  const names = (await isThere(disk, from)) ? await disk.list(from) : [];
  if (names.length === 0) return;
  const to = join(casebook, "attachments");
  await disk.makeSubfolder(to);
  for (const name of names)
    if (!(await isThere(disk, join(to, name)))) await renameHeld(disk, join(from, name), join(to, name));
  await disk.syncFolder(to);
}

async function end(disk: Disk, casebook: string): Promise<void> {
  await disk.syncFolder(casebook);
  await disk.remove(join(casebook, stagingName, markerName));
  await disk.syncFolder(join(casebook, stagingName));
  await ignoringDisk(disk.removeFolder(join(casebook, stagingName)));
}

async function goOn(disk: Disk, casebook: string, over: ChangeOver): Promise<void> {
  await bringAttachments(disk, casebook);
  const coming = new Set(over.coming);
  for (const name of namesOf(over)) await bringOver(disk, pathsOf(casebook, name), coming.has(name));
  await disk.syncFolder(casebook);
}

/** What is left when all has come over. Refused, it is done at the next opening: nothing is put back any more. */
async function finish(disk: Disk, casebook: string, over: ChangeOver): Promise<void> {
  const rest: ChangeOver = { coming: [], going: [], saved: over.saved };
  await writeDurably(disk, join(casebook, stagingName, markerName), JSON.stringify(rest));
  await keepStrangers(disk, casebook, join(casebook, stagingName, parts.gone), new Set(over.saved));
  await end(disk, casebook);
}

/** Puts everything back where it was. The attachments that came stay: nothing names them, and they go after 30 days. */
async function goBack(disk: Disk, casebook: string, over: ChangeOver): Promise<void> {
  const comes = new Set(over.coming);
  for (const name of namesOf(over).reverse()) {
    const { here, coming, gone } = pathsOf(casebook, name);
    const hasCome = comes.has(name) && !(await isThere(disk, coming));
    if (hasCome && (await isThere(disk, here))) await renameHeld(disk, here, coming);
    if ((await isThere(disk, gone)) && !(await isThere(disk, here))) await renameHeld(disk, gone, here);
  }
  await end(disk, casebook);
}

async function readMarker(disk: Disk, casebook: string): Promise<ChangeOver | null> {
  try {
    return markerSchema.parse(JSON.parse(await disk.read(join(casebook, stagingName, markerName))));
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes(codeOf(error))) return null;
    throw error;
  }
}

/** Whether a change-over began and neither ended nor was undone: what stands there is a mixture. */
export async function isHalfOver(disk: Disk, casebook: string): Promise<boolean> {
  const over = await readMarker(disk, casebook);
  return over !== null && namesOf(over).length > 0;
}

/**
 * An empty staging folder. What one that was broken off before its change-over had unpacked is removed; the rest of one that came
 * over is ended first. Throws `BackupFailed` while that holds something still.
 */
export async function prepareStaging(disk: Disk, casebook: string): Promise<string> {
  const staging = join(casebook, stagingName);
  if (await isHalfOver(disk, casebook)) throw new BackupFailed("not-opened");
  await endChangeOver(disk, casebook);
  if ((await readMarker(disk, casebook)) !== null) throw new BackupFailed("not-swapped");
  await disk.removeFolder(staging);
  for (const folder of [staging, ...Object.values(parts).map((part) => join(staging, part))])
    await disk.makeSubfolder(folder);
  return staging;
}

/** Removes what was unpacked, when it is not brought back after all. What a change-over left stays until that has ended. */
export async function dropStaging(disk: Disk, casebook: string): Promise<void> {
  if ((await readMarker(disk, casebook)) !== null) return;
  await ignoringDisk(disk.removeFolder(join(casebook, stagingName)));
}

/**
 * Puts what is staged in the place of the present, by renames alone. Nobody may read or write the casebook meanwhile. When a
 * step is refused, everything is put back. What the backup of the present does not hold stays in the casebook. Throws
 * `BackupFailed` when not all that comes is staged; the disk's error when the present stands, or when it has to be ended.
 */
export async function changeOver(disk: Disk, casebook: string, over: ChangeOver): Promise<void> {
  for (const name of over.coming)
    if (!(await isThere(disk, pathsOf(casebook, name).coming))) throw new BackupFailed("not-swapped");
  try {
    await writeDurably(disk, join(casebook, stagingName, markerName), JSON.stringify(over)); // May stand although refused.
    await goOn(disk, casebook, over);
  } catch (error) {
    if (codeOf(error) === "") throw error;
    await goBack(disk, casebook, over);
    throw error;
  }
  await ignoringDisk(finish(disk, casebook, over));
}

/**
 * Ends a change-over that was broken off, before the casebook is read: finishes it, or puts everything back when the disk refuses
 * a step. Null when there was none. Throws the disk's error when neither can be done.
 */
export async function endChangeOver(disk: Disk, casebook: string): Promise<ChangedOver | null> {
  const over = await readMarker(disk, casebook);
  if (over === null) {
    await dropStaging(disk, casebook);
    return null;
  }
  try {
    await goOn(disk, casebook, over);
  } catch (error) {
    if (codeOf(error) === "") throw error;
    await goBack(disk, casebook, over);
    return "undone";
  }
  await ignoringDisk(finish(disk, casebook, over));
  return "finished";
}
