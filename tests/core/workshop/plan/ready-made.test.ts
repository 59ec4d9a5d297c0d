import fc from "fast-check";
import { expect, test } from "vitest";
import { agendaOf, casesAtMost, lengthFor } from "../../../../core/workshop/plan/agenda.ts";
import { bestCases } from "../../../../core/workshop/plan/best-cases.ts";
import { blockSchema, isAboutCase } from "../../../../core/workshop/plan/block.ts";
import { readyLengths, readyMade } from "../../../../core/workshop/plan/ready-made.ts";
import { anyShelf, anyTheme, shelved } from "../any-shelf.ts";

function ids(): () => string {
  let last = 0;
  return () => `block-${++last}`;
}

const shelf = [
  shelved("rolls", ["pricing"]),
  shelved("fees", ["contracts", "pricing"]),
  shelved("scales", ["competitors"]),
  shelved("smoke", ["environment"]),
];

test("half an hour is one case: read, voted, talked over, voted again and revealed, between a welcome and a close", () => {
  const { blocks, cases, isFromElsewhere } = readyMade(30, "pricing", shelf, ids());
  expect([blocks.map(({ kind, minutes, caseId }) => [kind, minutes, caseId]), cases, isFromElsewhere]).toEqual([
    [
      ["welcome", 2, null],
      ["read", 4, "rolls"],
      ["vote", 2, "rolls"],
      ["discuss", 8, "rolls"],
      ["again", 2, "rolls"],
      ["reveal", 6, "rolls"],
      ["write", 3, null],
      ["close", 3, null],
    ],
    [{ id: "rolls", title: "The rolls" }],
    false,
  ]);
});

test("an hour and a half is three cases with a break before the last, and one is taken from a neighbour where the theme has two", () => {
  const { blocks, cases, isFromElsewhere } = readyMade(90, "pricing", shelf, ids());
  const pause = blocks.findIndex(({ kind }) => kind === "own");
  expect([cases.map(({ id }) => id), isFromElsewhere, blocks[pause]?.minutes, blocks[pause + 1]?.caseId]).toEqual([
    ["rolls", "fees", "scales"],
    true,
    5,
    "scales",
  ]);
});

test("a theme with enough cases takes none from elsewhere", () => {
  expect(readyMade(60, "pricing", shelf, ids()).isFromElsewhere).toBe(false);
});

test("a theme without any case takes the ones nearest to it before others", () => {
  expect(readyMade(30, "quality-safety", shelf, ids()).cases).toEqual([{ id: "smoke", title: "The smoke" }]);
});

test("a mixture is of cases about different things", () => {
  const many = ["a", "b", "c"].map((id) => shelved(id, ["pricing"]));
  const mixed = readyMade(
    90,
    null,
    [shelved("z", ["environment"]), shelved("y", ["ai-use"]), ...many.reverse()],
    ids(),
  );
  expect(mixed.cases.map(({ id }) => id)).toEqual(["a", "y", "z"]);
});

test("an empty shelf gives the agenda of one case, with the case to be chosen", () => {
  const { blocks, cases } = readyMade(60, "ai-use", [], ids());
  expect([cases, blocks.map(({ kind, caseId }) => [kind, caseId])]).toEqual([
    [],
    [
      ["welcome", null],
      ["read", null],
      ["vote", null],
      ["discuss", null],
      ["again", null],
      ["reveal", null],
      ["write", null],
      ["close", null],
    ],
  ]);
});

test("what is easy to enter stands before what is hard, and a bookmark before none", () => {
  const kept = shelved("kept", ["pricing"]);
  const marked = { ...kept, mark: { ...kept.mark, bookmarkedAt: "2026-11-22T10:00:00.000Z" } };
  const all = [
    shelved("hard", ["pricing"], { level: "hard" }),
    shelved("plain", ["pricing"]),
    marked,
    shelved("easy", ["pricing"], { level: "starter" }),
    shelved("told", ["pricing"], { kind: "peer", level: "starter" }),
  ];
  expect(bestCases(all, "pricing").map(({ id }) => id)).toEqual(["easy", "kept", "plain", "hard"]);
});

test("for every theme and shelf: exactly the minutes, distinct cases of the shelf, the best first, the same in any order of the shelf", () => {
  fc.assert(
    fc.property(fc.constantFrom(...readyLengths), anyTheme, anyShelf, fc.gen(), (length, theme, any, pick) => {
      const { blocks, cases, isFromElsewhere } = readyMade(length, theme, any, ids());
      const chosen = cases.map(({ id }) => id);
      const mixed = pick(() => fc.shuffledSubarray(any, { minLength: any.length }));
      expect(blocks.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(length);
      expect(blockSchema.array().max(60).safeParse(blocks).success).toBe(true);
      expect(new Set(blocks.map(({ id }) => id)).size).toBe(blocks.length);
      expect(new Set(chosen).size).toBe(chosen.length);
      expect([...new Set(blocks.flatMap(({ caseId }) => (caseId === null ? [] : [caseId])))]).toEqual(chosen);
      expect(blocks.every(({ kind, caseId }) => (caseId !== null) === (isAboutCase(kind) && chosen.length > 0))).toBe(
        true,
      );
      expect(readyMade(length, theme, mixed, ids())).toEqual({ blocks, cases, isFromElsewhere });
      const sendable = any.filter(({ kind }) => kind !== "peer");
      expect(chosen.length).toBe(Math.min({ 30: 1, 60: 2, 90: 3 }[length], sendable.length));
      const about = (id: string) =>
        theme === null || any.some((one) => one.id === id && one.categories.includes(theme));
      const onTheme = sendable.filter(({ id }) => about(id)).length;
      expect(chosen.map(about)).toEqual(chosen.map((_, place) => place < onTheme));
      expect(isFromElsewhere).toBe(chosen.length > onTheme);
      if (theme !== null)
        expect(chosen).toEqual(
          bestCases(any, theme)
            .slice(0, chosen.length)
            .map(({ id }) => id),
        );
    }),
  );
});

test("any number of cases makes an agenda of exactly its length, which a session takes", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: casesAtMost }), (count) => {
      const length = lengthFor(count);
      const cases = Array.from({ length: count }, (_, place) => `case-${place}`);
      const blocks = agendaOf(length, cases, ids());
      expect(blocks.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(length);
      expect(blockSchema.array().max(60).safeParse(blocks).success).toBe(true);
      expect([...new Set(blocks.flatMap(({ caseId }) => (caseId === null ? [] : [caseId])))]).toEqual(cases);
    }),
  );
});

test("what the cases leave over is for the promise", () => {
  const minutes = agendaOf(40, ["a", "b"], ids()).filter(({ kind }) => kind === "write");
  expect(minutes.map((block) => block.minutes)).toEqual([5]);
  const odd = agendaOf(41, ["a", "b"], ids());
  expect([odd.find(({ kind }) => kind === "write")?.minutes, odd.reduce((sum, each) => sum + each.minutes, 0)]).toEqual(
    [6, 41],
  );
});
