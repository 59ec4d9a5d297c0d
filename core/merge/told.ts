/** What names a thing or refers to one, and says nothing to a reader. */
const silent = /^(id|kind|at)$|Id$/;

/** The texts in a value in their order, without names of things and moments. */
export function textsOf(value: unknown): string[] {
  if (typeof value === "string") return value.trim() === "" ? [] : [value];
  if (typeof value === "number" || typeof value === "boolean") return [String(value)];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (silent.test(key) ? [] : textsOf(part)));
}

/** A value as plain text, for a later thought. */
export function told(value: unknown): string {
  return textsOf(value).join("\n");
}
