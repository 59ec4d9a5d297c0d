import fc from "fast-check";
import { expect, test } from "vitest";
import { saysSame } from "../../../core/merge/canonical.ts";
import { changedPaths } from "../../../core/merge/changed-paths.ts";
import { anySession } from "../workshop/any-session.ts";

/** A value without what it shares with the one it was made of, its keys the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).toReversed();
  return Object.fromEntries(entries.map(([key, part]) => [key, turned(part)]));
}

test("a place is told exactly where two states say different things, whatever they share and in whatever order their keys are", () => {
  fc.assert(
    fc.property(anySession, anySession, (before, after) => {
      const changed = changedPaths(before, after);
      expect(changed.length === 0).toBe(saysSame(before, after));
      expect(changedPaths(turned(before), turned(after)).toSorted()).toEqual(changed.toSorted());
      expect(changedPaths(before, turned(before))).toEqual([]);
    }),
  );
});

test("a run is told as one thing, and only the one that changed", () => {
  const runs = [
    { id: "evening", moves: 1 },
    { id: "morning", moves: 1 },
  ];
  expect(changedPaths({ runs }, { runs: [runs[0], { id: "morning", moves: 2 }] })).toEqual(["runs/morning"]);
});
