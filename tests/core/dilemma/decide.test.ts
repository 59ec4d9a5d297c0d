import { expect, test } from "vitest";
import { decide } from "../../../core/dilemma/decide.ts";
import { decidedDilemma, goodChoice, openDilemma } from "./any-dilemma.ts";

const at = "2026-11-02T08:00:00.000Z";

test("deciding adds the decision and changes nothing else", () => {
  expect(decide(openDilemma, goodChoice, at, "prediction-1")).toEqual({ ok: true, value: decidedDilemma });
});

test("a decision without a day to look back has none", () => {
  const decided = decide(openDilemma, { ...goodChoice, reviewOn: null }, at, "prediction-1");
  expect(decided.ok && decided.value.decision?.reviewOn).toEqual([]);
});

test("each choice that is not one is refused for its own reason", () => {
  const reasons = [
    decide(decidedDilemma, goodChoice, at, "p"),
    decide(openDilemma, { ...goodChoice, optionId: "sell" }, at, "p"),
    decide(openDilemma, { ...goodChoice, because: " \n" }, at, "p"),
    decide(openDilemma, { ...goodChoice, prediction: "" }, at, "p"),
    decide(openDilemma, { ...goodChoice, responsible: "Everyone." }, at, "p"),
    decide(openDilemma, { ...goodChoice, responsible: "Rosa and Ben" }, at, "p"),
    decide(openDilemma, { ...goodChoice, responsible: "" }, at, "p"),
  ];
  expect(reasons).toEqual(
    ["locked", "unknown-option", "incomplete", "incomplete", "not-one-person", "not-one-person", "not-one-person"].map(
      (reason) => ({ ok: false, reason }),
    ),
  );
});
