import { expect, test } from "vitest";
import { readCase } from "../../../core/library/read-case.ts";
import { breakSeal, unread } from "../../../core/library/reading.ts";
import {
  narrowedSides,
  onShelf,
  sizeOf,
  standingShelf,
  summariseCase,
  viewCase,
  wholeLibrary,
} from "../../../core/library/shelf.ts";
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
  const mark = { ...unread, brokenAt: "2026-11-22T10:00:00.000Z", bookmarkedAt: "2026-11-22T10:00:00.000Z" };
  const other = { ...one, id: "other", level: "hard" as const, lenses: ["one-name"], size: 40, minutes: 30, mark };
  const shelves = [
    wholeLibrary,
    { ...wholeLibrary, category: "suppliers" as const },
    { ...wholeLibrary, lens: "one-name" },
    { ...wholeLibrary, level: "starter" as const },
    { ...wholeLibrary, kind: "public" as const },
    { ...wholeLibrary, lens: "one-name", level: "starter" as const },
    { ...wholeLibrary, trade: one.trade },
    { ...wholeLibrary, size: "16-50" as const },
    { ...wholeLibrary, minutes: "20" as const },
    { ...wholeLibrary, reading: "read" as const },
    { ...wholeLibrary, reading: "unread" as const },
    { ...wholeLibrary, bookmarked: true as const },
    { ...wholeLibrary, collection: "evening" },
    { ...wholeLibrary, collection: "evening", level: "hard" as const },
    { ...wholeLibrary, collection: "gone" },
  ];
  const collections = [{ id: "evening", name: "Evening", cases: ["other", "gone", "rolls"] }];
  expect(shelves.map((shelf) => onShelf([one, other], shelf, collections).map(({ id }) => id))).toEqual([
    ["rolls", "other"],
    ["rolls", "other"],
    ["other"],
    ["rolls"],
    [],
    [],
    ["rolls", "other"],
    ["other"],
    ["rolls"],
    ["other"],
    ["rolls"],
    ["other"],
    ["other", "rolls"],
    ["other"],
    ["rolls", "other"],
  ]);
});

test("a business falls into one size, the largest without an end", () => {
  expect([1, 5, 6, 15, 16, 50, 400].map(sizeOf)).toEqual(["1-5", "1-5", "6-15", "6-15", "16-50", "16-50", "16-50"]);
});

test("what narrows a shelf is told in one order, whenever it was chosen", () => {
  expect([
    narrowedSides(wholeLibrary),
    narrowedSides({ ...wholeLibrary, bookmarked: true, reading: "unread", category: "pricing" }),
  ]).toEqual([[], ["category", "reading", "bookmarked"]]);
});

test("a shelf lets go of a collection that is gone, and of nothing else", () => {
  const shelf = { ...wholeLibrary, level: "hard" as const, collection: "evening" };
  const evening = { id: "evening", name: "Evening", cases: [] };
  expect([standingShelf(shelf, [evening]), standingShelf(shelf, []), standingShelf(wholeLibrary, [])]).toEqual([
    shelf,
    { ...shelf, collection: null },
    wholeLibrary,
  ]);
});
