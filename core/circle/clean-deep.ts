import { cleanText } from "../clean-text.ts";

/** A value as JSON gives it, with every text in it cleaned as `cleanText` says. The names of its parts stay as they are. */
export function cleanDeep(value: unknown): unknown {
  if (typeof value === "string") return cleanText(value);
  if (Array.isArray(value)) return value.map(cleanDeep);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, cleanDeep(part)]));
}
