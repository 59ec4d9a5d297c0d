import { itemId, line } from "../text.ts";
import { type ItemReading, readItems } from "../walk/read-items.ts";
import type { SourceFile } from "../walk/read-plan.ts";
import { z } from "../zod.ts";

const starterSchema = z.strictObject({
  id: itemId,
  /** The article as it could be adopted. */
  says: line.min(1),
  /** What it is for, in one sentence. */
  because: line.min(1),
});

/** An article to begin with, to be taken as it is or reworded. */
export type Starter = z.infer<typeof starterSchema>;

/** Reads the file of starters, as `readItems` reads. */
export function readStarters(file: SourceFile): ItemReading<Starter> {
  return readItems(file, "starters", starterSchema);
}
