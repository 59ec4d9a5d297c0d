import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Findable, quickFind } from "../../../core/search/quick-find.ts";
import { openLibrary } from "../../../store/library.ts";

const library = await openLibrary(join(import.meta.dirname, "..", "..", "..", "cases"));
const items = [...library.cases.values()].map(({ id, matter }): Findable => {
  const tags = [...matter.categories, ...matter.lenses, matter.trade].map((tag) => tag.replaceAll("-", " "));
  return { kind: "case", id, title: matter.title, tags, line: matter.hook, asked: matter.asked };
});
const find = quickFind(items);

/** The text with what matched in brackets, as a reader would see it marked. */
function marked(text: string, spans: readonly (readonly [number, number])[]): string {
  return spans.reduceRight(
    (shown, [start, end]) => `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`,
    text,
  );
}

function first(text: string): string {
  const [best] = find(text, 30);
  return best === undefined ? "" : marked(best.title, best.titleSpans);
}

test.each([
  ["phone", "The [phone] line we cut"],
  ["phnoe line", "The [phone] [line] we cut"],
  ["chatbt promissed", "The [chatbot] that [promised]"],
  ["overlooked nich", "The [overlooked] [nich]e"],
  ["fifty dolar", "The [fifty]-[dollar] cap"],
  ["pric", "One [pric]e becomes two"],
  ["two revisons", "[Two] [revisions] and a third"],
  ["seven trys", "[Seven] tries and other priorities"],
  ["LOANS  Buyer", "[Loans] the [buyer] could not read"],
  ["ph", "The [ph]one line we cut"],
])("%j finds and marks %j first", (text, title) => {
  expect(first(text)).toBe(title);
});

test("what is marked lies within the text, in order, from the start of a word, and is never a scrap", () => {
  const words = items.flatMap(({ title, line, asked }) => [title, line, ...asked].join(" ").split(/\s+/));
  const query = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 6 })), { maxLength: 4 });
  fc.assert(
    fc.property(query, (typed) => {
      for (const { title, line, titleSpans, lineSpans } of find(typed.join(" "), 30))
        for (const { text, spans } of [
          { text: title, spans: titleSpans },
          { text: line, spans: lineSpans },
        ]) {
          let end = 0;
          for (const [from, to] of spans) {
            expect(from).toBeGreaterThanOrEqual(end);
            expect(to).toBeLessThanOrEqual(text.length);
            expect(text.slice(from, to)).toMatch(/^[\p{L}\p{N}\p{M}]+$/u);
            expect(text.slice(0, from)).not.toMatch(/[\p{L}\p{N}]$/u);
            end = to;
          }
        }
    }),
    { numRuns: 300 },
  );
});

test("an empty text, blanks and what is in no case find nothing, and no text is too long or too odd", () => {
  expect(["", "   ", "xylophone", "zzzz"].map((text) => find(text, 30))).toEqual([[], [], [], []]);
  for (const text of ["x".repeat(1000), "'|!^=\"$", "*", "((((", "a".repeat(50).split("").join(" ")])
    expect(find(text, 30).length).toBeLessThanOrEqual(30);
});

test("no more is found than was asked for, and own dilemmas are found beside cases", () => {
  const own: Findable = { kind: "dilemma", id: "own", title: "The chatbot at our till", tags: [], line: "", asked: [] };
  const both = quickFind([own, ...items]);
  expect(
    both("chatbot", 30)
      .map((found) => found.kind)
      .sort(),
  ).toEqual(["case", "dilemma"]);
  expect(both("the", 4)).toHaveLength(4);
});
