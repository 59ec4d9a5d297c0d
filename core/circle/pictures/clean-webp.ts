import { exifOf, orientationIn } from "./orientation.ts";
import { bytesOfLetters, joined, lettersAt } from "./stretches.ts";

const keptChunks: ReadonlySet<string> = new Set(["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP"]);
const inFrame: ReadonlySet<string> = new Set(["VP8 ", "VP8L", "ALPH"]);
const [hasExif, hasXmp] = [0x08, 0x04];

interface Chunk {
  readonly name: string;
  readonly content: Uint8Array;
}

/** The chunks of a stretch; null where one reaches beyond it. */
function chunksIn(bytes: Uint8Array): Chunk[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  let at = 0;
  while (at + 8 <= bytes.byteLength) {
    const end = at + 8 + view.getUint32(at + 4, true);
    if (end > bytes.byteLength) return null;
    chunks.push({ name: lettersAt(bytes, at, 4), content: bytes.subarray(at + 8, end) });
    at = end + (end % 2 === at % 2 ? 0 : 1);
  }
  return at < bytes.byteLength ? null : chunks;
}

function littleEndian(number: number): Uint8Array {
  return Uint8Array.of(number & 0xff, (number >>> 8) & 0xff, (number >>> 16) & 0xff, number >>> 24);
}

function written({ name, content }: Chunk): Uint8Array {
  const padding = new Uint8Array(content.byteLength % 2);
  return joined([bytesOfLetters(name), littleEndian(content.byteLength), content, padding]);
}

/** A frame with nothing in it but its picture; null for one that does not read as such. */
function cleanFrame(frame: Uint8Array): Uint8Array | null {
  const chunks = frame.byteLength < 16 ? null : chunksIn(frame.subarray(16));
  if (chunks === null) return null;
  return joined([frame.subarray(0, 16), ...chunks.filter(({ name }) => inFrame.has(name)).map(written)]);
}

function cleanChunk({ name, content }: Chunk, orientation: number): Chunk | null {
  if (name === "ANMF") {
    const frame = cleanFrame(content);
    return frame === null ? null : { name, content: frame };
  }
  if (name !== "VP8X") return { name, content };
  const flags = content.slice();
  flags[0] = ((flags[0] ?? 0) & ~(hasExif | hasXmp)) | (orientation === 1 ? 0 : hasExif);
  return { name, content: flags };
}

/** A WebP (RFC 9649) with nothing but its picture, its colours and which way up it is; null for one that does not read as such. */
export function cleanWebp(bytes: Uint8Array): Uint8Array | null {
  const size = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(4, true);
  const chunks = size + 8 > bytes.byteLength || size < 4 ? null : chunksIn(bytes.subarray(12, size + 8));
  if (chunks === null || !chunks.some(({ name }) => name === "VP8 " || name === "VP8L" || name === "ANMF")) return null;
  const exif = chunks.find(({ name }) => name === "EXIF")?.content;
  const isNamed = exif !== undefined && lettersAt(exif, 0, 6) === "Exif\0\0";
  const isExtended = chunks[0]?.name === "VP8X";
  const orientation = exif === undefined || !isExtended ? 1 : orientationIn(isNamed ? exif.subarray(6) : exif);
  const kept = chunks.filter(({ name }) => keptChunks.has(name)).map((chunk) => cleanChunk(chunk, orientation));
  const clean = kept.flatMap((chunk) => (chunk === null ? [] : [written(chunk)]));
  if (clean.length < kept.length) return null;
  if (orientation !== 1) clean.push(written({ name: "EXIF", content: exifOf(orientation) }));
  const content = joined([bytesOfLetters("WEBP"), ...clean]);
  return joined([bytesOfLetters("RIFF"), littleEndian(content.byteLength), content]);
}
