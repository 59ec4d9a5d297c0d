import type { Run } from "../workshop/run/run.ts";
import type { Vote } from "../workshop/vote/vote.ts";
import { saysSame } from "./canonical.ts";
import type { Disagreement } from "./disagreement.ts";
import { type Changes, mergeValues } from "./merge-values.ts";
import { written } from "./path.ts";

/** Whether everything that was said or counted in a run is in another too: then it is only an earlier moment of that. */
function isSaidIn(run: Run, other: Run): boolean {
  const notesOf = (blockId: string) => other.notes.find((note) => note.blockId === blockId)?.text ?? "";
  return (
    run.notes.every(({ blockId, text }) => notesOf(blockId).includes(text.trim())) &&
    run.commitments.every((one) => other.commitments.some((same) => saysSame(one, same))) &&
    run.attendance.every((name) => other.attendance.includes(name)) &&
    run.votes.every((vote) => vote.state === "open" || other.votes.some((same) => isSameVote(vote, same))) &&
    (run.present === null || other.present !== null) &&
    (run.endedAt === null || other.endedAt !== null)
  );
}

function isSameVote(one: Vote, other: Vote): boolean {
  return saysSame({ ...one, isShown: true }, { ...other, isShown: true });
}

/** What is handed in while ballots are open is nobody's to see. */
function withoutOpenBallots(run: Run): Run {
  return { ...run, votes: run.votes.filter(({ mode, state }) => mode !== "ballots" || state === "closed") };
}

/** Of two states of one run, the one with more moves, and the other, whichever came first. */
function furtherFirst(first: Run, second: Run): readonly [Run, Run] {
  const isSecond = second.moves - first.moves || (second.seenAt > first.seenAt ? 1 : 0);
  return isSecond > 0 ? [second, first] : [first, second];
}

function mergeRun(first: Run, second: Run, changes: Changes, disagreements: Disagreement[]): Run {
  if (saysSame(first, second)) return first;
  const path = ["runs", first.id];
  const [byFirst, bySecond] = [changes?.first(written(path)) ?? true, changes?.second(written(path)) ?? true];
  if (byFirst !== bySecond) return byFirst ? first : second;
  const [here, there] = furtherFirst(first, second);
  if (!isSaidIn(there, here)) disagreements.push({ path, here, there: withoutOpenBallots(there) });
  return here;
}

/**
 * The runs of two versions of a session, each once, in the order in which they began. Of one that both sides went on with, the state
 * with more moves stands whole; the other is told unless all that was said in it is there.
 */
export function mergeRuns(
  first: readonly Run[],
  second: readonly Run[],
  changes: Changes,
  disagreements: Disagreement[],
): Run[] {
  const [ids, others] = [first, second].map((runs) => runs.map(({ id }) => id));
  const staying = mergeValues(["runs"], ids, others, changes, []) as string[];
  const merged = staying.flatMap((id) => {
    const [one, other] = [first, second].map((runs) => runs.find((run) => run.id === id));
    if (one === undefined || other === undefined) return one ?? other ?? [];
    return mergeRun(one, other, changes, disagreements);
  });
  return merged.sort((one, other) => one.beganAt.localeCompare(other.beganAt) || one.id.localeCompare(other.id));
}
