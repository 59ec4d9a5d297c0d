import fc from "fast-check";
import { expect, test } from "vitest";
import { type MeetingLength, meetingLengths } from "../../../../core/circle/meeting/meeting.ts";
import { meetingSteps } from "../../../../core/circle/meeting/meeting-guide.ts";
import {
  afterClock,
  faceOf,
  lengthened,
  longestStep,
  type MeetingTimer,
  newTimer,
  paused,
  readTimer,
  started,
  stepOf,
  stepped,
  timerText,
} from "../../../../core/circle/meeting/meeting-timer.ts";

const minute = 60_000;
const noon = Date.parse("2026-11-22T12:00:00.000Z");

test("a step counts down from moments alone, and tells how long its time has been over", () => {
  const timer = started(newTimer(10), noon);
  expect([0, 0.5, 2, 5].map((minutes) => faceOf(timer, noon + minutes * minute))).toEqual([
    { left: 2 * minute, over: 0, late: 0, toGo: 10 * minute },
    { left: 1.5 * minute, over: 0, late: 0, toGo: 9.5 * minute },
    { left: 0, over: 0, late: 0, toGo: 8 * minute },
    { left: 0, over: 3 * minute, late: 3 * minute, toGo: 8 * minute },
  ]);
});

test("a pause stands still, and what ran before it counts", () => {
  const still = paused(started(newTimer(15), noon), noon + minute);
  const again = started(still, noon + 60 * minute);
  expect([faceOf(still, noon + 30 * minute).left, faceOf(again, noon + 60.5 * minute).left]).toEqual([
    minute,
    minute / 2,
  ]);
});

test("a step that ends early puts the meeting ahead, and going back goes on where it was left", () => {
  const second = stepped(started(newTimer(10), noon), 1, noon + minute);
  const back = stepped(second, -1, noon + 2 * minute);
  expect({
    second: [stepOf(second).kind, faceOf(second, noon + minute)],
    back: [stepOf(back).kind, faceOf(back, noon + 2 * minute)],
  }).toEqual({
    second: ["ask", { left: 3 * minute, over: 0, late: -minute, toGo: 8 * minute }],
    back: ["read", { left: minute, over: 0, late: 0, toGo: 8 * minute }],
  });
});

test("a minute more is added to what is left, or counts from now when the time is over", () => {
  const running = started(newTimer(10), noon);
  const during = lengthened(running, noon + minute);
  const after = lengthened(running, noon + 5 * minute);
  expect([faceOf(during, noon + minute), faceOf(after, noon + 5 * minute)]).toEqual([
    { left: 2 * minute, over: 0, late: minute, toGo: 10 * minute },
    { left: minute, over: 0, late: 4 * minute, toGo: 9 * minute },
  ]);
});

test("a clock that is set back takes nothing away of what was seen, and the step runs on", () => {
  const running = started(newTimer(10), noon);
  const hourBack = noon - 60 * minute;
  const righted = afterClock(running, noon + minute, hourBack);
  expect([
    faceOf(running, hourBack).left,
    faceOf(righted, hourBack + minute / 2).left,
    afterClock(running, noon, noon + minute) === running,
  ]).toEqual([2 * minute, minute / 2, true]);
});

test("a timer is read back as it was kept, and what is none of ours is no timer", () => {
  const timer = stepped(started(newTimer(45), noon), 1, noon + minute);
  const broken = ["", "[]", "{}", timerText({ ...timer, at: 8 }), timerText({ ...timer, taken: [0] })];
  expect([readTimer(timerText(timer)), ...broken.map(readTimer)]).toEqual([timer, null, null, null, null, null]);
});

/** What a host may do, and what a clock may. */
type Deed = "start" | "pause" | "more" | "next" | "back" | "look" | "crash";

const deeds = fc.array(
  fc.record({
    deed: fc.constantFrom<Deed>("start", "pause", "more", "next", "back", "look", "crash"),
    /** How the clock goes on before it, in milliseconds: it may be set back, and the machine may sleep for a year. */
    wait: fc.oneof(
      fc.integer({ min: 0, max: 10 * minute }),
      fc.integer({ min: -400 * 24 * 60 * minute, max: 400 * 24 * 60 * minute }),
    ),
  }),
  { maxLength: 60 },
);

function done(timer: MeetingTimer, deed: Deed, now: number): MeetingTimer {
  switch (deed) {
    case "start":
      return started(timer, now);
    case "pause":
      return paused(timer, now);
    case "more":
      return lengthened(timer, now);
    case "next":
      return stepped(timer, 1, now);
    case "back":
      return stepped(timer, -1, now);
    case "look":
      return timer;
    case "crash":
      return readTimer(timerText(timer)) ?? expect.unreachable();
  }
}

test("whatever the host and the clock do, no time is negative, no step is lost, and the end is reached", () => {
  fc.assert(
    fc.property(fc.constantFrom<MeetingLength>(...meetingLengths), deeds, (minutes, many) => {
      let timer = newTimer(minutes);
      let [seen, now] = [noon, noon];
      for (const { deed, wait } of many) {
        now = Math.max(0, now + wait);
        timer = done(afterClock(timer, seen, now), deed, now);
        seen = now;
        const { left, over, toGo } = faceOf(timer, now);
        const sane = [left, over, toGo, ...timer.taken, ...timer.given];
        expect(sane.filter((time) => !(time >= 0 && time <= 8 * longestStep))).toEqual([]);
        expect(left === 0 || over === 0).toBe(true);
        expect(readTimer(timerText(timer))).toEqual(timer);
      }
      for (let steps = 0; steps < meetingSteps[minutes].length; steps += 1) timer = stepped(timer, 1, now);
      expect(stepOf(timer).kind).toBe("close");
    }),
  );
});

test("what a running step took adds up to the time that passed, however often it was stopped", () => {
  const stretches = fc.array(fc.tuple(fc.nat(2 * minute), fc.nat(2 * minute)), { maxLength: 20 });
  fc.assert(
    fc.property(stretches, (many) => {
      let [timer, now, ran] = [newTimer(45), noon, 0];
      for (const [running, still] of many) {
        timer = paused(started(timer, now), now + running);
        now += running + still;
        ran += running;
      }
      expect(timer.taken[0]).toBe(ran);
    }),
  );
});
