import type { Dilemma } from "../dilemma/dilemma.ts";
import { type Verdict, verdict } from "../dilemma/review.ts";

/** How many decisions stand in each field of process against result. */
export type Verdicts = Readonly<Record<Verdict, number>>;

/** What became of the promises made to people. */
export type PromiseTally = Readonly<Record<"kept" | "not-kept" | "open", number>>;

/** Counts the decisions looked back on by the field their last review stands in; each counts once. */
export function verdicts(dilemmas: readonly Dilemma[]): Verdicts {
  const last = dilemmas.flatMap(({ reviews }) => reviews.slice(-1)).map(verdict);
  const count = (field: Verdict) => last.filter((one) => one === field).length;
  return {
    "deserved-success": count("deserved-success"),
    "bad-luck": count("bad-luck"),
    "dumb-luck": count("dumb-luck"),
    "deserved-failure": count("deserved-failure"),
  };
}

/** Counts the promises of all dilemmas, decided or not. */
export function promiseTally(dilemmas: readonly Dilemma[]): PromiseTally {
  const promises = dilemmas.flatMap((dilemma) => dilemma.promises);
  const count = (kept: keyof PromiseTally) => promises.filter((promise) => promise.kept === kept).length;
  return { kept: count("kept"), "not-kept": count("not-kept"), open: count("open") };
}
