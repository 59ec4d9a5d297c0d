import type { Walk } from "../dilemma/dilemma.ts";
import { type Lens, lensesFor, type Question, type StopSign, type WalkPlan } from "./lens.ts";

/** A question in its lens. */
export interface Asked {
  readonly lens: Lens;
  readonly question: Question;
}

/** Two lenses of which one is at ease with the decision in view and the other is not. */
export interface Pull {
  readonly atEase: Lens;
  readonly strained: Lens;
  /** What strains it, most clearly answered first. */
  readonly by: readonly Question[];
}

/** What a walk shows at its end. No score: nothing here adds one answer to another. */
export interface Findings {
  readonly stopped: readonly StopSign[];
  readonly unanswered: readonly Asked[];
  readonly unknown: readonly Asked[];
  readonly strained: readonly Asked[];
  readonly pulls: readonly Pull[];
  /** How many of its questions and stop signs have been thought about. "Don't know" and "doesn't apply" are thoughts too. */
  readonly thoughtAbout: number;
  /** How many there are. */
  readonly total: number;
}

function strains(walk: Walk, lens: Lens): Question[] {
  const no = lens.questions.filter((question) => walk.answers[question.id]?.answer === "no");
  const partly = lens.questions.filter((question) => walk.answers[question.id]?.answer === "partly");
  return [...no, ...partly];
}

/** At ease is said only of a lens with a clear yes and nothing that strains it; silence is not ease. */
function isAtEase(walk: Walk, lens: Lens): boolean {
  const yes = lens.questions.some((question) => walk.answers[question.id]?.answer === "yes");
  return yes && strains(walk, lens).length === 0;
}

function pullsBetween(walk: Walk, lenses: readonly Lens[]): Pull[] {
  const strained = lenses.map((lens) => ({ lens, by: strains(walk, lens) })).filter(({ by }) => by.length > 0);
  return lenses
    .filter((lens) => isAtEase(walk, lens))
    .flatMap((atEase) => strained.map(({ lens, by }) => ({ atEase, strained: lens, by })));
}

/**
 * What the answers of a walk show: what is unanswered, what is strained, and where the lenses pull apart.
 * A walk whose length is not chosen yet counts as full.
 */
export function findings(plan: WalkPlan, walk: Walk): Findings {
  const lenses = lensesFor(plan, walk.length ?? "full");
  const asked = lenses.flatMap((lens) => lens.questions.map((question) => ({ lens, question })));
  const answered = asked.filter(({ question }) => walk.answers[question.id] !== undefined);
  const stopsSeen = plan.stops.filter((stop) => walk.stops[stop.id] !== undefined);
  return {
    stopped: plan.stops.filter((stop) => walk.stops[stop.id] === "yes"),
    unanswered: asked.filter(({ question }) => walk.answers[question.id] === undefined),
    unknown: asked.filter(({ question }) => walk.answers[question.id]?.answer === "dont-know"),
    strained: lenses.flatMap((lens) => strains(walk, lens).map((question) => ({ lens, question }))),
    pulls: pullsBetween(walk, lenses),
    thoughtAbout: answered.length + stopsSeen.length,
    total: asked.length + plan.stops.length,
  };
}
