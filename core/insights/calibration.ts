import { type BrierMeaning, brier, brierMeaning } from "./brier.ts";
import type { Resolved } from "./judged.ts";
import { type Interval, wilson } from "./wilson.ts";

/** How many resolved predictions it takes before anything is said: fewer are mostly chance. */
export const fewest = 10;

/** Predictions together: how sure one was of them and how many came true. Shares from 0 to 1. */
export interface Group {
  readonly count: number;
  readonly cameTrue: number;
  readonly stated: number;
  readonly share: number;
  /** Where the true share may well lie. */
  readonly interval: Interval;
}

/** A group of like confidence, `from` to `to` per cent, both included. */
export interface Bin extends Group {
  readonly from: number;
  readonly to: number;
}

/** Stated confidence held against what happened. */
export interface Calibration {
  readonly whole: Group;
  /** In order of confidence; a bin without predictions is left out. */
  readonly bins: readonly Bin[];
  readonly brier: number;
  readonly meaning: BrierMeaning;
}

/** Bins of ten; the last takes in 100. */
const edges = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90] as const;

function group(predictions: readonly Resolved[]): Group {
  const count = predictions.length;
  const cameTrue = predictions.filter((prediction) => prediction.cameTrue).length;
  const stated = predictions.reduce((sum, { confidence }) => sum + confidence, 0) / (count * 100);
  return { count, cameTrue, stated, share: cameTrue / count, interval: wilson(cameTrue, count) };
}

/**
 * The reliability of predictions by stated confidence: in each bin the mean confidence and the share that came true, as in
 * A. H. Murphy and R. L. Winkler, "Reliability of subjective probability forecasts of precipitation and temperature", Journal
 * of the Royal Statistical Society C 26 (1977), 41-47. Null below ten resolved predictions.
 */
export function calibration(predictions: readonly Resolved[]): Calibration | null {
  const score = brier(predictions);
  if (predictions.length < fewest || score === null) return null;
  const bins = edges.flatMap((from) => {
    const to = from === 90 ? 100 : from + 9;
    const inside = predictions.filter(({ confidence }) => confidence >= from && confidence <= to);
    return inside.length === 0 ? [] : [{ from, to, ...group(inside) }];
  });
  return { whole: group(predictions), bins, brier: score, meaning: brierMeaning(score) };
}
