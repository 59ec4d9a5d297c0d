import { expect, test } from "vitest";
import { coverage, wordsOf } from "../../../core/library/coverage.ts";
import { readCase } from "../../../core/library/read-case.ts";
import { writtenCase } from "./written-case.ts";

function read(name: string, change: (text: string) => string = (text) => text) {
  const reading = readCase(name, change(writtenCase));
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.case;
}

const cases = [read("wrong-rolls.md"), read("late-rolls.md", (text) => text.replace("size: 4", "size: 16"))];

test("every value is counted, also one that no case has", () => {
  const tables = coverage(cases, ["integrity", "reciprocity", "one-name"]);
  const rows = (title: string) => tables.find((table) => table.title === title)?.rows;
  expect([rows("lens"), rows("kind"), rows("size"), rows("category")?.slice(5, 8)]).toEqual([
    [
      ["integrity", "2"],
      ["reciprocity", "2"],
      ["one-name", "0"],
    ],
    [
      ["public", "0"],
      ["composite", "0"],
      ["realistic", "2"],
    ],
    [
      ["1-5", "1"],
      ["6-15", "0"],
      ["16-50", "1"],
    ],
    [
      ["wages-tips", "0"],
      ["suppliers", "2"],
      ["competitors", "0"],
    ],
  ]);
});

test("each case stands with its words and its sources", () => {
  const [first] = cases;
  if (first === undefined) throw new Error("No case");
  expect(coverage(cases, []).at(-1)?.rows[0]).toEqual([
    ...["wrong-rolls", "realistic", "starter", "food", "4"],
    ...[String(wordsOf(first)), "0"],
  ]);
  expect(
    wordsOf(read("longer.md", (text) => text.replace("They paid at noon.", "They paid at noon, all of it."))),
  ).toBe(wordsOf(first) + 3);
});
