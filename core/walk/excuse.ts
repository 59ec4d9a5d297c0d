import { type Fault, faultsOf } from "../fault.ts";
import { itemId, line } from "../text.ts";
import { z } from "../zod.ts";
import { readYaml, type SourceFile, twice } from "./read-plan.ts";

const knownExcuseSchema = z.strictObject({
  id: itemId,
  /** What one hears, as it is said. */
  says: line.min(1),
  /** The one question it is answered with. */
  asks: line.endsWith("?", "is one question, and ends with its mark"),
  /** One that asks for a small exception. Those tend to come back. */
  exception: z.literal("yes").optional(),
});

const excusesSchema = z.strictObject({ excuses: z.array(knownExcuseSchema).min(1) });

/** An excuse that one hears again and again, and the question that answers it. */
export type KnownExcuse = z.infer<typeof knownExcuseSchema>;

/** The excuses in the order of the file, or every fault of the file. */
export type ExcuseReading =
  | { readonly ok: true; readonly excuses: readonly KnownExcuse[] }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Reads the file of excuses. Refuses an unknown field, an answer that is no question, and an id that stands twice. */
export function readExcuses(file: SourceFile): ExcuseReading {
  const yaml = readYaml(file);
  if ("fault" in yaml) return { ok: false, faults: [yaml.fault] };
  const read = excusesSchema.safeParse(yaml.value);
  if (!read.success) return { ok: false, faults: faultsOf(file.name, read.error) };
  const { excuses } = read.data;
  const faults = twice(excuses.map(({ id }, place) => ({ file: file.name, field: `excuses.${place}.id`, value: id })));
  return faults.length > 0 ? { ok: false, faults } : { ok: true, excuses };
}
