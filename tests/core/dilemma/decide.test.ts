import { expect, test } from "vitest";
import { decide } from "../../../core/dilemma/decide.ts";
import { decidedDilemma, goodChoice, openDilemma } from "./any-dilemma.ts";

const at = "2026-11-02T08:00:00.000Z";
const newId = () => "prediction-1";

test("deciding adds the decision and changes nothing else", () => {
  expect(decide(openDilemma, goodChoice, at, newId)).toEqual({ ok: true, value: decidedDilemma });
});

test("a decision without a day to look back has none", () => {
  const decided = decide(openDilemma, { ...goodChoice, reviewOn: [] }, at, newId);
  expect(decided.ok && decided.value.decision?.reviewOn).toEqual([]);
});

test("blank predictions are left out, each other one gets an id of its own, and each day to look back counts once", () => {
  const [first] = goodChoice.predictions;
  if (first === undefined) throw new Error("No prediction");
  const ids = ["one", "two"];
  const predictions = [first, { ...first, text: "  " }, { ...first, text: "They pay" }];
  const reviewOn = ["2027-05-01", "2026-12-01", "2027-05-01"];
  const decided = decide(openDilemma, { ...goodChoice, predictions, reviewOn }, at, () => ids.shift() ?? "none");
  expect(decided).toEqual({
    ok: true,
    value: {
      ...decidedDilemma,
      decision: {
        ...decidedDilemma.decision,
        predictions: [
          { ...first, id: "one" },
          { ...first, text: "They pay", id: "two" },
        ],
        reviewOn: ["2026-12-01", "2027-05-01"],
      },
    },
  });
});

test("each choice that is not one is refused for its own reason", () => {
  const reasons = [
    decide(decidedDilemma, goodChoice, at, newId),
    decide(openDilemma, { ...goodChoice, optionId: "sell" }, at, newId),
    decide(openDilemma, { ...goodChoice, because: " \n" }, at, newId),
    decide(openDilemma, { ...goodChoice, predictions: [{ text: " ", confidence: 50, known: "" }] }, at, newId),
    decide(openDilemma, { ...goodChoice, responsible: "Everyone." }, at, newId),
    decide(openDilemma, { ...goodChoice, responsible: "Rosa and Ben" }, at, newId),
    decide(openDilemma, { ...goodChoice, responsible: "" }, at, newId),
  ];
  expect(reasons).toEqual(
    ["locked", "unknown-option", "incomplete", "incomplete", "not-one-person", "not-one-person", "not-one-person"].map(
      (reason) => ({ ok: false, reason }),
    ),
  );
});
