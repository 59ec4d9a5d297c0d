import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, dayOf, daysBetween, endOfDay } from "../../core/days.ts";

const day = fc
  .date({ min: new Date("1971-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test("adding days and counting them are each other's opposite", () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -9000, max: 9000 }), (from, days) => {
      expect(daysBetween(from, addDays(from, days))).toBe(days);
    }),
  );
});

test("days cross months, years and the end of summer time", () => {
  expect([
    addDays("2026-02-28", 1),
    addDays("2028-02-28", 1),
    addDays("2026-12-31", 1),
    addDays("2026-10-24", 2),
    addDays("2026-03-01", -1),
    daysBetween("2026-03-28", "2026-03-30"),
  ]).toEqual(["2026-03-01", "2028-02-29", "2027-01-01", "2026-10-26", "2026-02-28", 2]);
});

test("the day of a moment is the one on the owner's wall", () => {
  expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe("2026-01-05");
  expect(dayOf(new Date(2026, 0, 5, 0, 1))).toBe("2026-01-05");
});

test("the last moment of a day is of that day, and the next one of the day after", () => {
  fc.assert(
    fc.property(day, (on) => {
      const last = Date.parse(endOfDay(on));
      expect([dayOf(new Date(last)), dayOf(new Date(last + 1))]).toEqual([on, addDays(on, 1)]);
    }),
  );
});
