import fc from "fast-check";
import { expect, test } from "vitest";
import { type Lineage, noLineage, passedOn, readLineage, written } from "../../../core/merge/lineage.ts";

const mark = (revision: number) => revision.toString(16).padStart(12, "0");

function afterSaves(count: number, rests: (revision: number) => boolean): Lineage {
  return Array.from({ length: count }, (_, place) => place + 1).reduce<Lineage>(
    (lineage, revision) =>
      passedOn(lineage, { revision, mark: mark(revision), rested: rests(revision) }, revision + 1, [
        `facts/f${revision}`,
      ]),
    noLineage,
  );
}

test("what is written is read back the same, and of a length that does not grow", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 20 }), (count, every) => {
      const lineage = afterSaves(count, (revision) => revision % every === 0);
      const { past, since } = written(lineage);
      expect(readLineage(past, since)).toEqual(lineage);
      expect(lineage.past.length).toBeLessThanOrEqual(64);
      expect([...lineage.since.values()].every(({ revision }) => revision > (lineage.past[0]?.revision ?? 0))).toBe(
        true,
      );
    }),
  );
});

test("a content that rested is remembered through hundreds of saves made in passing", () => {
  const { past } = afterSaves(500, (revision) => revision === 3);
  expect(past[0]).toEqual({ revision: 3, mark: mark(3), rested: true });
});

test("a lineage that is broken or hostile tells nothing", () => {
  const good = written(afterSaves(3, () => true));
  expect(readLineage(good.past, good.since)).not.toEqual(noLineage);
  for (const past of [undefined, null, 7, [], "1-zz", `${good.past} x`, "1+0".repeat(9_000), "9999999999+000000000001"])
    expect(readLineage(past, good.since)).toEqual(noLineage);
  for (const since of [
    undefined,
    null,
    [],
    "x",
    { facts: "7" },
    { facts: "7<5-zz" },
    { facts: -1 },
    { facts: 1.5 },
    { facts: null },
  ])
    expect(readLineage(good.past, since)).toEqual(noLineage);
});
