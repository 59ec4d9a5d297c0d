import fc from "fast-check";
import { type Dilemma, newDilemma } from "../../../core/dilemma/dilemma.ts";
import { outcomes, type Review } from "../../../core/dilemma/review.ts";

/** A review of the predictions `p0`, `p1` … with these outcomes; null leaves one unjudged. */
export function reviewOf(
  judgements: readonly (Review["outcomes"][number]["outcome"] | null)[],
  over: Partial<Review> = {},
): Review {
  return {
    id: "r",
    at: "2026-12-01T08:00:00.000Z",
    happened: "It happened",
    outcomes: judgements.flatMap((outcome, place) =>
      outcome === null ? [] : [{ predictionId: `p${place}`, outcome }],
    ),
    process: "good",
    result: "good",
    lesson: "",
    again: null,
    ...over,
  };
}

/** A dilemma decided with predictions `p0`, `p1` … of these confidences, then reviewed. */
export function decidedWith(confidences: readonly number[], reviews: readonly Review[], tags: string[] = []): Dilemma {
  return {
    ...newDilemma("0b7f1f0e-2f0a-4c43-9d5a-3f3a7d3b1a11", "2026-11-01T08:00:00.000Z", "A title"),
    tags,
    decision: {
      optionId: "tell",
      because: "They would want to know",
      predictions: confidences.map((confidence, place) => ({
        id: `p${place}`,
        text: "They stay",
        confidence,
        known: "",
      })),
      responsible: "Rosa",
      action: "",
      reviewOn: [],
      decidedAt: "2026-11-02T08:00:00.000Z",
    },
    reviews: [...reviews],
  };
}

const judgement = fc.option(fc.constantFrom(...outcomes));
const anyReview = fc
  .tuple(fc.array(judgement, { maxLength: 4 }), fc.constantFrom("good" as const, "poor" as const), fc.boolean())
  .map(([judgements, process, wentWell]) => reviewOf(judgements, { process, result: wentWell ? "good" : "poor" }));

/** Any dilemma decided with up to four predictions and looked back on up to three times, with tags `a` and `b` or without. */
export const anyDecided: fc.Arbitrary<Dilemma> = fc
  .tuple(
    fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 4 }),
    fc.array(anyReview, { maxLength: 3 }),
    fc.subarray(["a", "b"]),
  )
  .map(([confidences, reviews, tags]) => decidedWith(confidences, reviews, tags));

/** Any predictions that came true or did not. */
export const anyResolved = fc.array(
  fc.record({ confidence: fc.integer({ min: 0, max: 100 }), cameTrue: fc.boolean() }),
  { maxLength: 60 },
);
