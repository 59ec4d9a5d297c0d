import { z } from "../../zod.ts";
import { type MeetingLength, meetingLengths } from "./meeting.ts";
import { type MeetingStep, meetingSteps } from "./meeting-guide.ts";

const minute = 60_000;

/** The longest that a step is given, and the longest stretch that counts: nobody sits three hours over one step. Milliseconds. */
export const longestStep = 180 * minute;

const length = z.number().min(0).max(longestStep);

/**
 * How far a meeting has come. Nothing in it ticks: what has passed is told from moments, so that it is right after the machine
 * slept, the window was hidden, or the app was started anew. All in milliseconds; moments since 1970.
 */
export interface MeetingTimer {
  readonly minutes: MeetingLength;
  /** The present step, counted from 0. */
  readonly at: number;
  /** What each step is given. */
  readonly given: readonly number[];
  /** What each step took, without the stretch that is running. */
  readonly taken: readonly number[];
  /** Since when the present step is running; null while it stands still. */
  readonly since: number | null;
}

const timerSchema = z.object({
  minutes: z.literal(meetingLengths),
  at: z.int().min(0),
  given: z.array(length),
  taken: z.array(length),
  since: z.number().min(0).nullable(),
});

/** A meeting that is about to begin: the first step, standing still. */
export function newTimer(minutes: MeetingLength): MeetingTimer {
  const steps = meetingSteps[minutes];
  return {
    minutes,
    at: 0,
    given: steps.map((step) => step.minutes * minute),
    taken: steps.map(() => 0),
    since: null,
  };
}

/** The timer in a text that was kept, or null when it is none of ours. */
export function readTimer(text: string): MeetingTimer | null {
  let kept: unknown;
  try {
    kept = JSON.parse(text);
  } catch {
    return null; // A draft that another program wrote into.
  }
  const { success, data } = timerSchema.safeParse(kept);
  if (!success) return null;
  const count = meetingSteps[data.minutes].length;
  return data.at < count && data.given.length === count && data.taken.length === count ? data : null;
}

/** The timer as a text, to be kept. */
export function timerText(timer: MeetingTimer): string {
  return JSON.stringify(timer);
}

/** The present step of a timer. */
export function stepOf({ minutes, at }: MeetingTimer): MeetingStep {
  const step = meetingSteps[minutes][at];
  if (step === undefined) throw new Error(`A meeting of ${minutes} minutes has no step ${at}.`);
  return step;
}

function replaced(list: readonly number[], at: number, value: number): readonly number[] {
  return list.map((old, index) => (index === at ? value : old));
}

/** What the present step has taken. A clock that was set back takes nothing away. */
function passed({ at, taken, since }: MeetingTimer, now: number): number {
  const stretch = since === null ? 0 : Math.max(0, now - since);
  return Math.min(longestStep, (taken[at] ?? 0) + stretch);
}

/** The timer with the stretch that is running counted in, and running on from now if it ran. */
function settled(timer: MeetingTimer, now: number): MeetingTimer {
  return {
    ...timer,
    taken: replaced(timer.taken, timer.at, passed(timer, now)),
    since: timer.since === null ? null : now,
  };
}

/** Lets the present step run. */
export function started(timer: MeetingTimer, now: number): MeetingTimer {
  return timer.since === null ? { ...timer, since: now } : timer;
}

/** Lets the present step stand still. */
export function paused(timer: MeetingTimer, now: number): MeetingTimer {
  return { ...settled(timer, now), since: null };
}

/** Gives the present step a minute more: of what is left, or from now on when its time is over. */
export function lengthened(timer: MeetingTimer, now: number): MeetingTimer {
  const base = Math.max(timer.given[timer.at] ?? 0, passed(timer, now));
  return { ...timer, given: replaced(timer.given, timer.at, Math.min(longestStep, base + minute)) };
}

/** Goes a step on or back, and stays where there is none. What runs runs on there. */
export function stepped(timer: MeetingTimer, by: 1 | -1, now: number): MeetingTimer {
  const at = timer.at + by;
  return at in timer.given ? { ...settled(timer, now), at } : timer;
}

/** The same timer, unless the clock was set back since it was seen: then it counts what was seen, and runs on from now. */
export function afterClock(timer: MeetingTimer, seen: number, now: number): MeetingTimer {
  if (now >= seen || timer.since === null) return timer;
  return { ...settled(timer, seen), since: now };
}

/** What a timer shows. */
export interface TimerFace {
  /** What is left of the present step; 0 when its time is over. */
  readonly left: number;
  /** How long its time has been over; 0 before. */
  readonly over: number;
  /** How much later than planned it will end as things stand; negative when earlier. */
  readonly late: number;
  /** How long it will still take as things stand. */
  readonly toGo: number;
}

function sum(list: readonly number[]): number {
  return list.reduce((total, one) => total + one, 0);
}

/** What a timer shows at a moment. */
export function faceOf(timer: MeetingTimer, now: number): TimerFace {
  const { at, given, taken, minutes } = settled(timer, now);
  const took = taken[at] ?? 0;
  const own = given[at] ?? 0;
  const whole = given.map((most, step) => (step < at ? (taken[step] ?? 0) : Math.max(most, taken[step] ?? 0)));
  return {
    left: Math.max(0, own - took),
    over: Math.max(0, took - own),
    late: sum(whole) - minutes * minute,
    toGo: sum(whole) - sum(taken),
  };
}
