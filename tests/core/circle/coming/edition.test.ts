import fc from "fast-check";
import { expect, test } from "vitest";
import { inEdition, lastEdition, standsBefore } from "../../../../core/circle/coming/edition.ts";
import { anyEdition } from "../any-items.ts";
import { author, dilemmaItem, sentAt } from "../written-items.ts";

const later = "2026-11-23T10:00:00.000Z";
const { edition: _edition, sentAt: _sentAt, ...said } = dilemmaItem().content;

test("the first that is said is edition one", () => {
  expect(inEdition(null, author("Anna"), said, sentAt)).toEqual({ ...said, edition: 1, sentAt });
});

test("what is said again by the same author keeps its number and its moment, and anything else is the next edition", () => {
  const last = dilemmaItem({ edition: 4 });
  const next = { edition: 5, sentAt: later };
  const other = { ...said, asked: "Who tells them?" };
  expect([
    inEdition(last, author("Anna"), said, later),
    inEdition(last, author("Anna"), other, later),
    inEdition(last, author("Anna Maria"), said, later),
    inEdition(last, author("Anna", "k".repeat(43)), said, later),
  ]).toEqual([last.content, { ...other, ...next }, { ...said, ...next }, { ...said, ...next }]);
});

test("what stands of many editions is the same in any order of arrival", () => {
  fc.assert(
    fc.property(fc.array(anyEdition, { minLength: 1, maxLength: 8 }), fc.nat(), (items, turn) => {
      const standing = (all: typeof items) => all.reduce((held, item) => (standsBefore(item, held) ? item : held));
      const turned = [...items.slice(turn % items.length), ...items.slice(0, turn % items.length)];
      expect(standing(turned)).toEqual(standing(items));
      expect(standing(items.toReversed())).toEqual(standing(items));
    }),
  );
});

test("the last edition is the one with the highest number, of two with one number the later", () => {
  const [one, two] = [dilemmaItem({ edition: 1, sentAt: later }), dilemmaItem({ edition: 2 })];
  const other = dilemmaItem({ edition: 2, sentAt: later });
  expect([lastEdition([]), lastEdition([two, one]), lastEdition([other, two, one])]).toEqual([null, two, other]);
});
