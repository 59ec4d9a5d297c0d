import type { Block } from "./plan/block.ts";
import type { RoomCommitment, Run } from "./run/run.ts";
import type { Session } from "./session.ts";
import type { Vote } from "./vote/vote.ts";
import { breakDownOf, pairOfBlocks, votePair } from "./vote/votes.ts";

/** What a block of a run came to. Milliseconds. */
export interface BlockResult {
  readonly block: Block;
  readonly planned: number;
  readonly taken: number;
  readonly isSkipped: boolean;
  /** What the trainer wrote down in it; empty for nothing. */
  readonly notes: string;
}

/** What came of one vote: how many there were, and how many chose each option where that may be told. */
export interface VoteResult {
  readonly total: number;
  readonly counts: readonly number[] | null;
}

/** What a room said about one case: the first vote, and the second where there was one. */
export interface CaseResult {
  readonly blockId: string;
  readonly caseId: string | null;
  readonly caseTitle: string;
  readonly options: readonly { readonly id: string; readonly title: string }[];
  readonly first: VoteResult | null;
  readonly second: VoteResult | null;
  /** How many more, or fewer, chose each option in the second vote; null unless both have a break-down. */
  readonly shift: readonly number[] | null;
}

/** Everything that is kept of a run. Names stand in it only where the session keeps them. */
export interface RunResults {
  readonly runId: string;
  readonly beganAt: string;
  readonly endedAt: string | null;
  readonly present: number | null;
  readonly planned: number;
  readonly taken: number;
  readonly blocks: readonly BlockResult[];
  readonly cases: readonly CaseResult[];
  readonly commitments: readonly RoomCommitment[];
  readonly attendance: readonly string[];
}

function resultOf(vote: Vote | null): VoteResult | null {
  return vote === null || vote.state === "open" ? null : { total: vote.total, counts: breakDownOf(vote) };
}

function isSameOptions(one: Vote | null, other: Vote | null): boolean {
  return one?.options.map(({ id }) => id).join() === other?.options.map(({ id }) => id).join();
}

function caseResult(session: Session, run: Run, block: Block): CaseResult[] {
  const isVote = block.kind === "vote" || block.kind === "again";
  if (!isVote || (block.kind === "again" && pairOfBlocks(run, block.id).first !== null)) return []; // It stands with the first vote.
  const { first, second } = votePair(run, block.id);
  const [before, after] = [resultOf(first), resultOf(second)];
  if (before === null && after === null) return [];
  const shift =
    isSameOptions(first, second) && before?.counts && after?.counts
      ? after.counts.map((count, place) => count - (before.counts?.[place] ?? 0))
      : null;
  return [
    {
      blockId: block.id,
      caseId: block.caseId,
      caseTitle: session.cases.find(({ id }) => id === block.caseId)?.title ?? "",
      options: (first ?? second)?.options ?? [],
      first: before,
      second: after,
      shift,
    },
  ];
}

function sum(list: readonly number[]): number {
  return list.reduce((total, one) => total + one, 0);
}

/** What a run of a session came to. A vote that is open is not in it. */
export function resultsOf(session: Session, run: Run): RunResults {
  const blocks = run.blocks.map(({ block, taken, isSkipped }) => ({
    block,
    planned: block.minutes * 60_000,
    taken,
    isSkipped,
    notes: run.notes.find(({ blockId }) => blockId === block.id)?.text ?? "",
  }));
  return {
    runId: run.id,
    beganAt: run.beganAt,
    endedAt: run.endedAt,
    present: run.present,
    planned: sum(blocks.map(({ planned }) => planned)),
    taken: sum(blocks.map(({ taken }) => taken)),
    blocks,
    cases: run.blocks.flatMap(({ block }) => caseResult(session, run, block)),
    commitments: run.commitments,
    attendance: run.attendance,
  };
}

/** One case in two runs of a session; null where a run did not vote about it. */
export interface ComparedCase {
  readonly caseId: string | null;
  readonly caseTitle: string;
  readonly one: CaseResult | null;
  readonly other: CaseResult | null;
}

/** Two runs of a session beside each other, case by case, in the order of the first and then of what only the other has. */
export function compareRuns(session: Session, one: Run, other: Run): readonly ComparedCase[] {
  const [first, second] = [resultsOf(session, one).cases, resultsOf(session, other).cases];
  const left = [...second];
  const both = first.map((here) => {
    const at = left.findIndex(({ caseId }) => caseId === here.caseId);
    const there = at === -1 ? undefined : left.splice(at, 1)[0];
    return { caseId: here.caseId, caseTitle: here.caseTitle, one: here, other: there ?? null };
  });
  return [
    ...both,
    ...left.map((there) => ({ caseId: there.caseId, caseTitle: there.caseTitle, one: null, other: there })),
  ];
}
