import { expect, test } from "vitest";
import { type Listing, wholeJournal } from "../../../core/dilemma/listing.ts";
import { isNarrowed, withoutGoneTag } from "../../../core/dilemma/narrowed.ts";

test("every side of a listing narrows it; blanks and the order do not", () => {
  const listings: Listing[] = [
    wholeJournal,
    { ...wholeJournal, order: "title" },
    { ...wholeJournal, text: "  " },
    { ...wholeJournal, text: "rent" },
    { ...wholeJournal, status: "draft" },
    { ...wholeJournal, tag: "pricing" },
    { ...wholeJournal, row: "staff" },
    { ...wholeJournal, from: "2026-11-01" },
    { ...wholeJournal, to: "2026-11-30" },
  ];
  expect(listings.map(isNarrowed)).toEqual([false, false, false, true, true, true, true, true, true]);
});

test("a tag that nothing carries any more is let go, and nothing else", () => {
  const narrow: Listing = { ...wholeJournal, text: "rent", tag: "pricing" };
  expect([withoutGoneTag(narrow, ["pricing"]), withoutGoneTag(narrow, ["wages"])]).toEqual([
    narrow,
    { ...narrow, tag: null },
  ]);
});
