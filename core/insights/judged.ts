import type { Dilemma } from "../dilemma/dilemma.ts";
import type { Outcomes } from "../dilemma/review.ts";

/** A prediction of a decision and how it was judged last; null while nobody has looked back on it. */
export interface Judged {
  /** In per cent, 0 to 100. */
  readonly confidence: number;
  readonly outcome: Outcomes | null;
}

/** A prediction that clearly came true, or clearly did not. */
export interface Resolved {
  readonly confidence: number;
  readonly cameTrue: boolean;
}

/** How many predictions there are of each judgement; `open` are those not judged yet. */
export type Tally = Readonly<Record<Outcomes | "open", number>>;

/** Every prediction of the decided dilemmas with the last judgement of it: a later review may correct an earlier one. */
export function judged(dilemmas: readonly Dilemma[]): Judged[] {
  return dilemmas.flatMap(({ decision, reviews }) => {
    const last = new Map(
      reviews.flatMap((review) => review.outcomes.map(({ predictionId, outcome }) => [predictionId, outcome] as const)),
    );
    const predictions = decision?.predictions ?? [];
    return predictions.map(({ id, confidence }) => ({ confidence, outcome: last.get(id) ?? null }));
  });
}

/**
 * The predictions that count for calibration. "Partly", "cannot tell" and "disputed" are neither true nor false, and a
 * half counted as either would flatter or blame; they are tallied apart.
 */
export function resolved(predictions: readonly Judged[]): Resolved[] {
  return predictions
    .filter(({ outcome }) => outcome === "as-predicted" || outcome === "not")
    .map(({ confidence, outcome }) => ({ confidence, cameTrue: outcome === "as-predicted" }));
}

/** Counts the predictions by judgement. */
export function tally(predictions: readonly Judged[]): Tally {
  const count = (word: Outcomes | null) => predictions.filter(({ outcome }) => outcome === word).length;
  return {
    "as-predicted": count("as-predicted"),
    partly: count("partly"),
    not: count("not"),
    "cannot-tell": count("cannot-tell"),
    disputed: count("disputed"),
    open: count(null),
  };
}
