import { expect, test } from "vitest";
import { newBlock } from "../../../../core/workshop/plan/agenda.ts";
import {
  blockFor,
  placeOfCase,
  sameCaseAround,
  withBlockAt,
  withBlocksBack,
  withBlocksIn,
  withCaseIn,
  withoutBlocks,
} from "../../../../core/workshop/plan/agenda-steps.ts";
import type { Block } from "../../../../core/workshop/plan/block.ts";

const agenda = [
  newBlock("welcome", "welcome", 2, null),
  newBlock("read", "read", 5, "rolls"),
  newBlock("vote", "vote", 2, "rolls"),
  newBlock("pause", "own", 5, null),
  newBlock("reveal", "reveal", 6, "rolls"),
  newBlock("next", "read", 5, "fees"),
  newBlock("write", "write", 3, null),
  newBlock("close", "close", 3, null),
];

function ids(blocks: readonly Block[]): string {
  return blocks.map(({ id }) => id).join(" ");
}

test("a block moves to a place, and past an end to that end", () => {
  const some = agenda.slice(0, 3);
  expect([1, -1, 9].map((to) => ids(withBlockAt(some, "read", to)))).toEqual([
    "welcome read vote",
    "read welcome vote",
    "welcome vote read",
  ]);
  expect(ids(withBlockAt(some, "gone", 0))).toBe("welcome read vote");
});

test("another case comes before the writing and the close at the end, and at the end where there are none", () => {
  expect([agenda, agenda.slice(0, 3), agenda.slice(6), []].map((blocks) => placeOfCase(blocks))).toEqual([6, 3, 0, 0]);
  expect(ids(withBlocksIn(agenda.slice(6), 0, [newBlock("x", "read", 1, null)]))).toBe("x write close");
});

test("a case is chosen anew in the blocks beside each other that are about the same one", () => {
  const around = (id: string) => sameCaseAround(agenda, id).join(" ");
  expect(["vote", "read", "reveal", "next", "pause", "gone"].map(around)).toEqual([
    "read vote",
    "read vote",
    "reveal",
    "next",
    "",
    "",
  ]);
  expect(withCaseIn(agenda, ["read", "vote"], "scales").map(({ caseId }) => caseId)).toEqual([
    null,
    "scales",
    "scales",
    null,
    "rolls",
    "fees",
    null,
    null,
  ]);
});

test("blocks that were taken out come back where they stood, and none twice", () => {
  const { left, out } = withoutBlocks(agenda, ["welcome", "pause", "close"]);
  expect([ids(left), ids(withBlocksBack(left, out)), ids(withBlocksBack(agenda, out))]).toEqual([
    "read vote reveal next write",
    ids(agenda),
    ids(agenda),
  ]);
  expect(ids(withBlocksBack([], out))).toBe("welcome pause close");
});

test("a new block about a case takes the one before it, else the next, else none; a block without a case takes none", () => {
  const made = (place: number, kind: Block["kind"], blocks = agenda) => blockFor(blocks, place, kind, "new").caseId;
  expect([made(8, "discuss"), made(5, "discuss"), made(0, "vote"), made(0, "vote", []), made(5, "own")]).toEqual([
    "fees",
    "rolls",
    "rolls",
    null,
    null,
  ]);
});
