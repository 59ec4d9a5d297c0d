import type { Readable } from "node:stream";
import { crc32 as crcOf } from "node:zlib";
import yauzl from "yauzl";
import type { ZipFault } from "../../core/backup/backup-fault.ts";
import { mostBytes, mostEntries, type ZipEntry } from "../../core/backup/judge-entries.ts";
import { codeOf } from "../documents/disk.ts";
import { BackupFailed } from "./backup-failed.ts";

/** A zip that is open: what it says of its entries, none of them read yet. */
export interface OpenZip {
  readonly size: number;
  readonly entries: readonly ZipEntry[];
  /** The bytes of an entry. Throws `BackupFailed` when they are not what the entry says, in size or in checksum. */
  read(entry: ZipEntry): Promise<Buffer>;
  close(): void;
}

/** What the reader of zips throws is text; each of these means something else than a file that is no zip. */
const meanings: readonly (readonly [RegExp, ZipFault])[] = [
  [/byte|size/i, "lying-size"],
  [/encrypt/i, "encrypted"],
];

function faultOf(error: unknown, otherwise: ZipFault): BackupFailed {
  if (error instanceof BackupFailed) return error;
  if (codeOf(error).startsWith("E") && !codeOf(error).startsWith("ERR_")) throw error; // The disk's own.
  const text = error instanceof Error ? error.message : "";
  const meaning = meanings.find(([pattern]) => pattern.test(text))?.[1] ?? otherwise;
  return new BackupFailed(meaning, { cause: error });
}

function nameOf(entry: yauzl.Entry): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(entry.fileNameRaw);
  } catch {
    return null;
  }
}

function entryOf(entry: yauzl.Entry): ZipEntry {
  return {
    name: nameOf(entry),
    packed: entry.compressedSize,
    size: entry.uncompressedSize,
    isEncrypted: entry.isEncrypted() || (entry.generalPurposeBitFlag & 0x2041) !== 0,
    method: entry.compressionMethod,
    mode: entry.externalFileAttributes >>> 16,
  };
}

async function bytesOf(stream: Readable, size: number): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let count = 0;
  for await (const piece of stream as AsyncIterable<Buffer>) {
    count += piece.length;
    if (count > size) throw new BackupFailed("lying-size"); // Never more in memory than was announced and allowed.
    pieces.push(piece);
  }
  if (count !== size) throw new BackupFailed("lying-size");
  return Buffer.concat(pieces);
}

async function readEntries(zip: yauzl.ZipFile): Promise<Map<ZipEntry, yauzl.Entry>> {
  if (zip.entryCount > mostEntries) throw new BackupFailed("too-many");
  const found = new Map<ZipEntry, yauzl.Entry>();
  for await (const entry of zip.eachEntry()) {
    if (found.size >= mostEntries) throw new BackupFailed("too-many");
    found.set(entryOf(entry), entry);
  }
  return found;
}

/**
 * Opens a zip from anyone and reads what it says of its entries. Throws `BackupFailed` for what is none, and what the disk
 * throws. Nothing is unpacked.
 */
export async function openZip(path: string): Promise<OpenZip> {
  const zip = await yauzl
    .openPromise(path, { autoClose: false, decodeStrings: false, validateEntrySizes: true })
    .catch((error: unknown) => {
      throw faultOf(error, "not-a-zip");
    });
  try {
    if (zip.fileSize > mostBytes) throw new BackupFailed("too-large");
    const found = await readEntries(zip);
    return {
      size: zip.fileSize,
      entries: [...found.keys()],
      async read(entry) {
        const held = found.get(entry);
        if (held === undefined) throw new Error("An entry of another zip");
        try {
          const bytes = await bytesOf(await zip.openReadStreamPromise(held), entry.size);
          if (crcOf(bytes) !== held.crc32) throw new BackupFailed("wrong-bytes");
          return bytes;
        } catch (error) {
          throw faultOf(error, "wrong-bytes");
        }
      },
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw faultOf(error, "not-a-zip");
  }
}
