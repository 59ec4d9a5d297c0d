import type { Answer, AnswerWord, Walk } from "../dilemma/dilemma.ts";
import { type Lens, lensesFor, type Question, type StopSign, type WalkPlan } from "./lens.ts";

/** A question in its lens. */
export interface Asked {
  readonly lens: Lens;
  readonly question: Question;
}

/** How the lenses stand to the decision in view. A lens with nothing but silence stands on no side. */
export interface Sides {
  /** A clear yes, and nothing that strains it. */
  readonly atEase: readonly Lens[];
  /** A clear yes to one question and a clear no to another. */
  readonly torn: readonly Lens[];
  /** Something strains it, and it is not torn. */
  readonly strained: readonly Lens[];
}

/** An answer whose question is not in the plan any more; it still says what was asked. */
export interface KeptAnswer {
  readonly id: string;
  readonly answer: Answer;
}

/** What a walk shows at its end. No score: nothing here adds one answer to another. */
export interface Findings {
  readonly stopped: readonly StopSign[];
  readonly unanswered: readonly Asked[];
  readonly unknown: readonly Asked[];
  readonly strained: readonly Asked[];
  readonly sides: Sides;
  /** Whether the lenses pull apart: some are at ease where others are not, or one is torn. */
  readonly pullsApart: boolean;
  /** Answers to questions that are not asked any more. They count for nothing and are never hidden. */
  readonly noLongerAsked: readonly KeptAnswer[];
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

function hasAnswer(walk: Walk, lens: Lens, answer: AnswerWord): boolean {
  return lens.questions.some((question) => walk.answers[question.id]?.answer === answer);
}

function sidesOf(walk: Walk, lenses: readonly Lens[]): Sides {
  const isStrained = (lens: Lens) => strains(walk, lens).length > 0;
  const isTorn = (lens: Lens) => hasAnswer(walk, lens, "yes") && hasAnswer(walk, lens, "no");
  return {
    atEase: lenses.filter((lens) => hasAnswer(walk, lens, "yes") && !isStrained(lens)),
    torn: lenses.filter(isTorn),
    strained: lenses.filter((lens) => isStrained(lens) && !isTorn(lens)),
  };
}

function keptAnswers(plan: WalkPlan, walk: Walk): KeptAnswer[] {
  const known = new Set(plan.lenses.flatMap((lens) => lens.questions.map(({ id }) => id)));
  return Object.entries(walk.answers)
    .filter(([id]) => !known.has(id))
    .map(([id, answer]) => ({ id, answer }));
}

/** The questions that strain their lens. A walk whose length is not chosen yet counts as full. */
export function strainedQuestions(plan: WalkPlan, walk: Walk): Asked[] {
  return lensesFor(plan, walk.length ?? "full").flatMap((lens) =>
    strains(walk, lens).map((question) => ({ lens, question })),
  );
}

/**
 * What the answers of a walk show: what is unanswered, what is strained, and where the lenses pull apart.
 * A walk whose length is not chosen yet counts as full.
 */
export function findings(plan: WalkPlan, walk: Walk): Findings {
  const lenses = lensesFor(plan, walk.length ?? "full");
  const asked = lenses.flatMap((lens) => lens.questions.map((question) => ({ lens, question })));
  const answered = asked.filter(({ question }) => walk.answers[question.id] !== undefined);
  const sides = sidesOf(walk, lenses);
  const stopsSeen = plan.stops.filter((stop) => walk.stops[stop.id] !== undefined);
  return {
    stopped: plan.stops.filter((stop) => walk.stops[stop.id] === "yes"),
    unanswered: asked.filter(({ question }) => walk.answers[question.id] === undefined),
    unknown: asked.filter(({ question }) => walk.answers[question.id]?.answer === "dont-know"),
    strained: strainedQuestions(plan, walk),
    sides,
    pullsApart: sides.torn.length > 0 || (sides.atEase.length > 0 && sides.strained.length > 0),
    noLongerAsked: keptAnswers(plan, walk),
    thoughtAbout: answered.length + stopsSeen.length,
    total: asked.length + plan.stops.length,
  };
}
