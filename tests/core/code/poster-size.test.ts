import { expect, test } from "vitest";
import { posterSize } from "../../../core/code/poster-size.ts";

const sentence = "When a mistake is ours, the person it touches hears of it from us, on the day we find it.";

test("the fewer the articles, the larger the type, and never too small to read", () => {
  const sizes = [1, 6, 12, 40, 500].map((count) => posterSize(Array.from({ length: count }, () => sentence)));
  expect(sizes).toEqual([30, 20, 14, 11, 11]);
});

test("a line that was broken by hand takes a line", () => {
  const verse = "One\nby\none\nand\nall\ntogether\nnow";
  expect(posterSize(Array.from({ length: 4 }, () => verse))).toBeLessThan(posterSize(Array(4).fill("One by one")));
});
