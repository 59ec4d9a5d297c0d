import fc from "fast-check";
import { expect, test } from "vitest";
import { day, documentId, instant, itemId } from "../../core/text.ts";

test("an id that fits is never a path and never a property of every object", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.constantFrom("constructor", "__proto__", "..", "a/b", "a\\b")), (text) => {
      fc.pre(itemId.safeParse(text).success);
      expect(text).toMatch(/^[a-z0-9-]+$/);
      expect(({} as Record<string, unknown>)[text]).toBeUndefined();
    }),
  );
  expect(["constructor", "__proto__", "", "a".repeat(65)].filter((id) => itemId.safeParse(id).success)).toEqual([]);
});

test("a document is named by a UUID, a day is on the calendar, a moment says its zone", () => {
  expect([
    documentId.safeParse("../../etc/passwd").success,
    documentId.safeParse("0b7f1f0e-2f0a-4c43-9d5a-3f3a7d3b1a11").success,
    day.safeParse("2026-02-30").success,
    day.safeParse("2026-02-28").success,
    instant.safeParse("2026-11-22T10:48:16.000Z").success,
    instant.safeParse("2026-11-22 10:48").success,
  ]).toEqual([false, true, false, true, true, false]);
});
