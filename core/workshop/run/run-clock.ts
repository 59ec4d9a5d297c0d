import type { Run, RunBlock } from "./run.ts";

/** After how many milliseconds unseen it is asked whether they count. */
const unseenFrom = 90_000;

/**
 * What the present stretch of a run has taken until a moment. Where the clock was set back, it has taken what was last seen of it.
 * Milliseconds.
 */
function stretch({ since, seenAt }: Run, now: number): number {
  return since === null ? 0 : Math.max(0, Math.max(now, Date.parse(seenAt)) - Date.parse(since));
}

/** The blocks of a run with the stretch that is running counted in. */
function settledBlocks(run: Run, now: number): RunBlock[] {
  return run.blocks.map((one, place) => (place === run.at ? { ...one, taken: one.taken + stretch(run, now) } : one));
}

/** How long a run has stood still until a moment. Where the clock was set back, as long as it had then. Milliseconds. */
function idleUntil({ idle, since, endedAt, seenAt }: Run, now: number): number {
  return since === null && endedAt === null ? idle + Math.max(0, now - Date.parse(seenAt)) : idle;
}

/** The run with its stretch or its pause counted in, seen at `at`, and going on from there as it did. */
export function settled(run: Run, at: string): Run {
  return {
    ...run,
    blocks: settledBlocks(run, Date.parse(at)),
    idle: idleUntil(run, Date.parse(at)),
    since: run.since === null ? null : at,
    seenAt: at,
  };
}

/** The run as a window saw it going at a moment. From a clock that was set back it counts on. */
export function seen(run: Run, at: string): Run {
  return run.since === null || Date.parse(at) < Date.parse(run.seenAt) ? settled(run, at) : { ...run, seenAt: at };
}

/** What the clock of a run shows. Milliseconds, `endsAt` since 1970. */
export interface RunClock {
  /** What is left of the present block; 0 when its time is over. */
  readonly left: number;
  /** How long its time has been over; 0 before. */
  readonly over: number;
  /** How much later than planned it will end as things stand, pauses counted; negative when earlier. */
  readonly late: number;
  /** How long it will still take as things stand. */
  readonly toGo: number;
  /** When it will end as things stand. */
  readonly endsAt: number;
}

function sum(list: readonly number[]): number {
  return list.reduce((total, one) => total + one, 0);
}

/** What the clock of a run shows at a moment. A block that was skipped takes what it took, and no more. */
export function runClock(run: Run, now: number): RunClock {
  const blocks = settledBlocks(run, now);
  const present = blocks[run.at];
  const [given, taken] = [present?.given ?? 0, present?.taken ?? 0];
  const whole = blocks.map((one, place) => (place < run.at ? one.taken : Math.max(one.given, one.taken)));
  const toGo = sum(whole) - sum(blocks.map((one) => one.taken));
  return {
    left: Math.max(0, given - taken),
    over: Math.max(0, taken - given),
    late: sum(whole) + idleUntil(run, now) - sum(run.blocks.map(({ block }) => block.minutes * 60_000)),
    toGo,
    endsAt: now + toGo,
  };
}

/** How long a run has been going unseen, in milliseconds, where that is long enough to ask; else null. */
export function unseenFor(run: Run, now: number): number | null {
  if (run.endedAt !== null || run.since === null) return null;
  const unseen = now - Math.max(Date.parse(run.seenAt), Date.parse(run.since));
  return unseen > unseenFrom ? unseen : null;
}
