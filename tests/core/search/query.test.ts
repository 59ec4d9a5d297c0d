import fc from "fast-check";
import { expect, test } from "vitest";
import { readQuery } from "../../../core/search/query.ts";

const nothing = { words: [], unfinished: null, phrases: [], tags: [], statuses: [] };

test.each([
  ["late flour", { words: ["late", "flour"], unfinished: "flour" }],
  ["late flour ", { words: ["late", "flour"] }],
  ["flour flour", { words: ["flour"], unfinished: "flour" }],
  ['"late flour" bin ', { words: ["bin", "late", "flour"], phrases: [["late", "flour"]] }],
  ["“late flour”", { words: ["late", "flour"], phrases: [["late", "flour"]] }],
  ['"late flo', { words: ["late", "flo"], unfinished: null, phrases: [["late", "flo"]] }],
  ['"flour"', { words: ["flour"] }],
  ["tag:bread", { tags: ["bread"] }],
  [
    'TAG:"Late Payment" status:decided who',
    { words: ["who"], unfinished: "who", tags: ["late payment"], statuses: ["decided"] },
  ],
  ["tag: status:", {}],
  ["   ", {}],
])("%j is read as %j", (text, read) => {
  expect(readQuery(text)).toEqual({ ...nothing, ...read });
});

test("anything typed is a search", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const { words, unfinished } = readQuery(text);
      expect(new Set(words).size).toBe(words.length);
      expect(unfinished === null || words.includes(unfinished)).toBe(true);
    }),
  );
});
