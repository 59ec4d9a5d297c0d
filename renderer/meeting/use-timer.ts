import { useEffect, useRef } from "react";
import {
  afterClock,
  faceOf,
  lengthened,
  type MeetingTimer,
  paused,
  started,
  stepped,
  type TimerFace,
} from "../../core/circle/meeting/meeting-timer.ts";
import { useNow } from "../parts/use-now.ts";
import { type Notebook, timerOf, withTimer } from "./notebook.ts";

/** The timer of a meeting, and what can be done with it. */
export interface RunningTimer {
  readonly timer: MeetingTimer;
  readonly face: TimerFace;
  readonly now: number;
  toggle(): void;
  lengthen(): void;
  step(by: 1 | -1): void;
}

/** Runs the timer of a notebook: whatever happens to it is written there, so that a crash goes on where it was. */
export function useTimer({ page, write }: Notebook): RunningTimer {
  const timer = timerOf(page);
  const now = useNow(timer.since !== null);
  const seen = useRef(now);
  const righted = afterClock(timer, seen.current, now);
  useEffect(() => {
    if (righted !== timer) write(withTimer(righted)); // The clock of the machine was set back.
    seen.current = now;
  });
  const act = (change: (timer: MeetingTimer, moment: number) => MeetingTimer) => () =>
    write(withTimer(change(righted, Date.now())));
  return {
    timer: righted,
    face: faceOf(righted, now),
    now,
    toggle: act(timer.since === null ? started : paused),
    lengthen: act(lengthened),
    step: (by) => act((present, moment) => stepped(present, by, moment))(),
  };
}
