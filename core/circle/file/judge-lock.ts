import type { CaseFileFault } from "./case-file-fault.ts";

/** The most work that is done for one passphrase: 2^18 rounds of scrypt, as age itself asks for; over a second and 256 MB. */
export const workFactorAtMost = 18;

/** How much of a file is looked at, in bytes. The head of one with a passphrase has about 150, and as many again in armour. */
const headAtMost = 2_048;

const begin = "-----BEGIN AGE ENCRYPTED FILE-----";
const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** One passphrase alone: who opens it (age-encryption.org/v1, "The scrypt recipient type"), the key of the file, the seal over both. */
const byPassphrase =
  /^age-encryption\.org\/v1\n-> scrypt [A-Za-z0-9+/]{22} ([1-9][0-9]*)\n[A-Za-z0-9+/]{43}\n--- [A-Za-z0-9+/]{43}\n/;

/** The bytes as characters of the same number. */
function charactersOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

/** What a base64 text holds, up to the first character that is none of base64. */
function decoded(base64: string): string {
  let [text, bits, held] = ["", 0, 0];
  for (const digit of base64) {
    const value = digits.indexOf(digit);
    if (value === -1) break;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    text += String.fromCharCode((held >> bits) & 0xff);
  }
  return text;
}

/** The beginning of what is locked, out of its armour where it has one. */
function headOf(bytes: Uint8Array): string {
  const start = charactersOf(bytes.subarray(0, headAtMost));
  const armoured = start.trimStart();
  return armoured.startsWith(begin) ? decoded(armoured.slice(begin.length).replace(/[\r\n]/g, "")) : start;
}

/** Whether a file is armoured: its bytes in base64 between two lines that say what it is, so that it can stand in a letter. */
export function isArmoured(bytes: Uint8Array): boolean {
  return charactersOf(bytes.subarray(0, headAtMost)).trimStart().startsWith(begin);
}

/**
 * Whether a file is locked in the `age` format, and whether a passphrase that is not too much work could open it, by its first
 * bytes alone. Says `other-lock` for one that is opened by a key, or by a later kind of age.
 */
export function judgeLock(bytes: Uint8Array): "none" | "passphrase" | CaseFileFault {
  const head = headOf(bytes);
  if (!head.startsWith("age-encryption.org/")) return isArmoured(bytes) ? "damaged-lock" : "none";
  const [version = "", ...lines] = head.split("\n");
  if (version !== "age-encryption.org/v1")
    return /^age-encryption\.org\/v\d{1,9}$/.test(version) ? "other-lock" : "damaged-lock";
  const seal = lines.findIndex((line) => line.startsWith("---"));
  const openers = lines.slice(0, seal).filter((line) => line.startsWith("-> ")); // Without a seal the last line may be cut.
  if (openers.some((line) => !/^-> scrypt( |$)/.test(line))) return "other-lock";
  const factor = byPassphrase.exec(head)?.[1];
  if (factor === undefined) return "damaged-lock";
  return Number(factor) > workFactorAtMost ? "too-hard-lock" : "passphrase";
}
