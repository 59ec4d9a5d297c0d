import type { Dilemma } from "../dilemma/dilemma.ts";
import { planAsWalked } from "./as-walked.ts";
import { strainedQuestions } from "./findings.ts";
import type { WalkPlan } from "./lens.ts";

/** The plan to read the walk of a dilemma by: the present one while it is open, the one it was walked by once it is decided. */
export function planFor(plan: WalkPlan, { decision, walk }: Pick<Dilemma, "decision" | "walk">): WalkPlan {
  return decision === null ? plan : planAsWalked(plan, walk);
}

/** The ids of the lenses that the walk of a dilemma strained, each once, in the order of the plan. */
export function strainedLensIds(plan: WalkPlan, dilemma: Pick<Dilemma, "decision" | "walk">): string[] {
  return [...new Set(strainedQuestions(planFor(plan, dilemma), dilemma.walk).map(({ lens }) => lens.id))];
}
