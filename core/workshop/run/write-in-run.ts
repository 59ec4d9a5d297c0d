import { assertNever } from "../../assert-never.ts";
import { done, type Outcome, refused } from "../../outcome.ts";
import type { Session } from "../session.ts";
import { votersAtMost } from "../vote/vote.ts";
import { withRun } from "./going-run.ts";
import type { RoomCommitment, Run } from "./run.ts";
import type { RunWriting } from "./run-move.ts";

function noted(run: Run, blockId: string, text: string): Outcome<Run> {
  if (!run.blocks.some(({ block }) => block.id === blockId)) return refused("not-found");
  const others = run.notes.filter((note) => note.blockId !== blockId);
  return done({ ...run, notes: text === "" ? others : [...others, { blockId, text }] });
}

/** Kept in the order of their ids, which are random: the order in which the laptop went round would tell who wrote what. */
function promised(run: Run, commitment: RoomCommitment): Outcome<Run> {
  const isThere = run.commitments.some(({ id }) => id === commitment.id);
  if (commitment.what.trim() === "") return refused("incomplete");
  if (!isThere && run.commitments.length >= votersAtMost) return refused("bad-input");
  const commitments = isThere
    ? run.commitments.map((one) => (one.id === commitment.id ? commitment : one))
    : [...run.commitments, commitment];
  return done({ ...run, commitments: commitments.toSorted((one, other) => (one.id < other.id ? -1 : 1)) });
}

/**
 * The session with something written down in one of its runs. Where names are off a promise keeps none, and a list of who was there
 * is refused (`bad-input`). Refuses what is not there (`not-found`) and a promise that says nothing (`incomplete`).
 */
export function writeInRun(session: Session, runId: string, write: RunWriting): Outcome<Session> {
  return withRun(session, runId, (run) => {
    switch (write.kind) {
      case "notes":
        return noted(run, write.blockId, write.text);
      case "present":
        return done({ ...run, present: write.present });
      case "commitment":
        return promised(run, session.names ? write.commitment : { ...write.commitment, who: "" });
      case "dropCommitment":
        return done({ ...run, commitments: run.commitments.filter(({ id }) => id !== write.commitmentId) });
      case "attendance":
        return session.names ? done({ ...run, attendance: write.names }) : refused("bad-input");
      default:
        return assertNever(write);
    }
  });
}
