import type { z } from "./zod.ts";

/** What is wrong with a content file: which file, which field, and what to mend. */
export interface Fault {
  readonly file: string;
  readonly field: string;
  readonly problem: string;
}

/** The faults that a schema found in a file, each with the path of its field. An unknown field is named itself, one without a name `""`. */
export function faultsOf(file: string, error: z.ZodError): Fault[] {
  return error.issues.flatMap((issue) => {
    if (issue.code === "unrecognized_keys")
      return issue.keys.map((key) => ({
        file,
        field: [...issue.path, key === "" ? '""' : key].join("."),
        problem: "is not a known field",
      }));
    const field = issue.path.length === 0 ? "whole file" : issue.path.join(".");
    return [{ file, field, problem: issue.message }];
  });
}

/** One line for a terminal or a list: `the-cap.md, asked: Invalid input`. */
export function inOneLine(fault: Fault): string {
  return `${fault.file}, ${fault.field}: ${fault.problem}`;
}
