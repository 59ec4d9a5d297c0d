import type { Run } from "../run/run.ts";
import type { Session } from "../session.ts";
import { breakDownFrom, type Vote } from "./vote.ts";

/** The vote of a block, or null before it was opened. */
export function voteOf(run: Run, blockId: string): Vote | null {
  return run.votes.find((vote) => vote.blockId === blockId) ?? null;
}

/** The blocks of the first and the second vote that a block belongs to; null for what is none of a vote, or has no first. */
export function pairOfBlocks(
  run: Run,
  blockId: string,
): { readonly first: string | null; readonly second: string | null } {
  const blocks = run.blocks.map(({ block }) => block);
  const place = blocks.findIndex(({ id }) => id === blockId);
  const block = blocks[place];
  if (block?.kind === "vote") {
    const next = blocks.findIndex(({ kind, caseId }, at) => at > place && kind === "vote" && caseId === block.caseId);
    const until = next === -1 ? blocks.length : next;
    const second = blocks.slice(place, until).find(({ kind, caseId }) => kind === "again" && caseId === block.caseId);
    return { first: block.id, second: second?.id ?? null };
  }
  if (block?.kind !== "again") return { first: null, second: null };
  const first = blocks.slice(0, place).findLast(({ kind, caseId }) => kind === "vote" && caseId === block.caseId);
  return { first: first?.id ?? null, second: block.id };
}

/** The first and the second vote about the case of a block of either; null for one that was not opened, or is not there. */
export function votePair(run: Run, blockId: string): { readonly first: Vote | null; readonly second: Vote | null } {
  const { first, second } = pairOfBlocks(run, blockId);
  return { first: first === null ? null : voteOf(run, first), second: second === null ? null : voteOf(run, second) };
}

/** How many chose each option of a closed vote, in their order; null for one that is open or has no break-down. */
export function breakDownOf(vote: Vote): number[] | null {
  const { counts } = vote;
  if (vote.state === "open" || counts === null || vote.total < breakDownFrom) return null;
  return vote.options.map(({ id }) => counts[id] ?? 0);
}

/** A vote that is over: with fewer than `breakDownFrom`, nothing stays but how many there were. */
export function closedVote(vote: Vote): Vote {
  const counts = vote.total < breakDownFrom ? null : vote.counts;
  return { ...vote, state: "closed", counts };
}

/** The session as a window may know it: of ballots that are still being handed in, only how many. */
export function hideOpenBallots(session: Session): Session {
  const hidden = (vote: Vote): Vote =>
    vote.mode === "ballots" && vote.state === "open" ? { ...vote, counts: null } : vote;
  return { ...session, runs: session.runs.map((run) => ({ ...run, votes: run.votes.map(hidden) })) };
}
