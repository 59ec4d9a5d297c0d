import { bytesOfLetters, joined } from "./stretches.ts";

const orientationTag = 0x0112;

/** Which way up an Exif block (from its byte order on) says the picture is, 1 to 8; 1 where it says nothing that can be read. */
export function orientationIn(tiff: Uint8Array): number {
  const isLittle = tiff[0] === 0x49 && tiff[1] === 0x49;
  if (!isLittle && !(tiff[0] === 0x4d && tiff[1] === 0x4d)) return 1;
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  if (tiff.byteLength < 10 || view.getUint16(2, isLittle) !== 42) return 1;
  const start = view.getUint32(4, isLittle);
  if (start + 2 > tiff.byteLength) return 1;
  const entries = view.getUint16(start, isLittle);
  for (let entry = 0; entry < entries; entry += 1) {
    const at = start + 2 + entry * 12;
    if (at + 12 > tiff.byteLength) return 1;
    if (view.getUint16(at, isLittle) !== orientationTag) continue;
    const value = view.getUint16(at + 8, isLittle);
    return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}

/** An Exif block that says which way up the picture is, and nothing else. */
export function exifOf(orientation: number): Uint8Array {
  return joined([
    bytesOfLetters("MM"),
    Uint8Array.of(0, 42, 0, 0, 0, 8, 0, 1),
    Uint8Array.of(orientationTag >> 8, orientationTag & 0xff, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0),
    Uint8Array.of(0, 0, 0, 0),
  ]);
}
