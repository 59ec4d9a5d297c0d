import { expect, test } from "vitest";
import { roomTime } from "../../../../core/workshop/room/room-clock.ts";

const since = "2026-11-22T18:00:00.000Z";
const from = Date.parse(since);

test("the wall counts down in whole seconds, and says how long the time has been over", () => {
  const at = (ms: number) => roomTime({ given: 120_000, taken: 30_000, since }, from + ms);
  expect([at(0), at(500), at(89_999), at(90_000), at(215_000)]).toEqual([
    { isOver: false, minutes: 1, seconds: 30, isStill: false },
    { isOver: false, minutes: 1, seconds: 30, isStill: false },
    { isOver: false, minutes: 0, seconds: 1, isStill: false },
    { isOver: true, minutes: 0, seconds: 0, isStill: false },
    { isOver: true, minutes: 2, seconds: 5, isStill: false },
  ]);
});

test("a clock that stands still, or was set back, takes nothing away", () => {
  const time = { isOver: false, minutes: 1, seconds: 0 };
  expect(roomTime({ given: 60_000, taken: 0, since: null }, from + 9_000)).toEqual({ ...time, isStill: true });
  expect(roomTime({ given: 60_000, taken: 0, since }, from - 9_000)).toEqual({ ...time, isStill: false });
});
