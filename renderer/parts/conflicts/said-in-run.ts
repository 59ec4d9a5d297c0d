import type { OpenConflict } from "../../../core/merge/conflict.ts";
import { type Run, runSchema } from "../../../core/workshop/run/run.ts";
import type { Vote } from "../../../core/workshop/vote/vote.ts";
import { longDay, timeOf } from "../../words/dates.ts";
import type { Words } from "../../words/english.ts";

function voteIn({ options, counts, total }: Vote, { run }: Words["conflicts"]): string {
  if (counts === null) return run.voted(total);
  return run.vote(options.map(({ id, title }) => `${title} ${counts[id] ?? 0}`));
}

function linesOf(run: Run, words: Words["conflicts"]): string[] {
  const { beganAt, endedAt, at, blocks, votes, notes, commitments, attendance } = run;
  return [
    words.run.began(longDay(beganAt), timeOf(beganAt)),
    endedAt === null ? words.run.reached(at + 1, blocks.length) : words.run.ended(timeOf(endedAt)),
    ...votes.map((vote) => voteIn(vote, words)),
    ...notes.map(({ text }) => text),
    ...commitments.map(({ who, what }) => (who === "" ? what : `${who}: ${what}`)),
    ...(attendance.length === 0 ? [] : [words.run.present(attendance)]),
  ].filter((text) => text.trim() !== "");
}

/** What a run of a workshop says to a reader, or null for what is none. */
export function saidInRun({ of, path }: OpenConflict, value: unknown, { conflicts }: Words): string[] | null {
  if (of.kind !== "session" || path[0] !== "runs") return null;
  const run = runSchema.safeParse(value);
  return run.success ? linesOf(run.data, conflicts) : null;
}
