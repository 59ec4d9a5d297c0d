import { expect, test } from "vitest";
import { type Listing, wholeJournal } from "../../../core/dilemma/listing.ts";
import { isNarrowed, isSameListing, withoutGone } from "../../../core/dilemma/narrowed.ts";

test("every side of a listing narrows it; blanks and the order do not", () => {
  const listings: Listing[] = [
    wholeJournal,
    { ...wholeJournal, order: "title" },
    { ...wholeJournal, text: "  " },
    { ...wholeJournal, text: "rent" },
    { ...wholeJournal, status: "draft" },
    { ...wholeJournal, tag: "pricing" },
    { ...wholeJournal, row: "staff" },
    { ...wholeJournal, lens: "integrity" },
    { ...wholeJournal, from: "2026-11-01" },
    { ...wholeJournal, to: "2026-11-30" },
  ];
  expect(listings.map(isNarrowed)).toEqual([false, false, false, true, true, true, true, true, true, true]);
});

test("a tag that nothing carries and a lens that is not there any more are let go, and nothing else", () => {
  const narrow: Listing = { ...wholeJournal, text: "rent", tag: "pricing", lens: "own-lens" };
  const now = [
    { tags: ["pricing"], lenses: ["own-lens"] },
    { tags: ["wages"], lenses: ["own-lens"] },
    { tags: ["pricing"], lenses: [] },
  ];
  expect(now.map((narrowing) => withoutGone(narrow, narrowing))).toEqual([
    narrow,
    { ...narrow, tag: null },
    { ...narrow, lens: null },
  ]);
});

test("listings are the same when every side of them is, blanks around the text aside", () => {
  const listing: Listing = { ...wholeJournal, text: "rent", lens: "integrity" };
  const others: Listing[] = [
    { ...listing, text: " rent " },
    { ...listing, lens: "reciprocity" },
    { ...listing, lens: null },
    { ...listing, order: "title" },
  ];
  expect(others.map((other) => isSameListing(listing, other))).toEqual([true, false, false, false]);
});
