import fc from "fast-check";
import { expect, test } from "vitest";
import { fold, wordsAt, wordsIn } from "../../../core/search/words-in.ts";

test.each([
  ["The owner’s flour-bin, 3 kg", ["the", "owner", "flour", "bin", "3", "kg"]],
  ["Café Łódź naïve", ["cafe", "łodz", "naive"]],
  ["don't don’t", ["dont", "dont"]],
  ["面粉 и мука", ["面粉", "и", "мука"]],
  ["", []],
  ["— … !", []],
])("%j has the words %j", (text, words) => {
  expect(wordsIn(text)).toEqual(words);
});

test("each word stands where it is said to, and folding twice changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
      const at = [...wordsAt(text)];
      expect(at.map(({ word }) => word)).toEqual(wordsIn(text));
      for (const { word, start, end } of at) expect([fold(text.slice(start, end)), fold(word)]).toEqual([word, word]);
    }),
  );
});
