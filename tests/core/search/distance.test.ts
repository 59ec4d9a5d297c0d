import fc from "fast-check";
import { expect, test } from "vitest";
import { distance } from "../../../core/search/distance.ts";

/** The same by its definition, without a band. */
function plainly(one: string, other: string): number {
  const table = Array.from({ length: one.length + 1 }, (): number[] => []);
  for (let i = 0; i <= one.length; i += 1)
    for (let j = 0; j <= other.length; j += 1) {
      const row = table[i] ?? [];
      if (i === 0 || j === 0) row[j] = i + j;
      else {
        const change = (table[i - 1]?.[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
        row[j] = Math.min((table[i - 1]?.[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, change);
        if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
          row[j] = Math.min(row[j] ?? 0, (table[i - 2]?.[j - 2] ?? 0) + 1);
      }
    }
  return table[one.length]?.[other.length] ?? 0;
}

test("within the most it is told, it is the distance by definition; past it, it is told as too far", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 8 });
  fc.assert(
    fc.property(word, word, fc.nat({ max: 3 }), (one, other, most) => {
      expect(distance(one, other, most)).toBe(Math.min(plainly(one, other), most + 1));
    }),
    { numRuns: 2_000 },
  );
});

test("two letters that changed places are one error", () => {
  expect([distance("recieve", "receive", 2), distance("flour", "flower", 2)]).toEqual([1, 2]);
});
