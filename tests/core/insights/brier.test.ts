import fc from "fast-check";
import { expect, test } from "vitest";
import { brier, brierMeaning, coinToss } from "../../../core/insights/brier.ts";
import { anyResolved } from "./deciding.ts";

test("four predictions give the score worked out by hand", () => {
  const predictions = [
    { confidence: 90, cameTrue: true },
    { confidence: 70, cameTrue: false },
    { confidence: 50, cameTrue: true },
    { confidence: 20, cameTrue: false },
  ];
  expect(brier(predictions)).toBeCloseTo((0.01 + 0.49 + 0.25 + 0.04) / 4, 12);
});

test("the score lies between 0 and 1, and always saying 50 in 100 earns a quarter", () => {
  fc.assert(
    fc.property(
      anyResolved.filter((predictions) => predictions.length > 0),
      (predictions) => {
        const score = brier(predictions) ?? Number.NaN;
        expect(score >= 0 && score <= 1).toBe(true);
        expect(brier(predictions.map(({ cameTrue }) => ({ confidence: 50, cameTrue })))).toBe(coinToss);
      },
    ),
  );
});

test("of all single answers to the same question, the share that came true scores best", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 100 }), (hits, other) => {
      const happened = Array.from({ length: 20 }, (_, place) => place < hits);
      const score = (confidence: number) => brier(happened.map((cameTrue) => ({ confidence, cameTrue }))) ?? 0;
      expect(score(hits * 5)).toBeLessThanOrEqual(score(other) + 1e-12);
    }),
  );
});

test("nothing resolved has no score", () => {
  expect(brier([])).toBe(null);
});

test("the meaning gets worse as the score rises", () => {
  expect([0, 0.125, 0.13, 0.219, 0.22, 0.25, 0.28, 0.281, 1].map(brierMeaning)).toEqual([
    "much-better",
    "much-better",
    "better",
    "better",
    "no-better",
    "no-better",
    "no-better",
    "worse",
    "worse",
  ]);
});
