import { exifOf, orientationIn } from "./orientation.ts";
import { bytesOfLetters, joined, lettersAt } from "./stretches.ts";

/** The chunks that make the picture, its colours and its motion. */
const keptChunks: ReadonlySet<string> = new Set(
  "IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP cICP mDCV cLLI sBIT bKGD pHYs acTL fcTL fdAT".split(" "),
);

/** The check sum of a chunk: CRC-32 as ISO 3309 has it. */
function checkSum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}

function fourBytes(number: number): Uint8Array {
  return Uint8Array.of(number >>> 24, (number >>> 16) & 0xff, (number >>> 8) & 0xff, number & 0xff);
}

function orientationChunk(orientation: number): Uint8Array {
  const named = joined([bytesOfLetters("eXIf"), exifOf(orientation)]);
  return joined([fourBytes(named.byteLength - 4), named, fourBytes(checkSum(named))]);
}

/** A PNG (W3C, third edition) with nothing but its picture, its colours and which way up it is; null for one that does not read as such. */
export function cleanPng(bytes: Uint8Array): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept: Uint8Array[] = [];
  let orientation = 1;
  let hasPicture = false;
  for (let at = 8; at + 12 <= bytes.byteLength; ) {
    const name = lettersAt(bytes, at + 4, 4);
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.byteLength || (kept.length === 0 && name !== "IHDR")) return null;
    if (name === "eXIf") orientation = orientationIn(bytes.subarray(at + 8, end - 4));
    if (keptChunks.has(name)) kept.push(bytes.subarray(at, end));
    else if (/^[^a-z]/.test(name)) return null;
    hasPicture ||= name === "IDAT";
    at = end;
    if (name !== "IEND") continue;
    if (!hasPicture) return null;
    const turned = orientation === 1 ? [] : [orientationChunk(orientation)];
    return joined([bytes.subarray(0, 8), ...kept.slice(0, 1), ...turned, ...kept.slice(1)]);
  }
  return null;
}
