import type { Run } from "../../core/workshop/run/run.ts";
import type { Session } from "../../core/workshop/session.ts";
import type { Sender } from "./move-line.ts";
import type { Waiting } from "./waiting.ts";

/** What of a run a move changes, but for the moments at which it was made. */
function standing({ moves, at, blocks, isBlank, look, showsClock, votes, since, endedAt }: Run): string {
  const given = blocks.map(({ given: ms, isSkipped, page }) => [ms, isSkipped, page]);
  return JSON.stringify([moves, at, given, isBlank, look, showsClock, votes, since === null, endedAt === null]);
}

/** Whether what stands now is what came of a move whose answer was lost, and not of one of another window. */
export function cameOf(before: Session, now: Session, waiting: Waiting, sender: Sender): boolean {
  const moved = sender.apply(before, waiting);
  const expected = moved.ok ? sender.runIn(moved.value) : null;
  const present = sender.runIn(now);
  return expected !== null && present !== null && standing(expected) === standing(present);
}
