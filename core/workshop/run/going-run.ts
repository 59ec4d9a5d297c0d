import { done, type Outcome, refused } from "../../outcome.ts";
import { missingIn } from "../plan/missing-in.ts";
import { runsAtMost, type Session } from "../session.ts";
import type { Run } from "./run.ts";
import { seen } from "./run-clock.ts";

/** The run of a session that is going, or null. */
export function goingRun(session: Session): Run | null {
  return session.runs.find(({ endedAt }) => endedAt === null) ?? null;
}

/** The session with one of its runs changed. Refuses `not-found` where it has no such run. */
export function withRun(session: Session, runId: string, change: (run: Run) => Outcome<Run>): Outcome<Session> {
  const run = session.runs.find(({ id }) => id === runId);
  if (run === undefined) return refused("not-found");
  const changed = change(run);
  if (!changed.ok) return changed;
  return done({ ...session, runs: session.runs.map((one) => (one === run ? changed.value : one)) });
}

/**
 * The session with a run that begins at a moment, in its first block. Refuses one without blocks or with a block about a missing
 * case (`incomplete`), one of which a run is going (`already-there`), and one more than `runsAtMost` (`bad-input`).
 */
export function beginRun(session: Session, runId: string, at: string): Outcome<Session> {
  if (goingRun(session) !== null) return refused("already-there");
  if (session.blocks.length === 0 || missingIn(session).length > 0) return refused("incomplete");
  if (session.runs.length >= runsAtMost) return refused("bad-input");
  const run: Run = {
    id: runId,
    beganAt: at,
    endedAt: null,
    moves: 0,
    blocks: session.blocks.map((block) => ({
      block,
      given: block.minutes * 60_000,
      taken: 0,
      isSkipped: false,
      page: 0,
    })),
    at: 0,
    since: at,
    idle: 0,
    seenAt: at,
    isBlank: false,
    look: session.runs.at(-1)?.look ?? "light",
    showsClock: session.runs.at(-1)?.showsClock ?? true,
    present: null,
    votes: [],
    notes: [],
    commitments: [],
    attendance: [],
  };
  return done({ ...session, runs: [...session.runs, run] });
}

/** The session with a run that a window saw going at a moment; what is over stays as it is. */
export function seeRun(session: Session, runId: string, at: string): Outcome<Session> {
  return withRun(session, runId, (run) => done(run.endedAt === null ? seen(run, at) : run));
}

/** The session without one of its runs. Refuses one that is going (`locked`), and what is not there. */
export function dropRun(session: Session, runId: string): Outcome<Session> {
  const run = session.runs.find(({ id }) => id === runId);
  if (run === undefined) return refused("not-found");
  if (run.endedAt === null) return refused("locked");
  return done({ ...session, runs: session.runs.filter((one) => one !== run) });
}
