import { constants } from "node:fs";
import { type FileHandle, open, stat } from "node:fs/promises";
import { basename } from "node:path";
import type { ArrivedFile } from "../core/circle/file/arrived-file.ts";
import { arrivingCap } from "../core/circle/file/case-file.ts";
import { isNamedAsCaseFile } from "../core/circle/file/case-file-name.ts";
import { cleanLine } from "../core/clean-text.ts";
import { codeOf } from "../store/documents/disk.ts";

/** The bytes from the start of a file, one more than the cap at most, whatever it says of its own length. */
async function readCapped(file: FileHandle, size: number): Promise<Uint8Array<ArrayBuffer>> {
  const room = new Uint8Array(Math.min(size, arrivingCap) + 1);
  let filled = 0;
  while (filled < room.length) {
    const { bytesRead } = await file.read(room, filled, room.length - filled, filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return room.slice(0, filled);
}

/** A file may be another one by the time it is opened, so it is looked at again then. A pipe is not waited for. */
async function readRegular(path: string, name: string): Promise<ArrivedFile> {
  if (!(await stat(path)).isFile()) return { kind: "unreadable", name };
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stats = await file.stat();
    if (!stats.isFile()) return { kind: "unreadable", name };
    if (stats.size > arrivingCap) return { kind: "too-large", name };
    const bytes = await readCapped(file, stats.size);
    return bytes.length > stats.size ? { kind: "unreadable", name } : { kind: "read", name, bytes };
  } finally {
    await file.close();
  }
}

/**
 * Reads a case file that the system opened: a regular file, or a link to one, whose name ends in .casefile, up to the cap for
 * what arrives. Everything else comes as a name and why it was not read. Throws only what is no error of the disk.
 */
export async function readArrived(path: string): Promise<ArrivedFile> {
  const name = cleanLine(basename(path));
  if (!isNamedAsCaseFile(path)) return { kind: "unreadable", name };
  try {
    return await readRegular(path, name);
  } catch (error) {
    if (codeOf(error) === "") throw error;
    return { kind: "unreadable", name };
  }
}
