import type { RunMove } from "../../core/workshop/run/run-move.ts";

/** A move that is not on the disk yet. */
export interface Waiting {
  readonly move: RunMove;
  /** The count of moves that the trainer saw when making it. */
  readonly moves: number;
  /** When it was made, so that what is shown before the disk has it does not wander. */
  readonly at: string;
  /** Whether it was sent and nobody answered, so that it may have been made. */
  readonly mayBeMade: boolean;
}

/** Whether a later move of the same kind says all that an earlier one said. */
function saysAll(earlier: RunMove, later: RunMove): boolean {
  switch (later.kind) {
    case "count":
      return earlier.kind === "count" && earlier.optionId === later.optionId;
    case "blank":
    case "look":
    case "clock":
    case "showVote":
      return earlier.kind === later.kind;
    default:
      return false;
  }
}

/**
 * What waits, with one more move. Where a move only sets what the last one sets too, it takes its place: ten taps on a count are
 * one request, not ten. `isSending` keeps the first from being replaced while it is under way.
 */
export function joined(waiting: readonly Waiting[], one: Waiting, isSending: boolean): readonly Waiting[] {
  const last = waiting.at(-1);
  const isUnderWay = waiting.length === 1 && (isSending || last?.mayBeMade === true);
  if (last === undefined || isUnderWay || !saysAll(last.move, one.move)) return [...waiting, one];
  return [...waiting.slice(0, -1), { ...last, move: one.move }];
}
