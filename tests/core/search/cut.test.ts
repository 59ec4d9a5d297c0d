import fc from "fast-check";
import { expect, test } from "vitest";
import { cut, hashOf, isAt } from "../../../core/search/cut.ts";
import { wordsIn } from "../../../core/search/words-in.ts";

const anyText = fc.array(
  fc.oneof(
    fc.constantFrom(
      "The",
      "owner’s",
      "O'Neil",
      "café",
      "don't",
      "’",
      "3.50",
      "東京",
      "x-y",
      "WELL",
      "—",
      "\u0301",
      "a".repeat(45),
    ),
    fc.string({ maxLength: 4 }),
    fc.constantFrom(" ", ", ", "\n", "“"),
  ),
);

test("a text that is cut says the same words in the same order as one that is read letter by letter", () => {
  fc.assert(
    fc.property(anyText, (parts) => {
      const [text, words]: [string, string[]] = [parts.join(""), []];
      cut(
        text,
        (start, end, hash) => {
          const word = text.slice(start, end).toLowerCase();
          expect([hash, isAt(text, start, end, word), isAt(text, start, end, `${word}s`)]).toEqual([
            hashOf(word),
            true,
            false,
          ]);
          words.push(word);
        },
        (start, end) => words.push(...wordsIn(text.slice(start, end))),
      );
      expect(words).toEqual(wordsIn(text));
    }),
    { numRuns: 1_000 },
  );
});
