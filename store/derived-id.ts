import { sha256Of } from "./sha256.ts";

/**
 * A UUID that follows from what it is of, so that every machine of one owner gives the same thing the same id. Takes the parts that
 * tell it from all others, the first of which is kept between the owner's machines: without it nobody can tell what the id is of.
 * Version 8 of RFC 9562, over a SHA-256.
 */
export function derivedId(...parts: readonly string[]): string {
  const digits = sha256Of(JSON.stringify(parts));
  const variant = "89ab"[Number.parseInt(digits.charAt(16), 16) % 4];
  const groups = [digits.slice(0, 8), digits.slice(8, 12), `8${digits.slice(13, 16)}`];
  return [...groups, `${variant}${digits.slice(17, 20)}`, digits.slice(20, 32)].join("-");
}
