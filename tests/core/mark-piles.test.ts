import fc from "fast-check";
import { expect, test } from "vitest";
import { withoutPiles } from "../../core/mark-piles.ts";

test("a letter keeps thirty marks, whether they take one place in a text or two", () => {
  const marks = ["\u0301", "\u0323\u0345", "\u{1D165}", "\u{E0100}"];
  const texts = marks.map((mark) => [`a${mark.repeat(15)}b`, `a${mark.repeat(500)}b${mark.repeat(3)}`] as const);
  const cut = (text: string) => Array.from(withoutPiles(text)).length;
  expect(texts.map(([few, many]) => [withoutPiles(few) === few, cut(many)])).toEqual([
    [true, 35],
    [true, 38],
    [true, 35],
    [true, 35],
  ]);
});

test("a text without piles stays as it is, and one that was cut stays as it was cut", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary" }),
      fc.string({ unit: fc.constantFrom("\u0301", "\u{1D165}", "a", "\u{1F600}", "\uD834") }),
      (one, other) => {
        const pattern = /(?<!\p{M})(\p{M}{30})\p{M}+/gu;
        expect([withoutPiles(one), withoutPiles(other)]).toEqual([
          one.replace(pattern, "$1"),
          other.replace(pattern, "$1"),
        ]);
      },
    ),
  );
});
