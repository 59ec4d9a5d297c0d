import { isUtf8 } from "node:buffer";
import { readFile, type Stats, stat, watch } from "node:fs";
import { mkdir, open, readdir, rename, rm, unlink } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * What tells one state of a file from another without reading it. Two writes within one tick of the clock may share size and
 * time; as a write is a new file renamed over the old one, they never share the inode.
 */
export interface Stamp {
  readonly inode: number;
  /** The file system it lies on. A stick that is plugged in again may bear another number. */
  readonly device: number;
  readonly size: number;
  readonly modifiedMs: number;
}

/** Whether a file is as it was when it was looked at before. */
export function isSameStamp(one: Stamp, other: Stamp | null): boolean {
  return one.inode === other?.inode && one.size === other.size && one.modifiedMs === other.modifiedMs;
}

/** The few things the store does with a disk. Tests put a failing one in its place; the app has one, below. */
export interface Disk {
  /** The whole file as UTF-8, without a byte order mark. Throws a plain error for bytes that are not UTF-8. */
  read(path: string): Promise<string>;
  /** The whole file as it is. */
  readBytes(path: string): Promise<Buffer>;
  /** Names in a folder, in no order. */
  list(folder: string): Promise<string[]>;
  /** Inode, size and time of change, or null when there is nothing. */
  stamp(path: string): Promise<Stamp | null>;
  /** Makes a folder and what is missing above it. */
  makeFolder(folder: string): Promise<void>;
  /** Makes one folder where there is none. Refuses with ENOENT where the folder above it is gone. */
  makeSubfolder(folder: string): Promise<void>;
  /**
   * A new file, mode 0600, its bytes forced to the disk before this resolves. Refuses to replace a file. Tries to leave
   * nothing behind when it fails.
   */
  create(path: string, content: string | Uint8Array): Promise<void>;
  /** The same as `create`, from pieces as they come, so that what is written need not fit into memory. */
  createFrom(path: string, pieces: AsyncIterable<Uint8Array>): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Removes a folder with everything in it; one that is not there is removed already. */
  removeFolder(folder: string): Promise<void>;
  /** Forces the entries of a folder to the disk, so that a rename in it survives a power cut. */
  syncFolder(folder: string): Promise<void>;
  /**
   * Tells the names in a folder at which something happens, or null when it is not known at which. Answers with how to stop. A
   * folder that cannot be watched, or is gone, tells nothing.
   */
  watch(folder: string, tell: (name: string | null) => void): () => void;
}

/** The code of a file-system error, such as `ENOENT`, or an empty text. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

/** Waits for tidying up that may as well be done another day: an error of the file system is left at that. */
export async function ignoringDisk(work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (codeOf(error) === "") throw error;
  }
}

/** The calls with a callback cost less than those of `node:fs/promises`: a tenth of the time in which ten thousand files are read. */
function readWhole(path: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    readFile(path, (error, bytes) => (error === null ? resolve(bytes) : reject(error)));
  });
}

function look(path: string): Promise<Stats> {
  return new Promise((resolve, reject) => {
    stat(path, (error, stats) => (error === null ? resolve(stats) : reject(error)));
  });
}

function create(path: string, content: string | Uint8Array): Promise<void> {
  return createFrom(path, content);
}

async function createFrom(path: string, content: string | Uint8Array | AsyncIterable<Uint8Array>): Promise<void> {
  const file = await open(path, "wx", 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } catch (error) {
    await unlink(path).catch(() => undefined); // The first error says what went wrong; a rest is swept at the next start.
    throw error;
  } finally {
    await file.close();
  }
}

/** A byte that is not UTF-8 would become a question mark here, and the next save would make that permanent. */
async function read(path: string): Promise<string> {
  const bytes = await readWhole(path);
  if (!isUtf8(bytes)) throw new Error("Not a text in UTF-8");
  const text = bytes.toString("utf8");
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}

async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return; // Windows cannot open a folder for syncing; its renames are journaled.
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } catch (error) {
    // Some network and FUSE file systems cannot force a folder; refusing every save there would help nobody.
    if (!["EINVAL", "ENOTSUP", "EOPNOTSUPP"].includes(codeOf(error))) throw error;
  } finally {
    await handle.close();
  }
}

async function stamp(path: string): Promise<Stamp | null> {
  try {
    const { ino, dev, size, mtimeMs } = await look(path);
    return { inode: ino, device: dev, size, modifiedMs: mtimeMs };
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}

async function makeFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true, mode: 0o700 });
  if (first === undefined) return;
  for (let made = folder; made.length >= first.length; made = dirname(made)) await syncFolder(dirname(made));
}

/** A folder that is there already may not be forced yet: its maker was killed in between, or the disk refused. */
async function makeSubfolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { mode: 0o700 });
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
  }
  await syncFolder(dirname(folder));
}

function watchFolder(folder: string, tell: (name: string | null) => void): () => void {
  try {
    const watcher = watch(folder, { persistent: false }, (_, name) => tell(name));
    watcher.on("error", () => watcher.close()); // Such as a folder that went away; what is asked for there says so.
    return () => watcher.close();
  } catch (error) {
    if (codeOf(error) === "") throw error;
    return () => undefined;
  }
}

/** The disk of this machine. */
export const localDisk: Disk = {
  read,
  readBytes: readWhole,
  list: (folder) => readdir(folder),
  stamp,
  makeFolder,
  makeSubfolder,
  create,
  createFrom,
  rename: (from, to) => rename(from, to),
  remove: (path) => unlink(path),
  removeFolder: (folder) => rm(folder, { recursive: true, force: true }),
  syncFolder,
  watch: watchFolder,
};
