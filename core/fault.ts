import type { z } from "./zod.ts";

/** What is wrong with a content file: which file, which field, and what to mend. */
export interface Fault {
  readonly file: string;
  readonly field: string;
  readonly problem: string;
}

/** The faults that a schema found in a file, each with the path of its field. */
export function faultsOf(file: string, error: z.ZodError): Fault[] {
  return error.issues.map((issue) => ({
    file,
    field: issue.path.length === 0 ? "whole file" : issue.path.join("."),
    problem: issue.message,
  }));
}

/** One line for a terminal or a list: `the-cap.md, asked: Invalid input`. */
export function inOneLine(fault: Fault): string {
  return `${fault.file}, ${fault.field}: ${fault.problem}`;
}
