import fc from "fast-check";
import { expect, test } from "vitest";
import { lanesOf } from "../../../../core/circle/round/lanes.ts";

test("no two marks of one lane cover each other, and a mark that nothing covers stands on the line", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 40 }), (places) => {
      const lanes = lanesOf(places);
      const covered = places.flatMap((place, at) =>
        places.slice(0, at).filter((other, before) => lanes[before] === lanes[at] && Math.abs(other - place) < 9),
      );
      expect([covered, lanes.length]).toEqual([[], places.length]);
    }),
  );
});

test("marks stand as near to the line as there is room", () => {
  expect(lanesOf([50, 50, 90, 54, 60, 50])).toEqual([0, 1, 0, 2, 0, 3]);
});
