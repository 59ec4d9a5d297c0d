import { expect, test } from "vitest";
import { listed } from "../../../core/library/listed.ts";
import { unread } from "../../../core/library/reading.ts";
import { type CaseSummary, wholeLibrary } from "../../../core/library/shelf.ts";
import type { Found } from "../../../core/search/quick-find.ts";

function summary(id: string, level: CaseSummary["level"]): CaseSummary {
  return {
    id,
    title: id,
    hook: "A hook.",
    kind: "realistic",
    categories: ["pricing"],
    lenses: ["reciprocity"],
    business: "bakery, two people",
    trade: "food",
    size: 2,
    level,
    minutes: 20,
    asked: [],
    mark: unread,
  };
}

function found(kind: Found["kind"], id: string): Found {
  return { kind, id, title: id, tags: [], line: "A hook.", titleSpans: [[0, 2]], snippet: null, lineSpans: [[2, 4]] };
}

const bread = summary("bread", "starter");
const cakes = summary("cakes", "hard");
const flour = summary("flour", "starter");

test("without a search the whole shelf is listed in the order it came in", () => {
  expect(listed([bread, cakes, flour], { ...wholeLibrary, level: "starter" }, [], null)).toEqual([
    { summary: bread, titleSpans: [], hookSpans: [], snippet: null },
    { summary: flour, titleSpans: [], hookSpans: [], snippet: null },
  ]);
});

test("a search lists the cases it found on the shelf, best first, and leaves dilemmas and unknown cases out", () => {
  const answer = [
    found("case", "flour"),
    found("dilemma", "salt"),
    found("case", "cakes"),
    found("case", "gone"),
    found("case", "bread"),
  ];
  expect(listed([bread, cakes, flour], { ...wholeLibrary, level: "starter" }, [], answer)).toEqual([
    { summary: flour, titleSpans: [[0, 2]], hookSpans: [[2, 4]], snippet: null },
    { summary: bread, titleSpans: [[0, 2]], hookSpans: [[2, 4]], snippet: null },
  ]);
});

test("a search that found nothing lists nothing", () => {
  expect(listed([bread], wholeLibrary, [], [])).toEqual([]);
});
