import { day, instant, itemId, line, prose } from "../text.ts";
import { z } from "../zod.ts";

/**
 * What is expected to happen, how sure, and how it will be known. Written before the event so that it can be held
 * against the event, as Tetlock's forecasting studies do; a memory of what one expected cannot be.
 */
const predictionSchema = z.object({
  id: itemId,
  text: prose.min(1),
  /** In per cent, 0 to 100. */
  confidence: z.int().min(0).max(100),
  /** What will be seen if it comes true. */
  known: prose.default(""),
});

/** What the owner hands in to decide. */
export const choiceSchema = z.object({
  optionId: itemId,
  because: prose,
  predictions: z.array(predictionSchema.omit({ id: true })).max(10),
  responsible: line,
  action: prose.default(""),
  /** The days to look back on: several horizons, in any order. */
  reviewOn: z.array(day).max(6),
});

/** The decision as it stands in the record, locked. */
export const decisionSchema = z.object({
  optionId: itemId,
  because: prose,
  predictions: z.array(predictionSchema),
  responsible: line,
  action: prose.default(""),
  reviewOn: z.array(day),
  decidedAt: instant,
});

export type Choice = z.infer<typeof choiceSchema>;
export type Decision = z.infer<typeof decisionSchema>;
export type Prediction = z.infer<typeof predictionSchema>;
