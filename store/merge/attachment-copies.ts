import { join } from "node:path";
import { dayOf } from "../../core/days.ts";
import { codeOf, type Disk, ignoringDisk } from "../documents/disk.ts";
import { writeDurably } from "../documents/durable-adapter.ts";
import { sha256Of } from "../sha256.ts";
import { retire } from "./merged-files.ts";

const whole = /^([0-9a-f]{64})(\.[a-z]+)$/;
/** A name that begins and ends like one of ours, with what a program that synchronises put in between. */
const copied = /^([0-9a-f]{64}).+?(\.[a-z]+)$/;

async function isWhole(disk: Disk, path: string, id: string): Promise<boolean> {
  if ((await disk.stamp(path)) === null) return false;
  return sha256Of(await disk.readBytes(path)) === id;
}

async function takeUp(disk: Disk, casebook: string, name: string): Promise<void> {
  const [, id = "", ending = ""] = copied.exec(name) ?? [];
  const folder = join(casebook, "attachments");
  const [path, own] = [join(folder, name), join(folder, `${id}${ending}`)];
  if (!(await isWhole(disk, path, id))) return;
  if (!(await isWhole(disk, own, id))) await writeDurably(disk, own, await disk.readBytes(path));
  await retire(disk, casebook, path, id.slice(0, 12), dayOf(new Date()));
}

/**
 * Does away with copies that a synchronised folder has made of attachments. The bytes tell which one is whole: a whole copy
 * mends a file that is torn or gone, a torn copy is trusted with nothing and stays. What the disk refuses stays as well.
 */
export async function takeUpAttachmentCopies(disk: Disk, casebook: string): Promise<void> {
  const names: string[] = await disk.list(join(casebook, "attachments")).catch((error: unknown) => {
    if (codeOf(error) === "") throw error;
    return [];
  });
  for (const name of names)
    if (copied.test(name) && !whole.test(name)) await ignoringDisk(takeUp(disk, casebook, name));
}
