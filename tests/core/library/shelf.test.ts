import { expect, test } from "vitest";
import { readCase } from "../../../core/library/read-case.ts";
import { breakSeal, unread } from "../../../core/library/reading.ts";
import { onShelf, summariseCase, viewCase, wholeLibrary } from "../../../core/library/shelf.ts";
import { writtenCase } from "./written-case.ts";

const sourced = writtenCase.replace(
  "sources: []",
  "sources: [{publisher: P, title: They paid, date: 2026, supports: S}]",
);
const reading = readCase("rolls.md", sourced);
if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
const rolls = reading.case;

test("a sealed case shows neither its outcome nor its sources", () => {
  const seen = viewCase(rolls, unread);
  expect(seen.sealed).toBeNull();
  expect(JSON.stringify([seen, summariseCase(rolls, unread)])).not.toMatch(
    /They paid|stayed|slip was it|carries|differ/,
  );
});

test("a case whose seal is open shows everything", () => {
  const mark = breakSeal(unread, "2026-11-22T10:00:00.000Z");
  expect(viewCase(rolls, mark)).toMatchObject({ id: "rolls", open: rolls.open, sealed: rolls.sealed, mark });
});

test("a shelf holds the cases that fit every side it names", () => {
  const one = summariseCase(rolls, unread);
  const other = { ...one, id: "other", level: "hard" as const, lenses: ["one-name"] };
  const shelves = [
    wholeLibrary,
    { ...wholeLibrary, category: "suppliers" as const },
    { ...wholeLibrary, lens: "one-name" },
    { ...wholeLibrary, level: "starter" as const },
    { ...wholeLibrary, kind: "public" as const },
    { ...wholeLibrary, lens: "one-name", level: "starter" as const },
  ];
  expect(shelves.map((shelf) => onShelf([one, other], shelf).map(({ id }) => id))).toEqual([
    ["rolls", "other"],
    ["rolls", "other"],
    ["other"],
    ["rolls"],
    [],
    [],
  ]);
});
