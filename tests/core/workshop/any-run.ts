import fc from "fast-check";
import type { Outcome } from "../../../core/outcome.ts";
import { beginRun } from "../../../core/workshop/run/going-run.ts";
import { makeMove } from "../../../core/workshop/run/make-move.ts";
import type { Run } from "../../../core/workshop/run/run.ts";
import type { RunMove } from "../../../core/workshop/run/run-move.ts";
import type { Session, SessionCase } from "../../../core/workshop/session.ts";
import { voteModes } from "../../../core/workshop/vote/vote.ts";
import { blockOf, copiedCase, sessionOf } from "./written-session.ts";

const second = 1_000;

/** When the runs of these tests begin. */
export const beganAt = Date.parse("2026-11-22T18:00:00.000Z");

/** The case of these sessions, with three options and a text of several pages. */
export const loaves: SessionCase = {
  ...copiedCase("loaves"),
  situation: "The baker sent forty loaves too many. ".repeat(30),
  question: "Do you tell the baker?",
  options: ["tell", "wait", "keep"].map((id) => ({ id, title: `To ${id}`, text: "" })),
  did: "They told.",
  happened: "It was paid.",
  discuss: [{ id: "q1", text: "Who else knew?" }],
};

/** A session in which one case is read, voted about, talked over, voted about again and revealed, a run of which has begun. */
export const begunSession: Session = begin(
  sessionOf({
    blocks: [
      blockOf("hello", "welcome"),
      blockOf("read", "read", "loaves"),
      blockOf("vote", "vote", "loaves"),
      blockOf("talk", "discuss", "loaves"),
      blockOf("again", "again", "loaves"),
      blockOf("shown", "reveal", "loaves"),
      blockOf("bye", "close"),
    ],
    cases: [loaves],
  }),
);

/** The value of what must not be refused here. */
export function granted<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}

function begin(session: Session): Session {
  return granted(beginRun(session, "evening", new Date(beganAt).toISOString()));
}

/** The run of a session that has one. */
export function runOf(session: Session): Run {
  const [run] = session.runs;
  if (run === undefined) throw new Error("No run has begun.");
  return run;
}

/** The session after a move, so many milliseconds after the run began. */
export function moved(session: Session, move: RunMove, after: number): Outcome<Session> {
  return makeMove(session, "evening", runOf(session).moves, move, new Date(beganAt + after).toISOString());
}

/** The session after moves that must not be refused, each a second after the one before. */
export function after(session: Session, ...moves: readonly RunMove[]): Session {
  return moves.reduce((present, move, place) => granted(moved(present, move, place * second)), session);
}

const optionId = fc.constantFrom("tell", "wait", "keep", "none-of-them");
const plain = ["next", "skip", "back", "pause", "resume", "closeVote"] as const;

/** Any move, most of which can be made at some time. */
export const anyMove: fc.Arbitrary<RunMove> = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom(...plain).map((kind) => ({ kind })) },
  fc.record({ kind: fc.constant("add" as const), minutes: fc.integer({ min: -60, max: 60 }) }),
  fc.record({ kind: fc.constant("page" as const), by: fc.constantFrom(1 as const, -1 as const) }),
  fc.record({ kind: fc.constant("blank" as const), isBlank: fc.boolean() }),
  fc.record({ kind: fc.constant("takeOff" as const), ms: fc.integer({ min: 1, max: 600_000 }) }),
  { weight: 8, arbitrary: fc.record({ kind: fc.constant("openVote" as const), mode: fc.constantFrom(...voteModes) }) },
  fc.record({ kind: fc.constant("count" as const), optionId, count: fc.nat({ max: 12 }) }),
  { weight: 12, arbitrary: fc.record({ kind: fc.constant("ballot" as const), optionId }) },
  fc.record({ kind: fc.constant("showVote" as const), isShown: fc.boolean() }),
  { weight: 1, arbitrary: fc.constant({ kind: "end" as const }) },
);

/** Moves with the milliseconds that pass before each; now and then the clock of the machine is set back. */
export const timedMoves = fc.array(
  fc.tuple(anyMove, fc.oneof({ weight: 9, arbitrary: fc.nat({ max: 300_000 }) }, fc.integer({ min: -60_000, max: 0 }))),
  { maxLength: 40 },
);
