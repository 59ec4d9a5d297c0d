import type { z } from "../../zod.ts";

function problemOf(code: z.core.$ZodIssue["code"]): string {
  switch (code) {
    case "too_big":
      return "is too long or too large";
    case "too_small":
      return "is empty or too small";
    case "invalid_format":
      return "is not written as it must be";
    case "invalid_type":
      return "is missing or of another kind";
    case "invalid_value":
    case "invalid_union":
      return "is none of the words that may stand here";
    default:
      return "is not as it must be";
  }
}

/** Where a file is not what its schema says, and how, of the first place that is not: `content.facts.3.text: is too long or too large`. */
export function detailOf({ issues: [first] }: z.ZodError): string {
  if (first === undefined) return "";
  const place = (name: PropertyKey | undefined) =>
    [...first.path, name].flatMap((part) => (part === undefined ? [] : [String(part)])).join(".");
  if (first.code === "unrecognized_keys") return `${place(first.keys[0])}: is not a known part`;
  return `${place(undefined) || "the whole of it"}: ${problemOf(first.code)}`;
}
