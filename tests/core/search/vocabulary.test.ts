import fc from "fast-check";
import { expect, test } from "vitest";
import { distance } from "../../../core/search/distance.ts";
import { stem } from "../../../core/search/stem.ts";
import { errorsIn, Vocabulary } from "../../../core/search/vocabulary.ts";

const anyWord = fc.string({ unit: fc.constantFrom("a", "b", "e", "d", "s", "é", "7"), minLength: 1, maxLength: 9 });

test("words are found by their beginning, in order, also those that came after the last search", () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyWord), fc.uniqueArray(anyWord), anyWord, (first, later, prefix) => {
      const vocabulary = new Vocabulary();
      const known: string[] = [];
      for (const words of [first, later]) {
        for (const word of words) {
          vocabulary.number(word);
          if (!known.includes(word)) known.push(word);
        }
        const found = vocabulary.beginningWith(prefix).map((number) => vocabulary.words[number]);
        expect(found).toEqual(known.filter((word) => word.startsWith(prefix)).sort());
      }
    }),
  );
});

test("the words near another are all those with few enough errors, and no others", () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyWord), anyWord, (words, word) => {
      const vocabulary = Vocabulary.from(words);
      const found = vocabulary.near(word).map(({ number, errors }) => [vocabulary.words[number], errors]);
      const most = errorsIn(word.length);
      const expected = words.map((other) => [other, distance(word, other, most)] as const);
      expect(found).toEqual(most === 0 ? [] : expected.filter(([, errors]) => errors <= most));
    }),
  );
});

test("the siblings of a word are all others with its stem", () => {
  const letters = fc.constantFrom("p", "l", "a", "n", "i", "n", "g", "e", "d", "s");
  const english = fc.tuple(
    fc.string({ unit: letters, minLength: 3, maxLength: 5 }),
    fc.constantFrom("", "s", "ed", "ing", "ies", "y"),
  );
  const anyEnglish = english.map((parts) => parts.join(""));
  fc.assert(
    fc.property(fc.uniqueArray(anyEnglish), anyEnglish, (words, word) => {
      const vocabulary = Vocabulary.from(words);
      const found = vocabulary.siblings(word).map((number) => vocabulary.words[number]);
      expect(found).toEqual(words.filter((other) => other !== word && stem(other) === stem(word)).sort());
    }),
    { numRuns: 1_000 },
  );
});
