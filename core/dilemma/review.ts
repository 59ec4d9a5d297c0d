import { day, instant, itemId, prose } from "../text.ts";
import { z } from "../zod.ts";

/** How the prediction turned out. */
export const outcomes = ["as-predicted", "partly", "not", "cannot-tell", "disputed"] as const;

/** What the owner hands in when looking back. The way it was decided and the way it went are judged apart. */
export const lookBackSchema = z.object({
  happened: prose,
  /** How each prediction of the decision turned out, in any order. */
  outcomes: z.array(z.object({ predictionId: itemId, outcome: z.enum(outcomes) })).max(20),
  process: z.enum(["good", "poor"]),
  result: z.enum(["good", "poor"]),
  lesson: prose.default(""),
  /** A further day to look back on, if any. */
  again: day.nullable().default(null),
});

/** What happened, judged later. */
export const reviewSchema = lookBackSchema.extend({ id: itemId, at: instant });

export type Outcomes = (typeof outcomes)[number];
export type LookBack = z.infer<typeof lookBackSchema>;
export type Review = z.infer<typeof reviewSchema>;

/** What process and result say together; the four fields of Russo and Schoemaker, *Winning Decisions* (2002). */
export type Verdict = "deserved-success" | "bad-luck" | "dumb-luck" | "deserved-failure";

/** Names the field of the table that a review stands in. */
export function verdict(review: Pick<Review, "process" | "result">): Verdict {
  if (review.process === "good") return review.result === "good" ? "deserved-success" : "bad-luck";
  return review.result === "good" ? "dumb-luck" : "deserved-failure";
}
