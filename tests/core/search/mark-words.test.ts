import fc from "fast-check";
import { expect, test } from "vitest";
import type { Span } from "../../../core/search/highlight.ts";
import { markerOf } from "../../../core/search/mark-words.ts";
import { wordsAt } from "../../../core/search/words-in.ts";

/** Every word folded and looked up, one by one. */
function plainly(text: string, words: ReadonlySet<string>, unfinished: string | null): Span[] {
  return [...wordsAt(text)].flatMap(({ word, start, end }): Span[] => {
    if (!words.has(word)) return [];
    const isBegun = unfinished !== null && word.startsWith(unfinished) && word.length === end - start;
    return [[start, isBegun ? start + unfinished.length : end]];
  });
}

const piece = fc.oneof(
  fc.constantFrom(
    "owner’s",
    "owners",
    "Owner",
    "café",
    "CAFE",
    "don't",
    "o'",
    "'",
    "’",
    "-",
    " ",
    "\n",
    "7",
    "x7",
    "𝒜b",
    "é",
  ),
  fc.string({ unit: "binary", maxLength: 4 }),
);

test("whatever the text, it marks as one does who looks up every word", () => {
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 30 }),
      fc.option(fc.constantFrom("o", "ca", "own")),
      (pieces, unfinished) => {
        const text = pieces.join("");
        const words = new Set([
          "owner",
          "owners",
          "cafe",
          "dont",
          "7",
          ...[...wordsAt(text)].slice(0, 2).map(({ word }) => word),
        ]);
        expect(markerOf(words, unfinished)(text)).toEqual(plainly(text, words, unfinished));
      },
    ),
    { numRuns: 2_000 },
  );
});
