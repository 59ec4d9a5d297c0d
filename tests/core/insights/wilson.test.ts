import fc from "fast-check";
import { expect, test } from "vitest";
import { wilson } from "../../../core/insights/wilson.ts";

const trials = fc
  .integer({ min: 1, max: 5000 })
  .chain((count) => fc.record({ count: fc.constant(count), hits: fc.integer({ min: 0, max: count }) }));

test("the interval is that of the published examples", () => {
  const rounded = (hits: number, count: number) => {
    const { low, high } = wilson(hits, count);
    return [low.toFixed(4), high.toFixed(4)];
  };
  // Newcombe, Statistics in Medicine 17 (1998), 857-872, table I, method 3.
  expect([rounded(81, 263), rounded(15, 148), rounded(0, 20), rounded(1, 29)]).toEqual([
    ["0.2553", "0.3662"],
    ["0.0624", "0.1605"],
    ["0.0000", "0.1611"],
    ["0.0061", "0.1718"],
  ]);
});

test("the interval lies between 0 and 1 and holds the share that was seen", () => {
  fc.assert(
    fc.property(trials, ({ hits, count }) => {
      const { low, high } = wilson(hits, count);
      const share = hits / count;
      expect(low >= 0 && low <= share + 1e-12 && share <= high + 1e-12 && high <= 1).toBe(true);
    }),
  );
});

test("came true and did not come true are mirror images", () => {
  fc.assert(
    fc.property(trials, ({ hits, count }) => {
      const one = wilson(hits, count);
      const other = wilson(count - hits, count);
      expect(one.low).toBeCloseTo(1 - other.high, 10);
      expect(one.high).toBeCloseTo(1 - other.low, 10);
    }),
  );
});

test("ten times as many of the same narrow the interval", () => {
  fc.assert(
    fc.property(trials, ({ hits, count }) => {
      const few = wilson(hits, count);
      const many = wilson(hits * 10, count * 10);
      expect(many.high - many.low).toBeLessThan(few.high - few.low);
    }),
  );
});

test("nothing counted could be anything", () => {
  expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
});
