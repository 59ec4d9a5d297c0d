import { expect, test } from "vitest";
import { daysLeft } from "../../../core/dilemma/bin-days.ts";

test("a deleted dilemma stays for 30 days, then until the next start", () => {
  const days = ["2026-11-22", "2026-11-23", "2026-12-21", "2026-12-22", "2027-03-01"];
  expect(days.map((today) => daysLeft("2026-11-22", today))).toEqual([30, 29, 1, 0, 0]);
});

test("a clock set back does not lengthen the stay", () => {
  expect(daysLeft("2026-11-22", "2026-11-01")).toBe(30);
});
