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
};

/** The one of two different values that stands without asking, or undefined where the owner is asked. */
export function settlesItself(path: Path, one: unknown, other: unknown): string | number | undefined {
  const stands = which[path.at(-1) ?? ""];
  if (stands === undefined) return undefined;
  const isComparable =
    (typeof one === "string" && typeof other === "string") || (typeof one === "number" && typeof other === "number");
  if (!isComparable) return undefined;
  const [least, most] = one < other ? [one, other] : [other, one];
  return stands === "least" ? least : most;
}
