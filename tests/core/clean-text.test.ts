import fc from "fast-check";
import { expect, test } from "vitest";
import { cleanLine, cleanText, hiddenLine } from "../../core/clean-text.ts";

test("the first line with a character that hides or steers is told, and plain text in any script has none", () => {
  expect(["a\r\nb\tc\n", "é 漢字 \u0639\u0631\u0628\u064a 👩‍🌾 “quoted”", ""].map(hiddenLine)).toEqual([
    null,
    null,
    null,
  ]);
  const strange = ["\u202E", "\u200B", "\u2066", "\u0000", "\u001B", "\uD800", "\u2028", "\uFEFF", "\u{E0041}"];
  expect(strange.map((sign) => hiddenLine(`first\nsecond ${sign}`))).toEqual(strange.map(() => 2));
});

/** Everything that is cleaned away, and what stands around it. */
const strangeText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      "\r",
      "\n",
      "\t",
      "\0",
      "\u0085",
      "\u2028",
      "\u202E",
      "\u200B",
      "\uFEFF",
      "\uD800",
      "\uDB40",
      "\uDC01",
      "\u{E0041}",
    ),
    fc.constantFrom("e", "\u0301", "\u0344", "\u0323", "\u1100", "\u1161", "\u11A8", "\u212B", "\u{1D15E}", "é", " "),
    fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
  ),
  maxLength: 60,
});

test("a text that was cleaned is clean: nothing hides, steers or breaks in it, it is composed, and cleaning it again changes nothing", () => {
  fc.assert(
    fc.property(strangeText, (text) => {
      const [clean, line] = [cleanText(text), cleanLine(text)];
      expect([hiddenLine(clean), hiddenLine(line), /[\r]/.test(clean), /[\n\t]/.test(line)]).toEqual([
        null,
        null,
        false,
        false,
      ]);
      expect([clean.normalize("NFC"), cleanText(clean), line.normalize("NFC"), cleanLine(line)]).toEqual([
        clean,
        clean,
        line,
        line,
      ]);
    }),
    { numRuns: 2_000 },
  );
});

test("a text keeps its lines and tabs, each line ended in one way, and other breaks are spaces", () => {
  expect(cleanText("a\tb\r\nc\rd\n\ne\u2028f\u000bg\0h \u202Ei\u202C")).toBe("a\tb\nc\nd\n\ne f g h i");
});

test("two halves of a hidden character do not become one when what keeps them apart is taken out", () => {
  expect([cleanText("a\uDB40\u200B\uDC41b"), cleanLine("a\uDB40\u200B\uDC41b")]).toEqual([
    "a\uFFFD\uFFFDb",
    "a\uFFFD\uFFFDb",
  ]);
});

test("a letter under a pile of marks keeps thirty of them, also of marks that are two when they are composed", () => {
  expect(
    [cleanText(`a${"\u0323\u0345".repeat(20_000)}b`), cleanText(`${"\u0344".repeat(40)}b`)].map((text) => text.length),
  ).toEqual([31, 31]);
});
