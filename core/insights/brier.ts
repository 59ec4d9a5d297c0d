import type { Resolved } from "./judged.ts";

/** What always saying "50 in 100" earns, whatever happens. */
export const coinToss = 0.25;

/** How predictions stand against always saying 50 in 100. */
export type BrierMeaning = "much-better" | "better" | "no-better" | "worse";

/**
 * The mean squared distance between the stated chance and what happened (1 or 0): 0 is perfect, 1 is always sure and always
 * wrong. From G. W. Brier, "Verification of forecasts expressed in terms of probability", Monthly Weather Review 78 (1950),
 * 1-3, in the form for two outcomes, which is half of his. Null when nothing is resolved.
 */
export function brier(predictions: readonly Resolved[]): number | null {
  if (predictions.length === 0) return null;
  const squares = predictions.map(({ confidence, cameTrue }) => (confidence / 100 - (cameTrue ? 1 : 0)) ** 2);
  return squares.reduce((sum, square) => sum + square, 0) / predictions.length;
}

/** The range a Brier score falls in. Within 0.03 of the coin is called no better: less is not told apart by a few dozen. */
export function brierMeaning(score: number): BrierMeaning {
  if (score <= coinToss / 2) return "much-better";
  if (score < coinToss - 0.03) return "better";
  return score <= coinToss + 0.03 ? "no-better" : "worse";
}
