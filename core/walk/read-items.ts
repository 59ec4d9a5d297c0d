import { type Fault, faultsOf } from "../fault.ts";
import { z } from "../zod.ts";
import { readYaml, type SourceFile, twice } from "./read-plan.ts";

/** The items in the order of their file, or every fault of the file. */
export type ItemReading<Item> =
  | { readonly ok: true; readonly items: readonly Item[] }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * Reads a file that holds one list under a name and nothing else. Refuses an empty list, an item that does not fit its schema,
 * and an id that stands twice.
 */
export function readItems<Item extends { readonly id: string }>(
  file: SourceFile,
  name: string,
  item: z.ZodType<Item>,
): ItemReading<Item> {
  const yaml = readYaml(file);
  if ("fault" in yaml) return { ok: false, faults: [yaml.fault] };
  const read = z.strictObject({ [name]: z.array(item).min(1) }).safeParse(yaml.value);
  if (!read.success) return { ok: false, faults: faultsOf(file.name, read.error) };
  const items = read.data[name] ?? [];
  const faults = twice(items.map(({ id }, place) => ({ file: file.name, field: `${name}.${place}.id`, value: id })));
  return faults.length > 0 ? { ok: false, faults } : { ok: true, items };
}
