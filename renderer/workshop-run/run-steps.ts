import { pagesIn } from "../../core/workshop/room/face-of.ts";
import type { Run, RunBlock } from "../../core/workshop/run/run.ts";
import type { RunMove } from "../../core/workshop/run/run-move.ts";
import type { Session } from "../../core/workshop/session.ts";
import { voteOf } from "../../core/workshop/vote/votes.ts";

/** Where a step leads: a page of what the room reads, another block, or nowhere, and why. */
export type StepTo = "page" | "block" | "open-vote" | "end" | "start";

/** The present block of a run. A run has one at least. */
export function presentOf(run: Run): RunBlock {
  const present = run.blocks[run.at];
  if (present === undefined) throw new Error("A run stands on none of its blocks");
  return present;
}

/** How many pages the room reads in the present block. */
export function pagesNow(session: Session, run: Run): number {
  return pagesIn(session, presentOf(run).block, run);
}

/** Where the next step leads. An open vote is closed first, so that nobody's hand is left in the air by a slip. */
export function onward(session: Session, run: Run): StepTo {
  const { block, page } = presentOf(run);
  if (voteOf(run, block.id)?.state === "open") return "open-vote";
  if (page < pagesNow(session, run) - 1) return "page";
  return run.at < run.blocks.length - 1 ? "block" : "end";
}

/** Where the step back leads. */
export function backward(run: Run): StepTo {
  const { block, page } = presentOf(run);
  if (voteOf(run, block.id)?.state === "open") return "open-vote";
  if (page > 0) return "page";
  return run.at > 0 ? "block" : "start";
}

/** The move of a step, or null where it leads nowhere. */
export function moveTo(to: StepTo, by: 1 | -1): RunMove | null {
  switch (to) {
    case "page":
      return { kind: "page", by };
    case "block":
      return { kind: by === 1 ? "next" : "back" };
    default:
      return null;
  }
}
