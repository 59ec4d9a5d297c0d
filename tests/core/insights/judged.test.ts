import fc from "fast-check";
import { expect, test } from "vitest";
import { judged, resolved, tally } from "../../../core/insights/judged.ts";
import { anyDecided, decidedWith, reviewOf } from "./deciding.ts";

test("the last review that judged a prediction counts, and one that passes over it takes nothing back", () => {
  const dilemma = decidedWith(
    [70, 40],
    [reviewOf(["cannot-tell", "not"]), reviewOf(["as-predicted", "partly"]), reviewOf([null, "as-predicted"])],
  );
  expect(judged([dilemma])).toEqual([
    { confidence: 70, outcome: "as-predicted" },
    { confidence: 40, outcome: "as-predicted" },
  ]);
});

test("partly, cannot tell and disputed are neither true nor false, and are counted apart", () => {
  const predictions = judged([
    decidedWith(
      [90, 80, 70, 60, 50, 40],
      [reviewOf(["as-predicted", "not", "partly", "cannot-tell", "disputed", null])],
    ),
  ]);
  expect({ resolved: resolved(predictions), tally: tally(predictions) }).toEqual({
    resolved: [
      { confidence: 90, cameTrue: true },
      { confidence: 80, cameTrue: false },
    ],
    tally: { "as-predicted": 1, not: 1, partly: 1, "cannot-tell": 1, disputed: 1, open: 1 },
  });
});

test("every prediction is in exactly one field of the tally", () => {
  fc.assert(
    fc.property(fc.array(anyDecided, { maxLength: 8 }), (dilemmas) => {
      const predictions = judged(dilemmas);
      const made = dilemmas.flatMap(({ decision }) => decision?.predictions ?? []);
      const counted = tally(predictions);
      expect(Object.values(counted).reduce((sum, count) => sum + count, 0)).toBe(made.length);
      expect(resolved(predictions).length).toBe(counted["as-predicted"] + counted.not);
    }),
  );
});
