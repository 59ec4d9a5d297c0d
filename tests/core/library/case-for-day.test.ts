import { expect, test } from "vitest";
import { caseForDay } from "../../../core/library/case-for-day.ts";
import { unread } from "../../../core/library/reading.ts";
import type { CaseSummary } from "../../../core/library/shelf.ts";

function sealed(id: string): CaseSummary {
  const matter = { title: id, hook: "", kind: "public", business: "", trade: "food", size: 2, level: "core" } as const;
  return { id, ...matter, categories: [], lenses: [], minutes: 10, asked: [], mark: unread };
}

function opened(item: CaseSummary): CaseSummary {
  return { ...item, mark: { ...unread, brokenAt: "2026-11-22T08:00:00.000Z" } };
}

const cases = ["rent", "wages", "gift", "refund", "menu"].map(sealed);
const days = Array.from({ length: 28 }, (_, index) => `2026-11-${String(index + 1).padStart(2, "0")}`);

test("the case of a day is the same all day, whatever else is read and in whatever order they come", () => {
  const offered = caseForDay(cases, "2026-11-22");
  const others = cases.map((item) => (item.id === offered?.id ? item : opened(item)));
  expect([caseForDay(cases.toReversed(), "2026-11-22"), caseForDay(others, "2026-11-22")]).toEqual([offered, offered]);
});

test("within a month every case gets its day", () => {
  const offered = new Set(days.map((day) => caseForDay(cases, day)?.id));
  expect([...offered].sort()).toEqual(["gift", "menu", "refund", "rent", "wages"]);
});

test("a case whose outcome was seen is not offered, and nothing when all were", () => {
  const first = caseForDay(cases, "2026-11-22");
  const rest = cases.map((item) => (item.id === first?.id ? opened(item) : item));
  expect(caseForDay(rest, "2026-11-22")).not.toEqual(first);
  expect(caseForDay(cases.map(opened), "2026-11-22")).toBeNull();
});
