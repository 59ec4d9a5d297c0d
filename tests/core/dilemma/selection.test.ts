import fc from "fast-check";
import { expect, test } from "vitest";
import { chosenOf, nothingChosen, stretched, turned } from "../../../core/dilemma/selection.ts";

const shown = ["a", "b", "c", "d"];

test("a range goes from the last one turned to this one, in either direction, and is let go the same way", () => {
  const upwards = stretched(turned(nothingChosen, "c"), shown, "a");
  const back = stretched(upwards, shown, "b");
  expect([[...upwards.chosen].sort(), [...back.chosen].sort()]).toEqual([["a", "b", "c"], ["c"]]);
});

test("without a start in sight a range is one entry", () => {
  expect([...stretched(turned(nothingChosen, "gone"), shown, "b").chosen]).toEqual(["gone", "b"]);
});

test("what has left the list is not touched", () => {
  const selection = turned(turned(nothingChosen, "gone"), "b");
  expect(chosenOf(selection, [{ id: "a" }, { id: "b" }])).toEqual([{ id: "b" }]);
});

test("turning an entry twice leaves the choice as it was", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom(...shown)), fc.constantFrom(...shown), (ids, id) => {
      const before = ids.reduce(turned, nothingChosen);
      expect(turned(turned(before, id), id).chosen).toEqual(before.chosen);
    }),
  );
});
