import { expect, test } from "vitest";
import { hiddenLine } from "../../core/clean-text.ts";

test("the first line with a character that hides or steers is told, and plain text in any script has none", () => {
  expect(["a\r\nb\tc\n", "é 漢字 \u0639\u0631\u0628\u064a 👩‍🌾 “quoted”", ""].map(hiddenLine)).toEqual([
    null,
    null,
    null,
  ]);
  const strange = ["\u202E", "\u200B", "\u2066", "\u0000", "\u001B", "\uD800", "\u2028", "\uFEFF", "\u{E0041}"];
  expect(strange.map((sign) => hiddenLine(`first\nsecond ${sign}`))).toEqual(strange.map(() => 2));
});
