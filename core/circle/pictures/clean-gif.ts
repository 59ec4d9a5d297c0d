import { joined, lettersAt } from "./stretches.ts";

const [extension, image, trailer] = [0x21, 0x2c, 0x3b];
const motion: ReadonlySet<string> = new Set(["NETSCAPE2.0", "ANIMEXTS1.0"]);

function tableSize(flags: number): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
}

/** Where a row of sub-blocks ends that begins here; null where it reaches beyond the file. */
function endOfBlocks(bytes: Uint8Array, from: number): number | null {
  let at = from;
  while (at < bytes.byteLength) {
    const size = bytes[at] ?? 0;
    at += size + 1;
    if (size === 0) return at;
  }
  return null;
}

/** Whether an extension belongs to the picture: how long a frame stands, and how often it begins again. */
function isKept(bytes: Uint8Array, at: number): boolean {
  const label = bytes[at + 1];
  return label === 0xf9 || (label === 0xff && bytes[at + 2] === 11 && motion.has(lettersAt(bytes, at + 3, 11)));
}

/** A GIF (89a) with nothing but its picture and its motion; null for one that does not read as such. */
export function cleanGif(bytes: Uint8Array): Uint8Array | null {
  const start = 13 + tableSize(bytes[10] ?? 0);
  if (bytes.byteLength < start) return null;
  const kept = [bytes.subarray(0, start)];
  let hasPicture = false;
  for (let at = start; at < bytes.byteLength; ) {
    const kind = bytes[at];
    if (kind === trailer) return hasPicture ? joined([...kept, bytes.subarray(at, at + 1)]) : null;
    if (kind !== extension && kind !== image) return null;
    const end = endOfBlocks(bytes, kind === image ? at + 11 + tableSize(bytes[at + 9] ?? 0) : at + 2);
    if (end === null || end > bytes.byteLength) return null;
    if (kind === image || isKept(bytes, at)) kept.push(bytes.subarray(at, end));
    hasPicture ||= kind === image;
    at = end;
  }
  return null;
}
