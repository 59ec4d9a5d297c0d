import { done, type Outcome, refused } from "../../outcome.ts";
import type { Run } from "../run/run.ts";
import type { RunMove } from "../run/run-move.ts";
import type { SessionCase } from "../session.ts";
import type { Vote } from "./vote.ts";
import { votersAtMost } from "./vote.ts";
import { closedVote, voteOf } from "./votes.ts";

/** The moves that are about the vote of the present block. */
export type VoteMove = Extract<RunMove, { kind: "openVote" | "count" | "ballot" | "closeVote" | "showVote" }>;

function withVote(run: Run, vote: Vote): Run {
  return { ...run, votes: [...run.votes.filter(({ blockId }) => blockId !== vote.blockId), vote] };
}

function opened(run: Run, cases: readonly SessionCase[], mode: Vote["mode"]): Outcome<Run> {
  const block = run.blocks[run.at]?.block;
  if (block?.kind !== "vote" && block?.kind !== "again") return refused("bad-input");
  const options = cases.find(({ id }) => id === block.caseId)?.options.map(({ id, title }) => ({ id, title })) ?? [];
  if (options.length === 0) return refused("bad-input");
  const counts = Object.fromEntries(options.map(({ id }) => [id, 0]));
  return done(withVote(run, { blockId: block.id, mode, state: "open", options, counts, total: 0, isShown: false }));
}

/** An open vote with another number for an option. */
function counted(vote: Vote, optionId: string, count: number): Outcome<Vote> {
  if (!vote.options.some(({ id }) => id === optionId)) return refused("unknown-option");
  const counts = { ...vote.counts, [optionId]: count };
  const total = Object.values(counts).reduce((sum, one) => sum + one, 0);
  return total > votersAtMost ? refused("bad-input") : done({ ...vote, counts, total });
}

function moved(vote: Vote, move: Exclude<VoteMove, { kind: "openVote" }>): Outcome<Vote> {
  switch (move.kind) {
    case "count":
      if (vote.state !== "open" || vote.mode === "ballots") return refused("bad-input");
      return counted(vote, move.optionId, move.count);
    case "ballot":
      if (vote.state !== "open" || vote.mode !== "ballots") return refused("bad-input");
      return counted(vote, move.optionId, (vote.counts?.[move.optionId] ?? 0) + 1);
    case "closeVote":
      return vote.state === "open" ? done(closedVote(vote)) : refused("bad-input");
    case "showVote":
      return vote.state === "closed" ? done({ ...vote, isShown: move.isShown }) : refused("bad-input");
  }
}

/** A run after a move in the vote of its present block. Refuses `bad-input` for what cannot be done where it stands, and `unknown-option`. */
export function moveVote(run: Run, cases: readonly SessionCase[], move: VoteMove): Outcome<Run> {
  if (move.kind === "openVote") return opened(run, cases, move.mode);
  const vote = voteOf(run, run.blocks[run.at]?.block.id ?? "");
  if (vote === null) return refused("bad-input");
  const made = moved(vote, move);
  return made.ok ? done(withVote(run, made.value)) : made;
}
