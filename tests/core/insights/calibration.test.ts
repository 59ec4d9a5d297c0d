import fc from "fast-check";
import { expect, test } from "vitest";
import { calibration, fewest } from "../../../core/insights/calibration.ts";
import { wilson } from "../../../core/insights/wilson.ts";
import { anyResolved } from "./deciding.ts";

test("nothing is said below ten resolved predictions, and something from ten on", () => {
  fc.assert(
    fc.property(anyResolved, (predictions) => {
      expect(calibration(predictions) === null).toBe(predictions.length < fewest);
    }),
  );
});

test("ten predictions fall into their bins with count, mean confidence, share and interval", () => {
  const predictions = [
    ...[true, true, false].map((cameTrue) => ({ confidence: 60, cameTrue })),
    { confidence: 69, cameTrue: true },
    ...[true, true, true, true, false].map((cameTrue) => ({ confidence: 90, cameTrue })),
    { confidence: 100, cameTrue: true },
  ];
  expect(calibration(predictions)?.bins).toEqual([
    { from: 60, to: 69, count: 4, cameTrue: 3, stated: 249 / 400, share: 0.75, interval: wilson(3, 4) },
    { from: 90, to: 100, count: 6, cameTrue: 5, stated: 550 / 600, share: 5 / 6, interval: wilson(5, 6) },
  ]);
});

test("every prediction is in one bin, and the bins together say what the whole says", () => {
  fc.assert(
    fc.property(
      anyResolved.filter((predictions) => predictions.length >= fewest),
      (predictions) => {
        const drawn = calibration(predictions);
        const sum = (of: (bin: NonNullable<typeof drawn>["bins"][number]) => number) =>
          drawn?.bins.reduce((total, bin) => total + of(bin), 0) ?? 0;
        expect(sum(({ count }) => count)).toBe(predictions.length);
        expect(sum(({ cameTrue }) => cameTrue)).toBe(drawn?.whole.cameTrue);
        expect(sum(({ stated, count }) => stated * count) / predictions.length).toBeCloseTo(
          drawn?.whole.stated ?? 2,
          10,
        );
        for (const { from, to, stated } of drawn?.bins ?? [])
          expect(stated * 100 >= from - 1e-9 && stated * 100 <= to + 1e-9).toBe(true);
      },
    ),
  );
});

test("the order of the predictions says nothing", () => {
  fc.assert(
    fc.property(anyResolved, (predictions) => {
      const [there, back] = [calibration(predictions), calibration([...predictions].reverse())];
      expect(back?.bins.map(({ count, cameTrue }) => [count, cameTrue])).toEqual(
        there?.bins.map(({ count, cameTrue }) => [count, cameTrue]),
      );
    }),
  );
});
