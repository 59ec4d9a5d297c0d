import { randomUUID } from "node:crypto";
import { basename, dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Adapter } from "lowdb";
import { codeOf, type Disk, ignoringDisk } from "./disk.ts";

/** How the data of a file becomes its text and back. `decode` throws on text it does not understand. */
export interface Codec<Data> {
  encode(data: Data): string;
  decode(text: string): Data;
}

const temporary = /^\..+\.[0-9a-f-]{36}\.tmp$|^casebook\.lock\.[0-9a-f-]{36}$/;

/** Pauses between the tries of a rename, in milliseconds: a virus scanner lets go of a file within about a second. */
const pauses = [20, 50, 100, 200, 400, 800];

/** Renames, and tries again for a while when another program holds the file. Throws what the disk throws. */
export async function renameHeld(disk: Disk, from: string, to: string): Promise<void> {
  for (const pause of pauses) {
    try {
      return await disk.rename(from, to);
    } catch (error) {
      if (!["EPERM", "EBUSY", "EACCES"].includes(codeOf(error))) throw error;
      await wait(pause);
    }
  }
  return disk.rename(from, to);
}

/**
 * Writes a whole file so that at every moment, power cuts included, the path holds either the old text or the new one:
 * a temporary file beside it, forced to the disk, renamed over it, and the folder forced to the disk.
 * Throws the file system's error; the old file is then untouched and the temporary one is gone. Only when the folder cannot
 * be forced in the end does the new text stand although this throws: it is readable, but a power cut may still undo it.
 * `before` is given the temporary file when nothing but the rename is left to do; what it throws ends the writing like an error
 * of the disk.
 */
export async function writeDurably(
  disk: Disk,
  path: string,
  content: string | Uint8Array,
  before: (beside: string) => Promise<void> = async () => undefined,
): Promise<void> {
  const folder = dirname(path);
  const beside = join(folder, `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    await disk.create(beside, content);
    await before(beside);
    await renameHeld(disk, beside, path);
  } catch (error) {
    await disk.remove(beside).catch(() => undefined); // What cannot be removed now is swept at the next start.
    throw error;
  }
  await disk.syncFolder(folder);
}

/**
 * Removes the temporary files a crash has left in a folder; one that is held by another program stays until the next time.
 * Call it only while no one writes there, or with the age in milliseconds that a file under way never reaches.
 */
export async function sweepTemporaries(disk: Disk, folder: string, age = 0): Promise<void> {
  const stale = (await disk.list(folder)).filter((name) => temporary.test(name)).map((name) => join(folder, name));
  for (const path of stale) if (await isOfAge(disk, path, age)) await ignoringDisk(disk.remove(path));
}

async function isOfAge(disk: Disk, path: string, age: number): Promise<boolean> {
  if (age === 0) return true;
  const stamp = await disk.stamp(path);
  return stamp !== null && Math.abs(Date.now() - stamp.modifiedMs) > age;
}

/** A lowdb adapter whose writes are on the disk when they resolve; lowdb's own never calls fsync. */
export class DurableAdapter<Data> implements Adapter<Data> {
  readonly #disk: Disk;
  readonly #path: string;
  readonly #codec: Codec<Data>;
  /** Given the temporary file before it replaces the other; what it throws ends the writing. */
  beforeReplacing: (beside: string) => Promise<void> = async () => undefined;

  constructor(disk: Disk, path: string, codec: Codec<Data>) {
    this.#disk = disk;
    this.#path = path;
    this.#codec = codec;
  }

  /** The data, or null where there is no file. Throws what the disk or the codec throws. */
  async read(): Promise<Data | null> {
    try {
      return this.#codec.decode(await this.#disk.read(this.#path));
    } catch (error) {
      if (codeOf(error) === "ENOENT") return null;
      throw error;
    }
  }

  /** Resolves when the bytes are on the disk. */
  write(data: Data): Promise<void> {
    return writeDurably(this.#disk, this.#path, this.#codec.encode(data), (beside) => this.beforeReplacing(beside));
  }
}
