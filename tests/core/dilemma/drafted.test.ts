import fc from "fast-check";
import { expect, test } from "vitest";
import { readDays, readPredictions, withDay } from "../../../core/dilemma/drafted-choice.ts";
import { readOutcomes, wholeOutcomes } from "../../../core/dilemma/drafted-outcomes.ts";

const first = { id: "first", text: "", confidence: 70, known: "" };

test("a draft that is empty, cut short or of another shape reads as one that says nothing", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), fc.constant('[{"id":"a"')), (text) => {
      const predictions = readPredictions(text, first);
      expect(predictions.length).toBeGreaterThan(0);
      expect(Array.isArray(readDays(text))).toBe(true);
      expect(typeof readOutcomes(text)).toBe("object");
    }),
  );
  expect([readPredictions("", first), readDays(""), readOutcomes("")]).toEqual([[first], [], {}]);
});

test("what was kept in a draft is read as it was", () => {
  const predictions = [first, { id: "b", text: "They stay", confidence: 55, known: "The order" }];
  expect(readPredictions(JSON.stringify(predictions), first)).toEqual(predictions);
  expect(readDays(JSON.stringify(["2026-12-01"]))).toEqual(["2026-12-01"]);
});

test("a day is added in order, taken away when it is there, and a seventh is not taken", () => {
  const six = ["2026-12-01", "2026-12-02", "2026-12-03", "2026-12-04", "2026-12-05", "2026-12-06"];
  expect([
    withDay(["2026-12-09"], "2026-12-01"),
    withDay(["2026-12-01", "2026-12-09"], "2026-12-01"),
    withDay(six, "2026-12-07"),
  ]).toEqual([["2026-12-01", "2026-12-09"], ["2026-12-09"], six]);
});

test("the outcomes are whole when every prediction has its judgement, and come in its order", () => {
  const drafted = readOutcomes('{"b":"not","a":"partly","gone":"disputed"}');
  expect([wholeOutcomes(drafted, ["a", "b"]), wholeOutcomes(drafted, ["a", "c"])]).toEqual([
    [
      { predictionId: "a", outcome: "partly" },
      { predictionId: "b", outcome: "not" },
    ],
    null,
  ]);
});
