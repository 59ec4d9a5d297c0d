import { expect, test } from "vitest";
import { dateOrderOf, dateStandIns } from "../../../../core/circle/redact/date-stand-ins.ts";

function standIns(...texts: readonly string[]): string[] {
  return dateStandIns(texts, [], "day-first").map(({ standIn }) => standIn);
}

test("the same day has the same words however it is written", () => {
  expect(standIns("12 March 2024", "March 12th", "2024-03-12", "12.3.24", "Tuesday, 12 March", "12/03/2024")).toEqual(
    Array.from({ length: 6 }, () => "a day in March"),
  );
});

test("days of one month are told apart, and those of another year say so", () => {
  expect(
    standIns("12 March 2024", "14 March", "16 March", "3 March 2023", "4 May 2025", "2 May 2019", "5 to 7 June"),
  ).toEqual([
    "a day in March",
    "another day in March",
    "a third day in March",
    "a day in March the year before",
    "a day in May the year after",
    "a day in May some years before",
    "a few days in June",
  ]);
});

test("what was decided stands, and its day keeps its words", () => {
  const decided = [{ text: "12 March 2024", standIn: "one morning" }];
  expect(dateStandIns(["2024-03-12", "13 March"], decided, "day-first").map(({ standIn }) => standIn)).toEqual([
    "one morning",
    "another day in March",
  ]);
});

test("figures are read as other figures of the same texts demand, and in dollars the month comes first", () => {
  expect([
    dateOrderOf(["03/25/2024 and 01/02/2024"]),
    dateOrderOf(["25/03/2024"]),
    dateOrderOf(["$3 on 01/02/2024"]),
    dateOrderOf(["£3 on 01/02/2024"]),
  ]).toEqual(["month-first", "day-first", "month-first", "day-first"]);
  expect(dateStandIns(["04/05/2024"], [], "month-first").map(({ standIn }) => standIn)).toEqual(["a day in April"]);
});
