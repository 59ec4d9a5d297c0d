import { parse } from "yaml";
import { type Fault, faultsOf } from "../fault.ts";
import type { z } from "../zod.ts";
import { type Lens, lensSchema, type StopSigns, stopSignsSchema, type WalkPlan } from "./lens.ts";

/** The text of one file, and the name it is known by. */
export interface SourceFile {
  readonly name: string;
  readonly text: string;
}

/** The plan, or every fault of every file. */
export type PlanReading =
  | { readonly ok: true; readonly plan: WalkPlan }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** One id or number that must not stand twice, and where it stands. */
export interface Place {
  readonly file: string;
  readonly field: string;
  readonly value: string;
}

/** The value of a YAML file, every scalar as text, or the fault that keeps it from being read. */
export function readYaml(file: SourceFile): { value: unknown } | { fault: Fault } {
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

function isStopFile(value: unknown): boolean {
  return typeof value === "object" && value !== null && "kind" in value;
}

/** The faults of values that were seen before; an answer would not know which question it answers. */
export function twice(places: readonly Place[]): Fault[] {
  const seen = new Set<string>();
  return places
    .filter(({ value }) => seen.size === seen.add(value).size)
    .map(({ file, field, value }) => ({ file, field, problem: `"${value}" stands twice; give one of them another` }));
}

function questionPlaces(part: Lens | StopSigns): Place[] {
  return part.questions.map(({ id }, place) => ({
    file: `${part.id}.yaml`,
    field: `questions.${place}.id`,
    value: id,
  }));
}

/** What is wrong between files: an id other than the file name, an id or an order that stands twice, no stop signs. */
function faultsBetween(lenses: readonly Lens[], stops: readonly StopSigns[]): Fault[] {
  const parts = [...stops, ...lenses];
  const orders = parts.map(({ id, order }) => ({ file: `${id}.yaml`, field: "order", value: String(order) }));
  const faults = [...twice(orders), ...twice(parts.flatMap(questionPlaces))];
  if (lenses.length === 0) faults.push({ file: "lenses", field: "whole folder", problem: "holds no lens" });
  if (stops.length !== 1)
    faults.push({
      file: "lenses",
      field: "whole folder",
      problem: `holds ${stops.length} files of stop signs; a walk has one`,
    });
  return faults;
}

/**
 * Reads the lens files of a walk, sorted by their `order`. The file whose kind is `stop` holds the stop signs.
 * Each file is named after its id. Every fault of every file is found in one reading.
 */
export function readPlan(files: readonly SourceFile[]): PlanReading {
  const faults: Fault[] = [];
  const lenses: Lens[] = [];
  const stops: StopSigns[] = [];
  for (const file of files) {
    const read = readYaml(file);
    if ("fault" in read) {
      faults.push(read.fault);
      continue;
    }
    const stop = isStopFile(read.value) ? check(file, read.value, stopSignsSchema, faults) : null;
    const lens = isStopFile(read.value) ? null : check(file, read.value, lensSchema, faults);
    const id = stop?.id ?? lens?.id;
    if (id !== undefined && `${id}.yaml` !== file.name)
      faults.push({ file: file.name, field: "id", problem: `"${id}" is not the file name without .yaml` });
    if (stop !== null) stops.push(stop);
    if (lens !== null) lenses.push(lens);
  }
  if (faults.length === 0) faults.push(...faultsBetween(lenses, stops));
  if (faults.length > 0) return { ok: false, faults };
  return {
    ok: true,
    plan: {
      stops: stops.flatMap((stop) => stop.questions),
      lenses: lenses.sort((one, other) => one.order - other.order),
    },
  };
}
