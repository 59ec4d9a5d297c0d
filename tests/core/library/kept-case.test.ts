import { expect, test } from "vitest";
import { ownShelf } from "../../../core/library/kept-case.ts";
import { newOwnCase } from "../../../core/library/own-case.ts";

const dilemmaId = "0b7f1f0e-2f0a-4c43-9d5a-3f3a7d3b1a11";

test("own cases are listed the last made first, and packs by name with how many cases each has", () => {
  const kept = (id: string, day: number, pack?: string) => {
    const at = `2026-11-${day}T10:00:00.000Z`;
    const own = newOwnCase(id, at, dilemmaId, id);
    const origin = pack === undefined ? own.origin : ({ kind: "pack", pack, addedAt: at } as const);
    return { ownCase: { ...own, origin }, revision: 1, savedAt: at, readOnly: null };
  };
  const shelf = ownShelf([
    kept("a", 20),
    kept("b", 21, "Guild"),
    kept("c", 22),
    kept("d", 19, "Guild"),
    kept("e", 18, "Eve"),
  ]);
  expect([shelf.own.map(({ id }) => id), shelf.packs]).toEqual([
    ["c", "a"],
    [
      { pack: "Eve", cases: 1, addedAt: "2026-11-18T10:00:00.000Z" },
      { pack: "Guild", cases: 2, addedAt: "2026-11-21T10:00:00.000Z" },
    ],
  ]);
});
