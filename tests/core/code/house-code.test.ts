import fc from "fast-check";
import { expect, test } from "vitest";
import { houseCodeFormat, inForce, textAt, textNow } from "../../../core/code/house-code.ts";
import { anyCode } from "./any-code.ts";

test("at any moment an article says what was said last by then", () => {
  fc.assert(
    fc.property(anyCode, fc.integer({ min: -1, max: 99 }), ({ articles }, hours) => {
      const moment = new Date(Date.UTC(2026, 2, 1, hours)).toISOString();
      for (const article of articles) {
        let said: string | null = null;
        for (const { at, text } of article.wordings) if (at <= moment) said = text;
        expect(textAt(article, moment)).toBe(said);
        expect(textAt(article, "9999-01-01T00:00:00.000Z")).toBe(textNow(article));
      }
    }),
  );
});

test("in force are those that say something, by number", () => {
  const at = "2026-03-01T12:00:00.000Z";
  const article = (number: number, text: string | null) => ({
    id: `a${number}`,
    number,
    wordings: [{ at, text }],
    from: null,
  });
  const articles = [article(3, "We ask."), article(2, null), article(1, "One price.")];
  expect(inForce(articles).map(({ number }) => number)).toEqual([1, 3]);
});

test("a code without a file is empty", () => {
  expect(houseCodeFormat.schema.parse({})).toEqual({ articles: [] });
});
