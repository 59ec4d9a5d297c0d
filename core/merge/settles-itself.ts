import type { Path } from "./path.ts";

/** Which of two values stands, for what nobody would want to be asked about: when something was done first, how often, until when. */
const which: Readonly<Record<string, "least" | "most">> = {
  createdAt: "least",
  addedAt: "least",
  bookmarkedAt: "least",
  brokenAt: "least",
  doneOn: "least",
  snoozedUntil: "most",
  noteRevision: "most",
  notedAt: "most",
  isOn: "most", // A name that one machine replaces is replaced.
};

function isComparable(value: unknown): value is string | number | boolean {
  return ["string", "number", "boolean"].includes(typeof value);
}

/** The one of two different values that stands without asking, or undefined where the owner is asked. */
export function settlesItself(path: Path, one: unknown, other: unknown): string | number | boolean | undefined {
  const stands = which[path.at(-1) ?? ""];
  if (stands === undefined) return undefined;
  if (!isComparable(one) || !isComparable(other) || typeof one !== typeof other) return undefined;
  const [least, most] = one < other ? [one, other] : [other, one];
  return stands === "least" ? least : most;
}
