import { casesSpokenOf } from "../workshop/plan/copies.ts";
import type { Run } from "../workshop/run/run.ts";
import { runWithoutNames } from "../workshop/run/without-names.ts";
import type { Session, SessionCase } from "../workshop/session.ts";
import type { Disagreement } from "./disagreement.ts";
import { mergeRuns } from "./merge-runs.ts";
import { type Changes, mergeValues } from "./merge-values.ts";
import { written } from "./path.ts";

/** Of two values that are one thing: that of the side which alone changed it, else the first. */
function eitherWhole<Value>(line: string, first: Value, second: Value, changes: Changes): Value {
  const isOfSecond = changes?.second(line) === true && !changes.first(line);
  return isOfSecond ? second : first;
}

/** A copy of each case that is spoken of and that either side has. A copy is one thing, and nobody is asked about it. */
function mergeCopies(merged: Session, first: Session, second: Session, changes: Changes): SessionCase[] {
  return casesSpokenOf(merged).flatMap((id) => {
    const [one, other] = [first, second].map(({ cases }) => cases.find((copy) => copy.id === id));
    if (one === undefined || other === undefined) return one ?? other ?? [];
    return eitherWhole(written(["cases", `${one.kind}:${id}`]), one, other, changes);
  });
}

/** The runs as they may be kept. */
function runsOf(session: Session, names: boolean): readonly Run[] {
  return names ? session.runs : session.runs.map(runWithoutNames);
}

const apart: ReadonlySet<string> = new Set(["runs", "cases", "from"]);

/**
 * Two versions of a session as one. Its plan is merged part by part. A run is one thing: the one with more moves stands whole, and
 * the other is told where it says more than that. Where names are off in what comes of it, nobody is named in any run.
 */
export function mergeSessions(
  first: Session,
  second: Session,
  changes: Changes,
  disagreements: Disagreement[],
): Session {
  const [one, other] = [first, second].map((session) => new Map<string, unknown>(Object.entries(session)));
  const parts = Object.keys(first)
    .filter((part) => !apart.has(part))
    .map((part) => [part, mergeValues([part], one?.get(part), other?.get(part), changes, disagreements)] as const);
  const planned: Session = { ...first, ...Object.fromEntries(parts) };
  const { names } = planned;
  const runs = mergeRuns(runsOf(first, names), runsOf(second, names), changes, disagreements);
  const merged = { ...planned, runs, from: eitherWhole("from", first.from, second.from, changes) };
  return { ...merged, cases: mergeCopies(merged, first, second, changes) };
}
