import type { Walk } from "../dilemma/dilemma.ts";
import { everyLens, type Lens, type Question, type WalkPlan } from "./lens.ts";

function quickThen(question: Question, isAnswered: boolean): Question {
  if (isAnswered) return { ...question, quick: question.quick ?? "own" };
  return question.quick === "own" ? { ...question, quick: undefined } : question;
}

/**
 * The plan to read a finished walk by. A question that was answered and is switched off since is back in its lens; an own
 * question that was not answered is left out, as nobody can tell whether it was there yet. A quick walk has what was
 * answered, and leaves out what the owner put into it and did not answer, for the same reason.
 */
export function planAsWalked(plan: WalkPlan, walk: Walk): WalkPlan {
  const retired = new Map((plan.retired ?? []).map((lens) => [lens.id, lens.questions]));
  const asked = new Map(plan.lenses.map((lens) => [lens.id, lens.questions]));
  const isAnswered = ({ id }: Question) => walk.answers[id] !== undefined;
  const lenses = everyLens(plan).map((lens): Lens => {
    const still = (asked.get(lens.id) ?? []).filter((q) => q.neglected !== undefined || isAnswered(q));
    const then = [...still, ...(retired.get(lens.id) ?? []).filter(isAnswered)];
    return { ...lens, questions: walk.length === "quick" ? then.map((q) => quickThen(q, isAnswered(q))) : then };
  });
  return { stops: plan.stops, lenses: lenses.filter((lens) => lens.questions.length > 0) };
}
