import { expect, test } from "vitest";
import { nextStart, timeFrom, wholeFrom } from "../../../../core/workshop/plan/typed.ts";

test("minutes are a whole number between the ends, and nothing else", () => {
  const typed = ["1", " 240 ", "007", "0", "241", "999", "", "ten", "5.5", "-3", "1e2"];
  expect(typed.map((text) => wholeFrom(text, { least: 1, most: 240 }))).toEqual([
    1,
    240,
    7,
    ...Array.from({ length: 8 }, () => null),
  ]);
});

test("a time of day is read in the ways it is written", () => {
  const typed = ["9", "09:30", "930", "1405", "9.30", "9h30", "9h", "9:30 pm", "12am", "12 pm", "23:59", "0:00"];
  expect(typed.map(timeFrom)).toEqual([
    "09:00",
    "09:30",
    "09:30",
    "14:05",
    "09:30",
    "09:30",
    "09:00",
    "21:30",
    "00:00",
    "12:00",
    "23:59",
    "00:00",
  ]);
  expect(["", "24:00", "9:60", "13 pm", "0 am", "noon", "9:3", "12345"].map(timeFrom)).toEqual(
    Array.from({ length: 8 }, () => null),
  );
});

test("a session made now begins at the next quarter of an hour that leaves five minutes", () => {
  const at = (hours: number, minutes: number) => nextStart(new Date(2026, 10, 22, hours, minutes));
  expect([at(9, 0), at(9, 10), at(9, 11), at(23, 50)]).toEqual(["09:15", "09:15", "09:30", "00:00"]);
});
