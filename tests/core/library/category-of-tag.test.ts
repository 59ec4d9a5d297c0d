import { expect, test } from "vitest";
import { categoryOfTag } from "../../../core/library/category-of-tag.ts";

test("a tag belongs to a category whose name it is, or half of a name of two things, and to no other", () => {
  const tags = ["Pricing", "supplier", "Wages", "tips", "online reviews", "Refunds and warranties", "AI use"];
  expect(tags.map(categoryOfTag)).toEqual([
    "pricing",
    "suppliers",
    "wages-tips",
    "wages-tips",
    "online-reviews",
    "refunds-warranties",
    "ai-use",
  ]);
  expect(["customers", "family", "of", "", "s", "🙂", "reviews"].map(categoryOfTag)).toEqual(Array(7).fill(null));
});
