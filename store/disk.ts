import { mkdir, open, readdir, readFile, rename, stat, unlink } from "node:fs/promises";
import { dirname } from "node:path";

/** What tells one state of a file from another without reading it. */
export interface Stamp {
  readonly size: number;
  readonly modifiedMs: number;
}

/** The few things the store does with a disk. Tests put a failing one in its place; the app has one, below. */
export interface Disk {
  /** The whole file as UTF-8. */
  read(path: string): Promise<string>;
  /** Names in a folder, in no order. */
  list(folder: string): Promise<string[]>;
  /** Size and time of change, or null when there is nothing. */
  stamp(path: string): Promise<Stamp | null>;
  /** Makes a folder and what is missing above it. */
  makeFolder(folder: string): Promise<void>;
  /** A new file, mode 0600, its bytes forced to the disk before this resolves. Refuses to replace a file. */
  create(path: string, text: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Forces the entries of a folder to the disk, so that a rename in it survives a power cut. */
  syncFolder(folder: string): Promise<void>;
}

/** The code of a file-system error, such as `ENOENT`, or an empty text. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

async function create(path: string, text: string): Promise<void> {
  const file = await open(path, "wx", 0o600);
  try {
    await file.writeFile(text, "utf8");
    await file.sync();
  } finally {
    await file.close();
  }
}

async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return; // Windows cannot open a folder for syncing; its renames are journaled.
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function stamp(path: string): Promise<Stamp | null> {
  try {
    const { size, mtimeMs } = await stat(path);
    return { size, modifiedMs: mtimeMs };
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}

async function makeFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true, mode: 0o700 });
  if (first !== undefined) await syncFolder(dirname(first));
}

/** The disk of this machine. */
export const localDisk: Disk = {
  read: (path) => readFile(path, "utf8"),
  list: (folder) => readdir(folder),
  stamp,
  makeFolder,
  create,
  rename,
  remove: unlink,
  syncFolder,
};
