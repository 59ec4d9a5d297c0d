import { expect, test } from "vitest";
import { day, instant } from "../../core/text.ts";
import { localClock } from "../../store/clock.ts";

test("the clock says a moment and the day it is where its owner lives", () => {
  expect([instant.safeParse(localClock.at()).success, day.safeParse(localClock.today()).success]).toEqual([true, true]);
  const away = Math.abs(Date.parse(localClock.at()) - Date.parse(localClock.today()));
  expect(away).toBeLessThan(2 * 86_400_000);
});
