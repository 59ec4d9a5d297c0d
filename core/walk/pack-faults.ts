import { cleanLine } from "../clean-text.ts";
import type { Fault } from "../fault.ts";
import type { z } from "../zod.ts";

type Path = readonly PropertyKey[];

const things: Readonly<Record<string, string>> = { lenses: "lens", questions: "question", stops: "stop sign" };

const lists: Readonly<Record<string, string>> = {
  lenses: "list of lenses",
  questions: "list of questions",
  stops: "list of stop signs",
};

const fields: Readonly<Record<string, string>> = {
  id: "id",
  off: "mark for switched off",
  quick: "mark for the quick walk",
  ask: "wording",
  example: "example",
  tension: "sentence on what is strained",
  title: "title",
  concern: "line on what it is about",
  help: "line on who to call",
};

function within(value: unknown, key: PropertyKey): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}

/** The first words of a lens or a question, so that it is found again in the file. */
function named(value: unknown): string {
  const name = within(value, "title") ?? within(value, "ask");
  if (typeof name !== "string") return "";
  const clean = cleanLine(name.slice(0, 240));
  if (clean === "") return "";
  return clean.length > 60 ? ` (“${clean.slice(0, 60).trimEnd()}…”)` : ` (“${clean}”)`;
}

/** A place in a pack in words, as `lens 1 (“Season”), question 3 (“Whose summer is it?”), example`. */
export function placeIn(pack: unknown, path: Path): string {
  const words: string[] = [];
  let here: unknown = pack;
  for (const [at, key] of path.entries()) {
    const next = path[at + 1];
    here = within(here, key);
    if (typeof key === "number") continue; // It was named with its list.
    if (typeof next === "number")
      words.push(`${things[String(key)] ?? String(key)} ${next + 1}${named(within(here, next))}`);
    else words.push(lists[String(key)] ?? fields[String(key)] ?? String(key));
  }
  return words.length === 0 ? "whole file" : words.join(", ");
}

/** What each kind of value is called that a pack may miss. */
const kinds: Readonly<Record<string, string>> = {
  string: "is not text",
  boolean: "is neither true nor false",
  array: "is not a list",
  object: "is not a group of fields",
};

/** What is wrong with a value of a pack, in words of our own. What the schema words itself stays. */
export function packProblem(issue: z.core.$ZodRawIssue): string {
  if (issue.input === undefined) return "is missing";
  switch (issue.code) {
    case "invalid_type":
      return kinds[issue.expected] ?? "is not what belongs there";
    case "too_big":
      return `holds more than ${issue.maximum}`;
    case "invalid_value":
      return issue.values.includes(true) ? "can only be true" : "is not known to this version";
    default:
      return "is not what belongs there";
  }
}

/** The faults of a pack, each with its place in words. An unknown field is named itself, one without a name `""`. */
export function packFaults(file: string, error: z.ZodError, pack: unknown): Fault[] {
  return error.issues.flatMap((issue) => {
    if (issue.code !== "unrecognized_keys") return [{ file, field: placeIn(pack, issue.path), problem: issue.message }];
    return issue.keys.map((key) => {
      const name = cleanLine(key.slice(0, 240)).slice(0, 60);
      return { file, field: placeIn(pack, issue.path), problem: `has a field “${name}” that no lens pack has` };
    });
  });
}
