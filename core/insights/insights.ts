import type { Dilemma } from "../dilemma/dilemma.ts";
import type { WalkPlan } from "../walk/lens.ts";
import { type Calibration, calibration } from "./calibration.ts";
import { judged, resolved, type Tally, tally } from "./judged.ts";
import { type HeardExcuse, heardExcuses, repeatedExceptions, type StrainedLens, strainedLenses } from "./patterns.ts";
import { type PromiseTally, promiseTally, type Verdicts, verdicts } from "./verdicts.ts";

/** Predictions that are resolved, and what they say; null while they are too few to say anything. */
export interface Reliability {
  readonly resolved: number;
  readonly calibration: Calibration | null;
}

/** The reliability of the predictions under one tag. */
export interface TaggedReliability extends Reliability {
  readonly tag: string;
}

/** What the dilemmas say together. No number here rates a person. */
export interface Insights {
  /** How many dilemmas were looked at, how many of them are decided, and how many are of the sample. */
  readonly dilemmas: number;
  readonly decided: number;
  readonly sample: number;
  readonly predictions: Tally;
  readonly reliability: Reliability;
  /** The tags of the dilemmas looked at that have a resolved prediction, the most resolved first. */
  readonly byTag: readonly TaggedReliability[];
  readonly verdicts: Verdicts;
  readonly strained: readonly StrainedLens[];
  readonly excuses: readonly HeardExcuse[];
  readonly exceptions: readonly HeardExcuse[];
  readonly promises: PromiseTally;
}

function reliability(dilemmas: readonly Dilemma[]): Reliability {
  const predictions = resolved(judged(dilemmas));
  return { resolved: predictions.length, calibration: calibration(predictions) };
}

function tagged(dilemmas: readonly Dilemma[]): TaggedReliability[] {
  return [...new Set(dilemmas.flatMap(({ tags }) => tags))]
    .map((tag) => ({ tag, ...reliability(dilemmas.filter(({ tags }) => tags.includes(tag))) }))
    .filter((one) => one.resolved > 0)
    .sort((one, other) => other.resolved - one.resolved || one.tag.localeCompare(other.tag));
}

/**
 * What all dilemmas with a tag say together, or all of them with null. `exceptionIds` are the excuses that ask for an
 * exception.
 */
export function insights(
  all: readonly Dilemma[],
  plan: WalkPlan,
  exceptionIds: ReadonlySet<string>,
  tag: string | null,
): Insights {
  const dilemmas = tag === null ? all : all.filter(({ tags }) => tags.includes(tag));
  const predictions = judged(dilemmas);
  const excuses = heardExcuses(dilemmas);
  return {
    dilemmas: dilemmas.length,
    decided: dilemmas.filter(({ decision }) => decision !== null).length,
    sample: dilemmas.filter(({ sample }) => sample).length,
    predictions: tally(predictions),
    reliability: reliability(dilemmas),
    byTag: tagged(dilemmas),
    verdicts: verdicts(dilemmas),
    strained: strainedLenses(dilemmas, plan),
    excuses,
    exceptions: repeatedExceptions(excuses, exceptionIds),
    promises: promiseTally(dilemmas),
  };
}
