import fc from "fast-check";
import { expect, test } from "vitest";
import { orders, wholeJournal } from "../../../core/dilemma/listing.ts";
import { type SavedView, savedViewSchema, viewsFormat, withView } from "../../../core/dilemma/views.ts";
import { readContent } from "../../../core/document.ts";

const anyView: fc.Arbitrary<SavedView> = fc.record({
  name: fc.constantFrom("All", "Due", "Bread", "due"),
  listing: fc
    .record({ order: fc.constantFrom(...orders), lens: fc.constantFrom(null, "integrity") })
    .map((some) => ({ ...wholeJournal, ...some })),
});

test("a view kept is the last of its name, and every other view stays as and where it was", () => {
  fc.assert(
    fc.property(fc.array(anyView, { maxLength: 6 }), anyView, (kept, view) => {
      const views = kept.reduce(withView, [] as SavedView[]);
      expect(withView(views, view)).toEqual([...views.filter(({ name }) => name !== view.name), view]);
      expect(new Set(views.map(({ name }) => name)).size).toBe(views.length);
      expect(viewsFormat.schema.parse(JSON.parse(JSON.stringify({ views })))).toEqual({ views });
    }),
  );
});

test("a view has a name and a whole listing, and nothing else", () => {
  const view = { name: "Bread", listing: { ...wholeJournal, tag: "bread" } };
  const wrong = [
    { ...view, name: "" },
    { ...view, name: "x".repeat(61) },
    { ...view, path: "/etc" },
    { name: "Bread", listing: {} },
    { ...view, listing: { ...wholeJournal, order: "best" } },
    { ...view, listing: { ...wholeJournal, from: "yesterday" } },
    { ...view, listing: { ...wholeJournal, status: "open" } },
    { ...view, listing: { ...wholeJournal, lens: "../lenses" } },
  ];
  expect([view, ...wrong].map((one) => savedViewSchema.safeParse(one).success)).toEqual([
    true,
    ...wrong.map(() => false),
  ]);
  expect(viewsFormat.schema.parse({})).toEqual({ views: [] });
});

test("views that were kept before one could narrow to a lens are read, and narrow to none", () => {
  const { lens: _, ...older } = { ...wholeJournal, tag: "bread" };
  const content = { views: [{ name: "Bread", listing: older }] };
  const envelope = { format: "casebook-views", version: 1, revision: 3, savedAt: "2026-11-20T08:00:00Z", checksum: "" };
  expect(readContent(viewsFormat, { ...envelope, content })).toEqual({
    state: "fine",
    content: { views: [{ name: "Bread", listing: { ...older, lens: null } }] },
  });
});
