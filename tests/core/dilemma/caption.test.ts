import fc from "fast-check";
import { expect, test } from "vitest";
import { captionLines } from "../../../core/dilemma/caption.ts";

test.each<[string, string, string[]]>([
  ["a short name stands on one line", "Joan", ["Joan"]],
  ["a longer one breaks at its spaces", "The reading circle", ["The reading", "circle"]],
  ["one that is too long ends in an ellipsis", "People who bought macaroons", ["People who", "bought…"]],
  ["a word that is too long is cut", "Donaudampfschifffahrt", ["Donaudampfs…"]],
  ["a sign made of several is one letter", "👩‍👩‍👧‍👦 Meier", ["👩‍👩‍👧‍👦 Meier"]],
  ["no sign is cut in two", "👩‍👩‍👧‍👦".repeat(13), [`${"👩‍👩‍👧‍👦".repeat(11)}…`]],
])("%s", (_, name, lines) => {
  expect(captionLines(name, 12, 2)).toEqual(lines);
});

test("no line is longer than it may be, and there are never too many", () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 2, max: 30 }), fc.integer({ min: 1, max: 4 }), (name, letters, most) => {
      const lines = captionLines(name, letters, most);
      const longest = Math.max(...lines.map((line) => [...new Intl.Segmenter().segment(line)].length));
      expect([lines.length <= most, longest <= letters]).toEqual([true, true]);
    }),
  );
});
