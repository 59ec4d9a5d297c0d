import { expect, test } from "vitest";
import { compareRuns, resultsOf } from "../../../core/workshop/results.ts";
import { beginRun } from "../../../core/workshop/run/going-run.ts";
import { makeMove } from "../../../core/workshop/run/make-move.ts";
import type { RunMove } from "../../../core/workshop/run/run-move.ts";
import type { Session } from "../../../core/workshop/session.ts";
import { after, beganAt, begunSession, granted, runOf } from "./any-run.ts";
import { sessionOf } from "./written-session.ts";

const next: RunMove = { kind: "next" };

function vote(tell: number, wait: number): RunMove[] {
  return [
    { kind: "openVote", mode: "hands" },
    { kind: "count", optionId: "tell", count: tell },
    { kind: "count", optionId: "wait", count: wait },
    { kind: "closeVote" },
  ];
}

/** The session whose run has these two votes, and is over. */
function held(first: RunMove[], second: RunMove[]): Session {
  return after(begunSession, next, next, ...first, next, next, ...second, { kind: "end" });
}

function casesOf(session: Session) {
  return resultsOf(session, runOf(session)).cases.map(({ first, second, shift }) => ({ first, second, shift }));
}

test("two votes about a case are one result, with how many more or fewer chose each option", () => {
  expect(casesOf(held(vote(4, 3), vote(1, 7)))).toEqual([
    {
      first: { total: 7, counts: [4, 3, 0] },
      second: { total: 8, counts: [1, 7, 0] },
      shift: [-3, 4, 0],
    },
  ]);
});

test("there is no shift unless both votes have five or more, and of the smaller only how many is told", () => {
  expect([casesOf(held(vote(4, 3), vote(1, 3))), casesOf(held(vote(0, 0), vote(4, 3)))]).toEqual([
    [{ first: { total: 7, counts: [4, 3, 0] }, second: { total: 4, counts: null }, shift: null }],
    [{ first: { total: 0, counts: null }, second: { total: 7, counts: [4, 3, 0] }, shift: null }],
  ]);
});

test("a vote that is open is not told, and a second vote without a first stands alone", () => {
  const open = after(begunSession, next, next, ...vote(4, 3).slice(0, 3));
  expect([casesOf(open), casesOf(held([], vote(4, 3))), casesOf(begunSession)]).toEqual([
    [],
    [{ first: null, second: { total: 7, counts: [4, 3, 0] }, shift: null }],
    [],
  ]);
});

test("each block tells what it was planned for and what it took, whether it was left out, and what was noted", () => {
  const session = after(begunSession, { kind: "add", minutes: 9 }, { kind: "skip" }, next, { kind: "end" });
  const { planned, taken, blocks } = resultsOf(session, runOf(session));
  expect({ planned, taken, first: blocks.slice(0, 2).map(({ block: _, ...told }) => told) }).toEqual({
    ...{ planned: 35 * 60_000, taken: 3_000 },
    first: [
      { planned: 300_000, taken: 1_000, isSkipped: true, notes: "" },
      { planned: 300_000, taken: 1_000, isSkipped: false, notes: "" },
    ],
  });
});

test("two runs stand beside each other case by case, and a case that one of them has not voted about is not lost", () => {
  const one = held(vote(4, 3), vote(1, 7));
  const at = new Date(beganAt + 86_400_000).toISOString();
  const again = granted(beginRun(one, "morning", at));
  const both = granted(makeMove(again, "morning", 0, { kind: "end" }, at));
  const [evening, morning] = both.runs;
  if (evening === undefined || morning === undefined) throw new Error("It was held twice.");
  const told = ([first, second]: [typeof evening, typeof morning]) =>
    compareRuns(both, first, second).map(({ caseId, one: here, other }) => [
      caseId,
      here?.shift ?? null,
      other?.shift ?? null,
    ]);
  expect([told([evening, evening]), told([evening, morning]), told([morning, evening])]).toEqual([
    [["loaves", [-3, 4, 0], [-3, 4, 0]]],
    [["loaves", [-3, 4, 0], null]],
    [["loaves", null, [-3, 4, 0]]],
  ]);
  expect(compareRuns(sessionOf(), morning, morning)).toEqual([]);
});
