import fc from "fast-check";
import { expect, test } from "vitest";
import { readAmount, worthOf } from "../../../../core/circle/redact/amount.ts";
import { amountStandIns } from "../../../../core/circle/redact/amount-stand-ins.ts";

function standIns(...texts: readonly string[]): string[] {
  return amountStandIns(texts, []).map(({ standIn }) => standIn);
}

test("sums are told in one figure, with their currency as it was written", () => {
  expect(
    standIns("$4,350", "€1.250,00", "CHF 300", "90 dollars", "4.5k", "four thousand five hundred pounds", "$300–420"),
  ).toEqual([
    "about $4,000",
    "about €1.000",
    "about CHF 300",
    "about 90 dollars",
    "about 5k",
    "about 5,000 pounds",
    "about $300–400",
  ]);
});

test("the same sum has the same words however it is written", () => {
  expect(standIns("$4,350", "$4350", "$4,350.00", "$4.35k")).toEqual([
    "about $4,000",
    "about $4,000",
    "about $4,000",
    "about $4,000",
  ]);
});

test("two sums that would read the same are told apart, in their order", () => {
  expect(standIns("$4,000", "$4,350")).toEqual(["about $4,000", "about $4,400"]);
  expect(standIns("$1,234", "$1,160", "$1,190")).toEqual(["about $1,200", "somewhat under $1,200", "nearly $1,200"]);
  expect(standIns("$90", "$92", "$94", "$88")).toEqual([
    "about $90",
    "slightly over $90",
    "somewhat over $90",
    "nearly $90",
  ]);
});

test("what was decided stands, and a sum that was decided keeps its words", () => {
  const decided = [{ text: "$4,350", standIn: "a lot" }];
  expect(amountStandIns(["$4350", "$4,000"], decided).map(({ standIn }) => standIn)).toEqual(["a lot", "about $4,000"]);
});

test("rounding keeps sums in order and takes away what is exact", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 99_999 }), { minLength: 1, maxLength: 6 }), (sums) => {
      const rounded = amountStandIns(
        sums.map((sum) => `$${sum}`),
        [],
      ).map(({ standIn }) => {
        const amount = readAmount(standIn.replace(/^\D*/, "$"));
        return amount === null ? Number.NaN : worthOf(amount).worth;
      });
      for (const [one, sum] of sums.entries())
        for (const [other, than] of sums.entries())
          if (sum < than) expect(rounded[one]).toBeLessThanOrEqual(rounded[other] ?? 0);
      for (const [place, sum] of sums.entries())
        expect(Math.abs((rounded[place] ?? 0) - sum)).toBeLessThanOrEqual(sum / 2);
    }),
  );
});
