import { expect, test } from "vitest";
import type { Found } from "../../../core/search/quick-find.ts";
import type { SessionCase } from "../../../core/workshop/session.ts";
import { pickable } from "../../../renderer/workshop/pickable.ts";
import { shelved } from "../../core/workshop/any-shelf.ts";

const copies = [
  { id: "rolls", title: "The late rolls", level: "core", minutes: 20, categories: ["pricing"] },
] as unknown as readonly SessionCase[];
const shelf = [
  shelved("fees", ["contracts"]),
  shelved("rolls", ["pricing"]),
  shelved("scales", ["pricing"]),
  shelved("told", ["pricing"], { kind: "peer" }),
];

function ids(of: readonly { readonly id: string }[]): string {
  return of.map(({ id }) => id).join(" ");
}

function picked(text: string, found: readonly string[] | null): string[] {
  const answer = found?.map((id) => ({ id }) as Found) ?? null;
  const { here, others } = pickable(copies, shelf, "pricing", text, answer);
  return [ids(here), ids(others)];
}

test("with nothing asked for, the session's own copies come first, then the best for its theme, none twice and none told by a peer", () => {
  expect(picked("", null)).toEqual(["rolls", "scales fees"]);
});

test("where nothing was searched, every word of what was typed is looked for in the titles", () => {
  expect([picked("the SCA", null), picked("late", null), picked("zebra", null)]).toEqual([
    ["", "scales"],
    ["rolls", ""],
    ["", ""],
  ]);
});

test("what was found stands in the order in which it was found, and a copy also where only its title answers", () => {
  expect([picked("sc", ["fees", "scales"]), picked("late rolls", []), picked("x", ["rolls", "told"])]).toEqual([
    ["", "fees scales"],
    ["rolls", ""],
    ["rolls", ""],
  ]);
});
