import { once } from "node:events";
import { Readable } from "node:stream";
import yazl from "yazl";
import type { Disk } from "../documents/disk.ts";

/** A file that goes into a zip. */
export interface ZipSource {
  readonly path: string;
  /** Pictures and PDFs are packed already. */
  readonly isPacked: boolean;
  readonly bytes: Uint8Array;
}

/** Packs one file after the other, so that one at a time is in memory. */
async function pack(
  zip: yazl.ZipFile,
  sources: AsyncIterable<ZipSource>,
  at: Date,
  signal: AbortSignal,
): Promise<void> {
  for await (const { path, isPacked, bytes } of sources) {
    signal.throwIfAborted();
    const reading = Readable.from([bytes], { objectMode: false });
    const packed = once(reading, "close", { signal });
    zip.addReadStream(reading, path, { mtime: at, mode: 0o100600, compress: !isPacked });
    await packed;
  }
  zip.end();
}

/**
 * Writes a zip of files as they come, and forces it to the disk. `signal` ends it between two files. Throws its reason, and
 * what the disk or the sources throw; nothing is left at `path` then.
 */
export async function writeZip(
  disk: Disk,
  path: string,
  sources: AsyncIterable<ZipSource>,
  at: Date,
  signal: AbortSignal,
): Promise<void> {
  const zip = new yazl.ZipFile();
  const out = zip.outputStream as Readable;
  const unwritten = new AbortController();
  let failure: { readonly error: unknown } | null = null;
  function fail(error: unknown): void {
    failure ??= { error };
    out.destroy();
  }
  zip.on("error", fail);
  const packing = pack(zip, sources, at, AbortSignal.any([signal, unwritten.signal])).catch(fail);
  try {
    await disk.createFrom(path, out);
  } catch (error) {
    failure ??= { error };
  }
  unwritten.abort();
  await packing;
  if (failure !== null) throw (failure as { readonly error: unknown }).error;
}
