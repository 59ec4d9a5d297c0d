import { cleanText } from "../../clean-text.ts";
import { proseAtMost } from "../../text.ts";

/**
 * A value as JSON gives it, with every text in it cleaned as `cleanText` says. The names of its parts stay as they are, and so does a
 * text that is longer than any a person may write: it is an attachment in base64, where nothing can hide, or refused.
 */
export function cleanDeep(value: unknown): unknown {
  if (typeof value === "string") return value.length > proseAtMost ? value : cleanText(value);
  if (Array.isArray(value)) return value.map(cleanDeep);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, cleanDeep(part)]));
}
