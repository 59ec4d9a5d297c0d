import { exifOf, orientationIn } from "./orientation.ts";
import { bytesOfLetters, joined, lettersAt } from "./stretches.ts";

const exifName = "Exif\0\0";

/** A segment as it may stay: JFIF without its little picture, colour profile and Adobe's colours; null for what is dropped. */
function keptSegment(bytes: Uint8Array, at: number, end: number): Uint8Array | null {
  const marker = bytes[at + 1] ?? 0;
  const segment = bytes.subarray(at, end);
  if (marker === 0xe0) {
    if (lettersAt(bytes, at + 4, 5) !== "JFIF\0" || segment.byteLength < 18) return null;
    const bare = segment.slice(0, 18);
    bare.set([0, 16], 2);
    bare.set([0, 0], 16);
    return bare;
  }
  if (marker === 0xe2) return lettersAt(bytes, at + 4, 12) === "ICC_PROFILE\0" ? segment : null;
  if (marker === 0xee) return lettersAt(bytes, at + 4, 5) === "Adobe" ? segment : null;
  return marker >= 0xe0 ? null : segment; // Applications, extensions that no picture has, comments.
}

/** Where the compressed picture ends that begins here: at the next marker that is no part of it. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(0xff, from);
  while (at !== -1 && at + 1 < bytes.byteLength) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
    at = bytes.indexOf(0xff, at + (next === 0xff ? 1 : 2));
  }
  return bytes.byteLength;
}

function orientationSegment(orientation: number): Uint8Array {
  const content = joined([bytesOfLetters(exifName), exifOf(orientation)]);
  const length = content.byteLength + 2;
  return joined([Uint8Array.of(0xff, 0xe1, length >> 8, length & 0xff), content]);
}

/** A JPEG (ITU-T T.81) with nothing but its picture, its colours and which way up it is; null for one that does not read as such. */
export function cleanJpeg(bytes: Uint8Array): Uint8Array | null {
  const kept: Uint8Array[] = [];
  let orientation = 1;
  let at = 2;
  let hasPicture = false;
  while (at + 1 < bytes.byteLength) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xd9) {
      if (!hasPicture) return null;
      const turned = orientation === 1 ? [] : [orientationSegment(orientation)];
      const isJfif = kept[0]?.[1] === 0xe0;
      const front = isJfif ? kept.slice(0, 1) : [];
      return joined([
        bytes.subarray(0, 2),
        ...front,
        ...turned,
        ...kept.slice(front.length),
        bytes.subarray(at, at + 2),
      ]);
    }
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    const end = at + 2 + length;
    if (length < 2 || end > bytes.byteLength || marker < 0xc0 || marker === 0xd8) return null;
    if (marker === 0xe1 && lettersAt(bytes, at + 4, 6) === exifName)
      orientation = orientationIn(bytes.subarray(at + 10, end));
    const segment = keptSegment(bytes, at, end);
    if (segment !== null) kept.push(segment);
    at = end;
    if (marker !== 0xda) continue;
    hasPicture = true;
    at = endOfScan(bytes, end);
    kept.push(bytes.subarray(end, at));
  }
  return null;
}
