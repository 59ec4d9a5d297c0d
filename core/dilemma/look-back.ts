import { dayOf } from "../days.ts";
import { done, type Outcome, refused } from "../outcome.ts";
import type { Amendable, Amendment } from "./amendment.ts";
import type { Dilemma } from "./dilemma.ts";
import type { LookBack } from "./review.ts";

/**
 * The dilemma with a later thought under one of its parts. Nothing that stood there changes.
 * Refuses while the dilemma is still open (`not-decided`) and an empty thought (`incomplete`).
 */
export function amend(dilemma: Dilemma, amendment: Amendment): Outcome<Dilemma> {
  if (dilemma.decision === null) return refused("not-decided");
  if (amendment.text.trim() === "") return refused("incomplete");
  return done({ ...dilemma, amendments: [...dilemma.amendments, amendment] });
}

/** The later thoughts under one part, oldest first. */
export function amendmentsTo(dilemma: Dilemma, part: Amendable): Amendment[] {
  return dilemma.amendments.filter((amendment) => amendment.part === part);
}

/**
 * The dilemma with a review added; a snooze ends with it. `at` is the moment, `id` a new id.
 * Refuses while it is not decided (`not-decided`), a review that does not say what happened, one that leaves out a prediction
 * (`incomplete`), and one that judges a prediction twice or one that is not there (`bad-input`).
 */
export function review(dilemma: Dilemma, lookBack: LookBack, at: string, id: string): Outcome<Dilemma> {
  if (dilemma.decision === null) return refused("not-decided");
  const judged = new Set(lookBack.outcomes.map((outcome) => outcome.predictionId));
  const isWhole = dilemma.decision.predictions.every((prediction) => judged.has(prediction.id));
  if (lookBack.happened.trim() === "" || !isWhole) return refused("incomplete");
  if (lookBack.outcomes.length > dilemma.decision.predictions.length) return refused("bad-input");
  return done({ ...dilemma, reviews: [...dilemma.reviews, { ...lookBack, id, at }], snoozedUntil: null });
}

/**
 * The day on which the owner next looks back, or null when no day is set. The days come with the decision and with each
 * review; a review answers every day up to its own. A snooze moves the next one, never further ones.
 */
export function nextReview(dilemma: Dilemma): string | null {
  if (dilemma.decision === null || dilemma.supersededBy !== null) return null;
  const last = dilemma.reviews.at(-1);
  const answered = last === undefined ? "" : dayOf(new Date(last.at));
  const set = [
    ...dilemma.decision.reviewOn,
    ...dilemma.reviews.flatMap(({ again }) => (again === null ? [] : [again])),
  ];
  const next = set.filter((day) => day > answered).sort()[0];
  if (next === undefined) return null;
  return dilemma.snoozedUntil !== null && dilemma.snoozedUntil > next ? dilemma.snoozedUntil : next;
}

/** The dilemma with its next review put off until a day. Refuses when nothing waits (`not-decided`). */
export function snooze(dilemma: Dilemma, until: string): Outcome<Dilemma> {
  if (nextReview(dilemma) === null) return refused("not-decided");
  return done({ ...dilemma, snoozedUntil: until });
}
