import { expect, test } from "vitest";
import { addDays } from "../../../core/days.ts";
import { isDue, withOpening } from "../../../core/dilemma/bin-openings.ts";

const week = Array.from({ length: 7 }, (_, place) => addDays("2026-11-22", place));

test("seven different days are kept, the last ones, and none twice", () => {
  expect(withOpening([], "2026-11-22")).toEqual(["2026-11-22"]);
  expect(withOpening(week, "2026-11-25")).toEqual(week);
  expect(withOpening(week, "2026-12-24")).toEqual([...week.slice(1), "2026-12-24"]);
});

test("what was deleted goes when it was due on every one of seven days", () => {
  expect(isDue("2026-10-22", week)).toBe(true);
  expect(isDue("2026-10-23", week)).toBe(false);
  expect(isDue("2026-10-22", week.slice(1))).toBe(false);
  expect(isDue("2026-10-22", [...week.slice(1), "2026-11-01"])).toBe(false);
  expect(isDue("2026-99-99", week)).toBe(false);
});
