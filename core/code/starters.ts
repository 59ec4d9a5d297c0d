import { type Fault, faultsOf } from "../fault.ts";
import { itemId, line } from "../text.ts";
import { readYaml, type SourceFile, twice } from "../walk/read-plan.ts";
import { z } from "../zod.ts";

const starterSchema = z.strictObject({
  id: itemId,
  /** The article as it could be adopted. */
  says: line.min(1),
  /** What it is for, in one sentence. */
  because: line.min(1),
});

const startersSchema = z.strictObject({ starters: z.array(starterSchema).min(1) });

/** An article to begin with, to be taken as it is or reworded. */
export type Starter = z.infer<typeof starterSchema>;

/** The starters in the order of the file, or every fault of the file. */
export type StarterReading =
  | { readonly ok: true; readonly starters: readonly Starter[] }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Reads the file of starters. Refuses an unknown field and an id that stands twice. */
export function readStarters(file: SourceFile): StarterReading {
  const yaml = readYaml(file);
  if ("fault" in yaml) return { ok: false, faults: [yaml.fault] };
  const read = startersSchema.safeParse(yaml.value);
  if (!read.success) return { ok: false, faults: faultsOf(file.name, read.error) };
  const { starters } = read.data;
  const faults = twice(
    starters.map(({ id }, place) => ({ file: file.name, field: `starters.${place}.id`, value: id })),
  );
  return faults.length > 0 ? { ok: false, faults } : { ok: true, starters };
}
