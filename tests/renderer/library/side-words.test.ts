import { expect, test } from "vitest";
import { narrowedSides, type Shelf } from "../../../core/library/shelf.ts";
import { narrowing } from "../../../renderer/library/side-words.ts";
import { english } from "../../../renderer/words/english.ts";

test("every side a shelf can be narrowed to is said in words", () => {
  const shelf: Shelf = {
    ...{ category: "ai-use", lens: "gone-lens", kind: "public", level: "hard", trade: "food", size: "6-15" },
    ...{ minutes: "20", reading: "unread", collection: "evening", bookmarked: true },
  };
  const named = { lenses: [], collections: [{ id: "evening", name: "Monday", cases: [] }] };
  expect(narrowedSides(shelf).map((side) => narrowing(side, shelf, named, english))).toEqual([
    "Category: AI use",
    "Lens: gone-lens",
    "Kind: Public",
    "Level: Hard",
    "Trade: Food",
    "Size of the firm: 6 to 15 people",
    "Time: Up to 20 min",
    "Read or not: Not read yet",
    "Collection: Monday",
    "Bookmarked",
  ]);
});
