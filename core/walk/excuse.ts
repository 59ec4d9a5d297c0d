import { itemId, line } from "../text.ts";
import { z } from "../zod.ts";
import { type ItemReading, readItems } from "./read-items.ts";
import type { SourceFile } from "./read-plan.ts";

const knownExcuseSchema = z.strictObject({
  id: itemId,
  /** What one hears, as it is said. */
  says: line.min(1),
  /** The one question it is answered with. */
  asks: line.endsWith("?", "is one question, and ends with its mark"),
  /** One that asks for a small exception. Those tend to come back. */
  exception: z.literal("yes").optional(),
});

/** An excuse that one hears again and again, and the question that answers it. */
export type KnownExcuse = z.infer<typeof knownExcuseSchema>;

/** Reads the file of excuses, as `readItems` reads. Refuses an answer that is no question. */
export function readExcuses(file: SourceFile): ItemReading<KnownExcuse> {
  return readItems(file, "excuses", knownExcuseSchema);
}
