/** Bytes that begin as a picture does; `rest` tells one from another. */
export function pngBytes(rest = "a"): Buffer {
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.from(rest)]);
}
