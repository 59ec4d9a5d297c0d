import { constants } from "node:fs";
import { type FileHandle, open, stat } from "node:fs/promises";

/** The bytes from the start of a file, one more than `most` at most, whatever it says of its own length. */
async function readCapped(file: FileHandle, size: number, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const room = new Uint8Array(Math.min(size, most) + 1);
  let filled = 0;
  while (filled < room.length) {
    const { bytesRead } = await file.read(room, filled, room.length - filled, filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return room.slice(0, filled);
}

/**
 * The bytes of a file that somebody named, `most` at most: a regular file, or a link to one. A pipe is not waited for, and what is
 * without an end is not read. A file may be another one by the time it is opened, so it is looked at again then. Throws what the
 * disk throws.
 */
export async function readRegular(
  path: string,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | "too-large" | "unreadable"> {
  if (!(await stat(path)).isFile()) return "unreadable";
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stats = await file.stat();
    if (!stats.isFile()) return "unreadable";
    if (stats.size > most) return "too-large";
    const bytes = await readCapped(file, stats.size, most);
    return bytes.length > stats.size ? "unreadable" : bytes;
  } finally {
    await file.close();
  }
}
