import { hash } from "node:crypto";

/** The SHA-256 of some bytes, or of a text as UTF-8, in hexadecimal. */
export function sha256Of(data: Uint8Array | string): string {
  return hash("sha256", data);
}
