/** Words that name nobody in particular. A duty of everyone is a duty of no one. */
const nobody = new Set([
  "all",
  "all of us",
  "anybody",
  "anyone",
  "each of us",
  "everybody",
  "everyone",
  "management",
  "nobody",
  "someone",
  "somebody",
  "staff",
  "team",
  "the staff",
  "the team",
  "they",
  "tbd",
  "us",
  "we",
  "we all",
]);

/** What a name turned out to be: one person, nobody in particular, several people, or nothing at all. */
export type Naming = "one" | "nobody" | "several" | "empty";

/** Tells whether a text names exactly one person. Two names joined by "and", a comma, "&", "+" or a slash are several. */
export function naming(text: string): Naming {
  const name = text
    .trim()
    .toLowerCase()
    .replace(/[.!]+$/, "");
  if (name === "") return "empty";
  if (nobody.has(name)) return "nobody";
  return /\s(and|or)\s|[,;&+/]/.test(name) ? "several" : "one";
}
