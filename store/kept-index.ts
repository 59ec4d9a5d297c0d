import { createHash } from "node:crypto";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { type Disk, ignoringDisk } from "./disk.ts";
import { sweepTemporaries, writeDurably } from "./durable-adapter.ts";

/** Of what a kept index is; one of anything else is not ours to read. */
export interface IndexOf {
  readonly casebook: string;
  /** The version of what is kept, and of how its words were told apart. */
  readonly version: number;
}

const name = "index.bin";
const lineEnd = "\n".charCodeAt(0);

/** The first line of the file: what it is, and the SHA-256 of the rest. */
function headOf({ casebook, version }: IndexOf, rest: Uint8Array): string {
  return `casebook-index ${version} ${casebook} ${createHash("sha256").update(rest).digest("hex")}`;
}

/** An index as the bytes of a file. */
export function encodeIndex(of: IndexOf, kept: unknown): Uint8Array {
  const rest = serialize(kept);
  return Buffer.concat([Buffer.from(`${headOf(of, rest)}\n`), rest]);
}

/** What was kept, or null for bytes that are not whole, of another version or of another casebook. */
export function decodeIndex(of: IndexOf, bytes: Buffer): unknown {
  const end = bytes.indexOf(lineEnd);
  if (end < 0) return null;
  const rest = bytes.subarray(end + 1);
  if (bytes.subarray(0, end).toString() !== headOf(of, rest)) return null;
  try {
    return deserialize(rest);
  } catch {
    return null; // The engine of a newer app wrote it; this one indexes anew.
  }
}

/** The index kept in a folder of caches, or null where none is that can be used. What a crash left behind there is swept away. */
export async function readIndex(disk: Disk, folder: string, of: IndexOf): Promise<unknown> {
  try {
    await ignoringDisk(sweepTemporaries(disk, folder));
    return decodeIndex(of, await disk.readBytes(join(folder, name)));
  } catch {
    return null; // Whatever stands in the way, the index is only built anew.
  }
}

/** Keeps an index in a folder of caches, making the folder. A disk that does not take it is left at that. */
export function keepIndex(disk: Disk, folder: string, of: IndexOf, kept: unknown): Promise<void> {
  return ignoringDisk(
    disk.makeFolder(folder).then(() => writeDurably(disk, join(folder, name), encodeIndex(of, kept))),
  );
}
