import { expect, test } from "vitest";
import { cited, toBeHeldAgainst } from "../../../core/code/cited.ts";
import type { Article } from "../../../core/code/house-code.ts";
import type { Citation } from "../../../core/dilemma/citation.ts";

const may = "2026-05-01T08:00:00.000Z";
const june = "2026-06-01T08:00:00.000Z";
const july = "2026-07-01T08:00:00.000Z";

const reworded: Article = {
  id: "reworded",
  number: 2,
  wordings: [
    { at: may, text: "We call." },
    { at: july, text: "We call first." },
  ],
  from: null,
};
const withdrawn: Article = {
  id: "withdrawn",
  number: 1,
  wordings: [
    { at: may, text: "We never lend." },
    { at: june, text: null },
  ],
  from: null,
};
const plain: Article = { id: "plain", number: 3, wordings: [{ at: may, text: "We pay on the day." }], from: null };
const articles = [plain, reworded, withdrawn];
const citing = (...ids: readonly string[]): Citation[] =>
  ids.map((articleId) => ({ articleId, stance: "follows", note: "" }));

test("what is cited says what it said at the moment asked for, by number, and what it says today", () => {
  const found = cited(articles, citing("reworded", "gone", "withdrawn"), june);
  expect(found.map(({ number, text, today }) => [number, text, today])).toEqual([
    [1, null, null],
    [2, "We call.", "We call first."],
    [null, null, null],
  ]);
});

test("without a moment it says its last words, also of an article withdrawn since", () => {
  const found = cited(articles, citing("withdrawn", "reworded"), null);
  expect(found.map(({ text }) => text)).toEqual(["We never lend.", "We call first."]);
});

test("a walk is held against the articles in force and those it cites, by number", () => {
  const idsOf = (citations: readonly Citation[]) => toBeHeldAgainst(articles, citations).map(({ id }) => id);
  expect([idsOf([]), idsOf(citing("withdrawn"))]).toEqual([
    ["reworded", "plain"],
    ["withdrawn", "reworded", "plain"],
  ]);
});
