import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import Markdown from "react-markdown";
import { expect, test } from "vitest";
import { pagesOf } from "../../../../core/workshop/room/pages-of.ts";
import { pageAtMost } from "../../../../core/workshop/room/room.ts";

const word = fc.oneof(
  fc.constantFrom(
    "rolls",
    "Rosa",
    "bill.",
    "why?",
    "(early)",
    "£340",
    "2011.",
    "-",
    "+",
    "#",
    "shop’s",
    "“Call",
    "it.”",
  ),
  fc.string({ unit: fc.constantFrom(..."abcdefgäñß"), minLength: 1, maxLength: 12, size: "max" }),
);
const words = fc.array(word, { minLength: 1, maxLength: 90, size: "max" }).map((list) => `A ${list.join(" ")} Z`);
const setOff = fc
  .tuple(fc.constantFrom("*", "**", "_", "__"), words, words)
  .map(([mark, first, second]) => `${first} ${mark}${second}${mark} ${first}`);
const nested = fc.tuple(words, words).map(([first, second]) => `**${first} *${second}* ${first}**`);
const sentence = fc.oneof(words, setOff, nested);
const list = fc
  .tuple(fc.constantFrom("- ", "1. "), fc.array(sentence, { minLength: 2, maxLength: 5, size: "max" }))
  .map(([sign, items]) => items.map((item) => `${sign}${item}`).join("\n"));
const quotation = sentence.map((text) => `> ${text}`);
const markdown = fc
  .array(fc.oneof(sentence, sentence, list, quotation), { maxLength: 4 })
  .map((all) => all.join("\n\n"));

/** The words that a reader sees, each with what it is set off by. */
function seen(text: string): string[] {
  const html = renderToStaticMarkup(<Markdown>{text}</Markdown>);
  const open: string[] = [];
  return html.split(/(<[^>]+>)/).flatMap((part) => {
    if (/^<(em|strong)>$/.test(part)) open.push(part);
    if (/^<\/(em|strong)>$/.test(part)) open.pop();
    if (part.startsWith("<")) return [];
    return part.split(/\s+/).flatMap((one) => (one === "" ? [] : [[...new Set(open)].sort().join("") + one]));
  });
}

test("no word is lost between pages, and each is set off as it was", () => {
  fc.assert(
    fc.property(markdown, (text) => {
      expect(pagesOf(text).flatMap(seen)).toEqual(seen(text));
    }),
    { numRuns: 200 },
  );
});

test("no page is longer than can be read, whatever the text is, and no sign of it is lost", () => {
  const signs = (text: string) => text.replaceAll(/[\s\\*_>]/g, "");
  const anything = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 1_500, size: "max" }),
    fc.string({ unit: fc.constantFrom(..."ab *_\n-.>"), maxLength: 1_500, size: "max" }),
    fc.string({ unit: "binary-ascii", maxLength: 1_500, size: "max" }),
    fc.string({ unit: fc.constantFrom("货", "款", "。", "e\u0301", "👩‍🌾"), maxLength: 1_500, size: "max" }),
  );
  fc.assert(
    fc.property(anything, (text) => {
      const pages = pagesOf(text);
      expect(pages.filter((page) => page.length > pageAtMost || page.trim() === "")).toEqual([]);
      expect(signs(pages.join(""))).toBe(signs(text));
    }),
    { numRuns: 200 },
  );
});

test("a page ends with a sentence where one ends on it, and a text that fits stays as it is", () => {
  const sentence = "Rosa counted the rolls again and they were forty short.";
  const long = Array.from({ length: 10 }, () => sentence).join(" ");
  expect({
    long: pagesOf(long).map((page) => page.endsWith(".")),
    short: pagesOf("One.\n\n*Two.*"),
    none: pagesOf(" \n\n "),
  }).toEqual({
    long: [true, true],
    short: ["One.\n\n*Two.*"],
    none: [],
  });
});
