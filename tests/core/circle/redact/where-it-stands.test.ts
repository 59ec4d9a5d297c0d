import { expect, test } from "vitest";
import { cutterOf } from "../../../../core/circle/redact/pieces.ts";
import type { StandIn } from "../../../../core/circle/redact/redaction.ts";
import { whereItStands } from "../../../../core/circle/redact/where-it-stands.ts";

const rosa: StandIn = { id: "a", kind: "person", texts: ["Rosa"], standIn: "Person A", isOn: true, found: "people" };

test("says how often and in which parts a name stands, and shows the first place with the words around it", () => {
  const texts = [
    { part: "title", text: "What Rosa asked" },
    { part: "happened", text: "Rosa came. Rosa went." },
    { part: "asked", text: "Nothing of her" },
  ] as const;
  expect(whereItStands(texts, cutterOf({ standIns: [rosa] }))).toEqual(
    new Map([["a", { count: 3, parts: ["title", "happened"], before: "What ", word: "Rosa", after: " asked" }]]),
  );
});

test("a line of context is cut at whole words and has no break in it", () => {
  const text = `${"one two three ".repeat(9)}\n\nRosa\n${"four five six ".repeat(9)}`;
  const found = whereItStands([{ part: "happened", text }], cutterOf({ standIns: [rosa] })).get("a");
  expect(found).toEqual({
    count: 1,
    parts: ["happened"],
    before: "… one two three one two three one two three ",
    word: "Rosa",
    after: " four five six four five six four five six four …",
  });
});

test("a stand-in whose name stands nowhere is not among them", () => {
  expect(whereItStands([{ part: "asked", text: "Nobody" }], cutterOf({ standIns: [rosa] })).size).toBe(0);
});
