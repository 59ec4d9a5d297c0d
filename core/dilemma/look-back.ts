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
 * The dilemma with a review added. `at` is the moment, `id` a new id.
 * Refuses while it is not decided (`not-decided`) and a review that does not say what happened (`incomplete`).
 */
export function review(dilemma: Dilemma, lookBack: LookBack, at: string, id: string): Outcome<Dilemma> {
  if (dilemma.decision === null) return refused("not-decided");
  if (lookBack.happened.trim() === "") return refused("incomplete");
  return done({ ...dilemma, reviews: [...dilemma.reviews, { ...lookBack, id, at }] });
}

/**
 * The day on which the owner next looks back, or null when no day is set.
 * The first day comes with the decision, each later one with the review before it.
 */
export function nextReview(dilemma: Dilemma): string | null {
  if (dilemma.decision === null) return null;
  const last = dilemma.reviews.at(-1);
  return last === undefined ? (dilemma.decision.reviewOn[0] ?? null) : last.again;
}
