import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign as signWith,
  verify as verifyWith,
} from "node:crypto";
import { sha256Of } from "../sha256.ts";

/** A pair of Ed25519 keys in base64url: the public one as its 32 bytes, the private one as PKCS #8, which never leaves this machine. */
export interface SigningKey {
  readonly publicKey: string;
  readonly privateKey: string;
}

/** What stands before the 32 bytes of an Ed25519 key to make it a SubjectPublicKeyInfo (RFC 8410). */
const publicPrefix = Buffer.from("302a300506032b6570032100", "hex");

/** How many bytes of the hash of a key its fingerprint shows: 80 bits, more than anybody can match by trying. */
const fingerprintBytes = 10;

/** The bytes of a base64url text that has exactly so many, or null. A key written in two ways would be two keys. */
function bytesIn(text: string, size: number): Buffer | null {
  const bytes = Buffer.from(text, "base64url");
  return bytes.length === size && bytes.toString("base64url") === text ? bytes : null;
}

function publicKeyOf(bytes: Buffer): KeyObject {
  return createPublicKey({ key: Buffer.concat([publicPrefix, bytes]), format: "der", type: "spki" });
}

/** A new key, of the machine's own randomness. */
export function makeKey(): SigningKey {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  return {
    publicKey: publicKey.export({ format: "der", type: "spki" }).subarray(publicPrefix.length).toString("base64url"),
    privateKey: privateKey.export({ format: "der", type: "pkcs8" }).toString("base64url"),
  };
}

/** The signature of a text as UTF-8: 64 bytes in base64url, always the same for one key and text. Throws on a private key that is none. */
export function sign(privateKey: string, text: string): string {
  const key = createPrivateKey({ key: Buffer.from(privateKey, "base64url"), format: "der", type: "pkcs8" });
  return signWith(null, Buffer.from(text, "utf8"), key).toString("base64url");
}

/** Whether a text was signed with the private half of a key. Any text may stand for a key or a signature: what is none proves nothing. */
export function verify(publicKey: string, text: string, signature: string): boolean {
  const [key, signed] = [bytesIn(publicKey, 32), bytesIn(signature, 64)];
  if (key === null || signed === null) return false;
  try {
    return verifyWith(null, Buffer.from(text, "utf8"), publicKeyOf(key), signed);
  } catch {
    return false; // The 32 bytes are no point of the curve.
  }
}

/** What people compare to know a key by: the first 80 bits of its SHA-256, as `3F2A 91C0 77B1 E4D2 0A5C`. Takes 32 bytes in base64url. */
export function fingerprintOf(publicKey: string): string {
  const digits = sha256Of(Buffer.from(publicKey, "base64url")).slice(0, fingerprintBytes * 2);
  return digits.toUpperCase().replace(/(.{4})(?=.)/g, "$1 ");
}
