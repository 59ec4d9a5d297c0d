import { itemId } from "../text.ts";
import { z } from "../zod.ts";
import { type LookBack, type Outcomes, outcomes } from "./review.ts";

const judgedSchema = z.record(itemId, z.enum(outcomes));

/** How predictions were judged so far, by their ids, in a review that is being written. */
export type DraftedOutcomes = z.infer<typeof judgedSchema>;

/** The judgements kept in one field of a draft; none when it is empty or cannot be read. */
export function readOutcomes(text: string): DraftedOutcomes {
  try {
    return judgedSchema.parse(JSON.parse(text));
  } catch {
    return {}; // A draft cut short reads as one that says nothing.
  }
}

/** One judgement for each prediction, in their order, or null while one is missing. */
export function wholeOutcomes(drafted: DraftedOutcomes, predictionIds: readonly string[]): LookBack["outcomes"] | null {
  const judged = predictionIds.flatMap((predictionId) => {
    const outcome: Outcomes | undefined = drafted[predictionId];
    return outcome === undefined ? [] : [{ predictionId, outcome }];
  });
  return judged.length === predictionIds.length ? judged : null;
}
