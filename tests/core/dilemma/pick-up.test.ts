import { expect, test } from "vitest";
import { newDilemma } from "../../../core/dilemma/dilemma.ts";
import { nextStep, pickUp } from "../../../core/dilemma/pick-up.ts";
import { type Summary, summarise } from "../../../core/dilemma/summary.ts";
import { shipped } from "../walk/any-own.ts";

const id = "0a2b8f0e-52a5-4a0c-9a5d-3f4f2f1f7c11";
const blank = summarise(newDilemma(id, "2026-11-01T08:00:00.000Z", "Rent"), "2026-11-01T08:00:00.000Z", false, shipped);

function entry(title: string, changes: Partial<Summary>): Summary {
  return { ...blank, title, ...changes };
}

test("only what is open and can be written is picked up, the last touched first, a few at most", () => {
  const summaries = [
    entry("oldest", { savedAt: "2026-11-02T08:00:00.000Z" }),
    entry("decided", { status: "decided", savedAt: "2026-11-09T08:00:00.000Z" }),
    entry("reviewed", { status: "reviewed", savedAt: "2026-11-09T08:00:00.000Z" }),
    entry("newer version", { readOnly: true, savedAt: "2026-11-09T08:00:00.000Z" }),
    entry("middle", { savedAt: "2026-11-04T08:00:00.000Z" }),
    entry("newest", { status: "weighing", savedAt: "2026-11-06T08:00:00.000Z" }),
  ];
  expect(pickUp(summaries, 2).map(({ title }) => title)).toEqual(["newest", "middle"]);
});

test("a title waits to be told, a story to be weighed, a weighed one to be decided", () => {
  const open = [entry("a", {}), entry("b", { opening: "They asked." }), entry("c", { status: "weighing" })];
  expect(open.map(nextStep)).toEqual(["tell", "weigh", "decide"]);
});
