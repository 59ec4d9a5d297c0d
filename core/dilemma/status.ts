import type { Dilemma } from "./dilemma.ts";

/** How far an entry has come, in order. */
export const statuses = ["draft", "weighing", "decided", "reviewed", "superseded"] as const;

export type Status = (typeof statuses)[number];

/** Derived, never stored: a draft is weighed as soon as it has an option or an answer of the walk. */
export function statusOf(dilemma: Dilemma): Status {
  if (dilemma.supersededBy !== null) return "superseded";
  if (dilemma.reviews.length > 0) return "reviewed";
  if (dilemma.decision !== null) return "decided";
  const weighed = dilemma.options.length > 0 || Object.keys(dilemma.walk.answers).length > 0;
  return weighed ? "weighing" : "draft";
}
