import { itemId } from "../../text.ts";
import { z } from "../../zod.ts";

const tickedSchema = z.record(itemId, z.enum(["yes", "no"]));

export type TickedStops = z.infer<typeof tickedSchema>;

/** The stop signs as they were ticked, from the draft they are kept in as JSON. What cannot be read is nothing ticked. */
export function readTicked(json: string): TickedStops {
  try {
    return tickedSchema.catch({}).parse(JSON.parse(json));
  } catch {
    return {}; // A draft that is empty, or of another Casebook.
  }
}
