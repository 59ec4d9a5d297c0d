import { expect, test } from "vitest";
import type { Standing } from "../../../../core/circle/file/opening.ts";
import { collectionOf, packNameOf } from "../../../../core/circle/file/set-of-cases.ts";
import { caseItem, dilemmaItem } from "../written-items.ts";

const from = (name: string) => `From ${name}`;
const set = { title: "An \u202Eevening", note: "" };

test("a pack is called like its set, or by whom it is, in one plain line that is not too long", () => {
  expect([
    packNameOf(set, "Ben", from),
    packNameOf(null, " Ben ", from),
    packNameOf({ title: "\u200B", note: "" }, "Ben", from),
    packNameOf({ title: "x".repeat(300), note: "" }, "Ben", from).length,
    packNameOf({ title: `${"x".repeat(119)}🥐`, note: "" }, "Ben", from),
  ]).toEqual(["An evening", "From Ben", "From Ben", 120, "x".repeat(119)]);
});

test("a set gathers its cases in its order, also those that are there already, and none that is refused", () => {
  const items = [caseItem("b", "B"), dilemmaItem(), caseItem("a", "A"), caseItem("c", "C")];
  const standings: Standing[] = [
    { kind: "same" },
    { kind: "new" },
    { kind: "changed" },
    { kind: "refused", fault: "taken", detail: "" },
  ];
  expect([
    collectionOf(set, items, standings),
    collectionOf(null, items, standings),
    collectionOf(set, items.slice(1, 2), standings.slice(1)),
  ]).toEqual([{ name: "An evening", cases: ["b", "a"] }, null, null]);
});
