import { parse } from "yaml";
import { type Fault, faultsOf } from "../fault.ts";
import type { z } from "../zod.ts";
import { lensSchema, stopSignsSchema, type WalkPlan } from "./lens.ts";

/** The text of one file, and the name it is known by. */
export interface SourceFile {
  readonly name: string;
  readonly text: string;
}

/** The plan, or every fault of every file. */
export type PlanReading =
  | { readonly ok: true; readonly plan: WalkPlan }
  | { readonly ok: false; readonly faults: readonly Fault[] };

function readYaml(file: SourceFile): { value: unknown } | { fault: Fault } {
  try {
    return { value: parse(file.text, { schema: "failsafe" }) };
  } catch (error) {
    const problem = error instanceof Error ? (error.message.split("\n")[0] ?? "") : "is not YAML";
    return { fault: { file: file.name, field: "whole file", problem } };
  }
}

function check<Value>(file: SourceFile, value: unknown, schema: z.ZodType<Value>, faults: Fault[]): Value | null {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  faults.push(...faultsOf(file.name, read.error));
  return null;
}

/**
 * Reads the lens files of a walk, sorted by their `order`. The file whose kind is `stop` holds the stop signs.
 * A question id that stands twice is a fault: an answer would not know which question it answers.
 */
export function readPlan(files: readonly SourceFile[]): PlanReading {
  const faults: Fault[] = [];
  const lenses = [];
  const stops = [];
  for (const file of files) {
    const read = readYaml(file);
    if ("fault" in read) {
      faults.push(read.fault);
      continue;
    }
    const { value } = read;
    if (typeof value === "object" && value !== null && "kind" in value) {
      stops.push(...(check(file, value, stopSignsSchema, faults)?.questions ?? []));
      continue;
    }
    const lens = check(file, value, lensSchema, faults);
    if (lens !== null) lenses.push(lens);
  }
  faults.push(...twice([...lenses.flatMap((lens) => lens.questions), ...stops].map((question) => question.id)));
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, plan: { stops, lenses: lenses.sort((one, other) => one.order - other.order) } };
}

function twice(ids: readonly string[]): Fault[] {
  const seen = new Set<string>();
  return ids
    .filter((id) => seen.size === seen.add(id).size)
    .map((id) => ({
      file: "lenses",
      field: "questions.id",
      problem: `"${id}" stands twice; give one of them another id`,
    }));
}
