import { useRef } from "react";
import type { RunMove } from "../../core/workshop/run/run-move.ts";

/** How soon after a block another step is a slip of the finger, in milliseconds. */
const slip = 700;

/** Makes moves, and passes over a second step within an instant of a new block: a remote that is pressed twice skips nothing. */
export function useStepGuard(make: (move: RunMove) => void): (move: RunMove) => void {
  const steppedAt = useRef(Number.NEGATIVE_INFINITY);
  return (move) => {
    const isBlockStep = move.kind === "next" || move.kind === "skip" || move.kind === "back";
    const isStep = isBlockStep || move.kind === "page";
    if (isStep && performance.now() - steppedAt.current < slip) return;
    if (isBlockStep) steppedAt.current = performance.now();
    make(move);
  };
}
