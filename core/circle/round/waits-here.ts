import type { RoundSummary } from "./round-view.ts";

/** The rounds in which something waits for the owner: somebody's dilemma for an answer, or sealed replies for a first view. */
export function waitsHere(rounds: readonly RoundSummary[]): readonly RoundSummary[] {
  return rounds.filter(({ side, hasView, replies }) => !hasView && (side === "peer" || replies > 0));
}
