import { assertNever } from "../../assert-never.ts";
import { done, type Outcome, refused } from "../../outcome.ts";
import { pagesIn } from "../room/face-of.ts";
import type { Session } from "../session.ts";
import { moveVote } from "../vote/move-vote.ts";
import { closedVote } from "../vote/votes.ts";
import { withRun } from "./going-run.ts";
import type { Run, RunBlock } from "./run.ts";
import { settled } from "./run-clock.ts";
import type { RunMove } from "./run-move.ts";

const minute = 60_000;

function withPresent(run: Run, change: (present: RunBlock) => RunBlock): Run {
  return { ...run, blocks: run.blocks.map((one, place) => (place === run.at ? change(one) : one)) };
}

/** The run in another block, with the vote of the one it leaves closed. Refuses where there is none. */
function goneTo(run: Run, at: number): Outcome<Run> {
  if (!(at in run.blocks)) return refused("bad-input");
  const left = run.blocks[run.at]?.block.id;
  const votes = run.votes.map((vote) => (vote.blockId === left && vote.state === "open" ? closedVote(vote) : vote));
  const blocks = run.blocks.map((one, place) => (place === at ? { ...one, isSkipped: false } : one));
  return done({ ...run, votes, blocks, at });
}

/** What a block is given after minutes more, which count from now where its time is over, or fewer, which never make it longer. */
function givenAfter({ given, taken }: RunBlock, minutes: number): number {
  if (minutes === 0) return given;
  if (minutes > 0) return Math.max(given, taken) + minutes * minute;
  return Math.max(given + minutes * minute, Math.min(given, taken));
}

function paged(session: Session, run: Run, by: 1 | -1): Outcome<Run> {
  const present = run.blocks[run.at];
  const page = (present?.page ?? 0) + by;
  if (present === undefined || page < 0 || page >= pagesIn(session, present.block, run)) return refused("bad-input");
  return done(withPresent(run, (one) => ({ ...one, page })));
}

function ended(run: Run, at: string): Run {
  const votes = run.votes.map((vote) => (vote.state === "open" ? closedVote(vote) : vote));
  return { ...run, votes, endedAt: at, since: null, isBlank: false };
}

/** A run, its time counted until `at`, after a move. */
function moved(session: Session, run: Run, move: RunMove, at: string): Outcome<Run> {
  switch (move.kind) {
    case "next":
      return goneTo(run, run.at + 1);
    case "skip":
      return goneTo(
        withPresent(run, (one) => ({ ...one, isSkipped: true })),
        run.at + 1,
      );
    case "back":
      return goneTo(run, run.at - 1);
    case "pause":
      return done({ ...run, since: null });
    case "resume":
      return done({ ...run, since: run.since ?? at });
    case "add":
      return done(withPresent(run, (one) => ({ ...one, given: givenAfter(one, move.minutes) })));
    case "page":
      return paged(session, run, move.by);
    case "blank":
      return done({ ...run, isBlank: move.isBlank });
    case "look":
      return done({ ...run, look: move.look });
    case "clock":
      return done({ ...run, showsClock: move.showsClock });
    case "takeOff":
      return done(withPresent(run, (one) => ({ ...one, taken: Math.max(0, one.taken - move.ms) })));
    case "end":
      return done(ended(run, at));
    case "openVote":
    case "count":
    case "ballot":
    case "closeVote":
    case "showVote":
      return moveVote(run, session.cases, move);
    default:
      return assertNever(move);
  }
}

/**
 * The session after a move in one of its runs, at a moment. Refuses a run that is not there (`not-found`) or over (`locked`), a move
 * that was not made on the present number of them (`changed-elsewhere`), and one that cannot be made where the run stands
 * (`bad-input`, `unknown-option`).
 */
export function makeMove(session: Session, runId: string, moves: number, move: RunMove, at: string): Outcome<Session> {
  return withRun(session, runId, (run) => {
    if (run.endedAt !== null) return refused("locked");
    if (run.moves !== moves) return refused("changed-elsewhere");
    const made = moved(session, settled(run, at), move, at);
    if (!made.ok) return made;
    return done({ ...made.value, moves: moves + 1 });
  });
}
