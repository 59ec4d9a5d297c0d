import fc from "fast-check";
import { expect, test } from "vitest";
import { markerOf } from "../../../core/search/mark-words.ts";
import { snippetOf } from "../../../core/search/snippet.ts";
import { wordsAt } from "../../../core/search/words-in.ts";

function marked(
  paragraphs: readonly string[],
  words: readonly string[],
  unfinished: string | null = null,
): string | null {
  const snippet = snippetOf(paragraphs, markerOf(new Set(words), unfinished));
  if (snippet === null) return null;
  return snippet.spans.reduceRight(
    (shown, [start, end]) => `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`,
    snippet.text,
  );
}

const filler = "and so it went on for a good while without anything of note ".repeat(4);

test.each([
  [["The flour was mixed."], ["flour"], null, "The [flour] was mixed."],
  [["The flour was mixed."], ["flour"], "flo", "The [flo]ur was mixed."],
  [["Nothing here."], ["flour"], null, null],
  [["Flour.", "Almond  flour\nmixed."], ["almond", "flour"], null, "[Almond] [flour] mixed."],
])("%j with %j marked", (paragraphs, words, unfinished, expected) => {
  expect(marked(paragraphs, words, unfinished)).toBe(expected);
});

test("of a long text the stretch around the match is shown, from the start of a word to the end of one", () => {
  const shown = marked([`${filler}the almond flour ${filler}`], ["almond", "flour"]);
  expect(shown).toMatch(/^… (\S+ )+the \[almond\] \[flour\] (\S+ )+…$/);
  expect((shown ?? "").length).toBeLessThan(190);
});

test("whatever the text, what is marked is a word that was looked for, and the snippet is a stretch of the text", () => {
  const word = fc.constantFrom("flour", "bin", "é", "a".repeat(200), "x-y", "😀", "\n\n");
  fc.assert(
    fc.property(fc.array(fc.array(word, { maxLength: 60 }).map((words) => words.join(" "))), (paragraphs) => {
      const snippet = snippetOf(paragraphs, markerOf(new Set(["flour", "bin", "e", "y"]), null));
      if (snippet === null) return;
      const bare = snippet.text.replace(/^… /, "").replace(/ …$/, "");
      expect(paragraphs.some((text) => text.replaceAll(/\s+/g, " ").includes(bare))).toBe(true);
      expect(snippet.spans.length).toBeGreaterThan(0);
      for (const [start, end] of snippet.spans)
        expect([...wordsAt(snippet.text.slice(start, end))].map((found) => found.word)).toHaveLength(1);
    }),
  );
});
