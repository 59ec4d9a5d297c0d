import fc from "fast-check";
import { expect, test } from "vitest";
import { shown } from "../../../../core/circle/file/read-item.ts";
import { cleanLine } from "../../../../core/clean-text.ts";

test("what is shown of a long text is short and clean, wherever it was cut", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("a", " ", "𝒜", "é", "\u200b"), minLength: 150, maxLength: 400 }),
      (text) => {
        const piece = shown(text);
        expect([piece.length <= 200, cleanLine(piece) === piece]).toEqual([true, true]);
      },
    ),
  );
  expect(shown(`${"a".repeat(199)}𝒜`)).toBe(`${"a".repeat(199)}\uFFFD`);
});
