/** Words that name nobody in particular, alone or at the start of a name. A duty of everyone is a duty of no one. */
const nobody = [
  "all",
  "anybody",
  "anyone",
  "each of us",
  "everybody",
  "everyone",
  "management",
  "no one",
  "nobody",
  "somebody",
  "someone",
  "staff",
  "tbd",
  "team",
  "they",
  "us",
  "we",
];

/** Said in front of such a word, these make it no more of a name: "our whole team". */
const lead = /^((the|my|our|whole|entire)\s+)+/;

/** What a name turned out to be: one person, nobody in particular, several people, or nothing at all. */
export type Naming = "one" | "nobody" | "several" | "empty";

/** Tells whether a text names exactly one person. Two names joined by "and", a comma, "&", "+" or a slash are several. */
export function naming(text: string): Naming {
  const name = text
    .trim()
    .toLowerCase()
    .replace(/[.!]+$/, "");
  if (name === "") return "empty";
  const bare = name.replace(lead, "");
  if (nobody.some((word) => bare === word || bare.startsWith(`${word} `))) return "nobody";
  return /\s(and|or)\s|[,;&+/]/.test(name) ? "several" : "one";
}
