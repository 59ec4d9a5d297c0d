import fc from "fast-check";
import { expect, test } from "vitest";
import { rows } from "../../../core/dilemma/dilemma.ts";
import { lensesIn, listed, orders, tagsIn, wholeJournal } from "../../../core/dilemma/listing.ts";
import { statuses } from "../../../core/dilemma/status.ts";
import type { Summary } from "../../../core/dilemma/summary.ts";
import { everyLens } from "../../../core/walk/lens.ts";
import { applyOwn } from "../../../core/walk/whole-walk.ts";
import { anyOwn, shipped } from "../walk/any-own.ts";

const moment = fc.integer({ min: 0, max: 400 }).map((days) => new Date(days * 86_400_000).toISOString());
const tag = fc.constantFrom("pricing", "staff", "flour");
const lens = fc.constantFrom("give", "word", "rest", "own-lens");
const anySummary: fc.Arbitrary<Summary> = fc.record({
  id: fc.uuid(),
  title: fc.constantFrom("Rolls", "The lease", "an apple", "Élan"),
  opening: fc.constantFrom("", "A customer rang", "The oven broke"),
  status: fc.constantFrom(...statuses),
  kind: fc.constant(null),
  tags: fc.uniqueArray(tag, { maxLength: 3 }),
  rows: fc.uniqueArray(fc.constantFrom(...rows), { maxLength: 2 }),
  strained: fc.uniqueArray(lens, { maxLength: 3 }),
  by: fc.option(moment.map((at) => at.slice(0, 10))),
  createdAt: moment,
  savedAt: moment,
  decidedAt: fc.constant(null),
  nextReview: fc.option(moment.map((at) => at.slice(0, 10))),
  supersededBy: fc.constant(null),
  precedents: fc.constant([]),
  openDuties: fc.constant([]),
  sample: fc.boolean(),
  readOnly: fc.boolean(),
});
/** A side is mostly open, or next to nothing would be let through. */
const some = <Value>(side: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: side });
const anyListing = fc.record({
  text: fc.constantFrom("", "oven", "THE ", "nothing like it"),
  status: some(fc.constantFrom(...statuses)),
  tag: some(tag),
  row: some(fc.constantFrom(...rows)),
  lens: some(lens),
  from: some(moment.map((at) => at.slice(0, 10))),
  to: some(moment.map((at) => at.slice(0, 10))),
  order: fc.constantFrom(...orders),
});
const anyJournal = fc.array(anySummary, { maxLength: 12 });

test("a listing shows each entry it lets through once, and no other", () => {
  fc.assert(
    fc.property(anyJournal, anyListing, (journal, listing) => {
      const wanted = journal.filter(
        (entry) =>
          `${entry.title} ${entry.opening}`.toLowerCase().includes(listing.text.trim().toLowerCase()) &&
          [null, entry.status].includes(listing.status) &&
          [null, ...entry.tags].includes(listing.tag) &&
          [null, ...entry.rows].includes(listing.row) &&
          [null, ...entry.strained].includes(listing.lens) &&
          entry.createdAt.slice(0, 10) >= (listing.from ?? "") &&
          entry.createdAt.slice(0, 10) <= (listing.to ?? "9999"),
      );
      const byId = (one: Summary, other: Summary) => one.id.localeCompare(other.id);
      expect(listed(journal, listing).sort(byId)).toEqual(wanted.sort(byId));
    }),
  );
});

test("a listing stands in its order, and equals keep the order they came in", () => {
  const key = {
    changed: (entry: Summary) => -Date.parse(entry.savedAt),
    written: (entry: Summary) => -Date.parse(entry.createdAt),
    due: (entry: Summary) => (entry.by === null ? Number.POSITIVE_INFINITY : Date.parse(entry.by)),
    review: (entry: Summary) => (entry.nextReview === null ? Number.POSITIVE_INFINITY : Date.parse(entry.nextReview)),
    title: (entry: Summary) => ["an apple", "Élan", "Rolls", "The lease"].indexOf(entry.title),
  };
  fc.assert(
    fc.property(anyJournal, fc.constantFrom(...orders), (journal, order) => {
      const shown = listed(journal, { ...wholeJournal, order });
      const sorted = journal
        .map((entry, place) => ({ entry, place, key: key[order](entry) }))
        .sort((one, other) => (one.key === other.key ? one.place - other.place : one.key - other.key));
      expect(shown).toEqual(sorted.map(({ entry }) => entry));
    }),
  );
});

test("listing never reorders what it is given", () => {
  fc.assert(
    fc.property(anyJournal, anyListing, (journal, listing) => {
      const before = [...journal];
      listed(journal, listing);
      expect(journal).toEqual(before);
    }),
  );
});

test("tags come by how often they are used, then by name", () => {
  fc.assert(
    fc.property(anyJournal, (journal) => {
      const uses = (name: string) => journal.filter((entry) => entry.tags.includes(name)).length;
      const expected = ["flour", "pricing", "staff"].filter((name) => uses(name) > 0).sort((a, b) => uses(b) - uses(a));
      expect(tagsIn(journal)).toEqual(expected);
    }),
  );
});

test("the lenses to choose from are those asked and those strained, each once, by name, and none without one", () => {
  fc.assert(
    fc.property(anyJournal, anyOwn, (journal, own) => {
      const plan = applyOwn(shipped, own);
      const offered = lensesIn(journal, plan).map(({ id }) => id);
      const wanted = [...plan.lenses.map(({ id }) => id), ...journal.flatMap(({ strained }) => strained)].filter((id) =>
        everyLens(plan).some((one) => one.id === id && one.title !== ""),
      );
      expect([new Set(offered), offered.length]).toEqual([new Set(wanted), new Set(wanted).size]);
      expect(offered.slice(0, plan.lenses.length)).toEqual(plan.lenses.map(({ id }) => id));
    }),
  );
});
