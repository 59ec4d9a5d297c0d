import type { Walk } from "../../../core/dilemma/dilemma.ts";
import { lensesFor, type WalkPlan } from "../../../core/walk/lens.ts";

/** One sheet of the walk. */
export type Sheet =
  | { readonly kind: "start" }
  | { readonly kind: "stops" }
  | { readonly kind: "lens"; readonly place: number }
  | { readonly kind: "findings" };

/** Where a walk is taken up again: the stop signs while one is open or up, then the first lens with an open question. */
export function firstOpenSheet(plan: WalkPlan, walk: Walk): Sheet {
  if (plan.stops.some((stop) => walk.stops[stop.id] !== "no")) return { kind: "stops" };
  const lenses = lensesFor(plan, walk.length ?? "full");
  const place = lenses.findIndex((lens) => lens.questions.some((question) => walk.answers[question.id] === undefined));
  return place === -1 ? { kind: "findings" } : { kind: "lens", place };
}
