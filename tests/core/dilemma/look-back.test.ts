import fc from "fast-check";
import { expect, test } from "vitest";
import { amend, amendmentsTo, nextReview, review } from "../../../core/dilemma/look-back.ts";
import { type LookBack, verdict } from "../../../core/dilemma/review.ts";
import { anyDilemma, decidedDilemma, openDilemma } from "./any-dilemma.ts";

const at = "2026-12-01T08:00:00.000Z";
const thought = { id: "a1", at, part: "happened", text: "It was Friday, not Thursday" } as const;
const lookBack: LookBack = {
  happened: "They stayed",
  outcomes: [{ predictionId: "prediction-1", outcome: "as-predicted" }],
  process: "good",
  result: "good",
  lesson: "",
  again: null,
};

test("an amendment is added and nothing that stood there changes", () => {
  fc.assert(
    fc.property(anyDilemma, (dilemma) => {
      const locked = { ...dilemma, decision: decidedDilemma.decision };
      expect(amend(locked, thought)).toEqual({ ok: true, value: { ...locked, amendments: [thought] } });
    }),
  );
});

test("an open dilemma is changed, not amended, and an empty thought is refused", () => {
  expect([amend(openDilemma, thought), amend(decidedDilemma, { ...thought, text: " " })]).toEqual([
    { ok: false, reason: "not-decided" },
    { ok: false, reason: "incomplete" },
  ]);
});

test("amendments are found under the part they amend, oldest first", () => {
  const later = { ...thought, id: "a2", at: "2026-12-02T08:00:00.000Z" };
  const other = { ...thought, id: "a3", part: "walk" as const };
  const amended = { ...decidedDilemma, amendments: [thought, other, later] };
  expect(amendmentsTo(amended, "happened")).toEqual([thought, later]);
});

test("a review is added and nothing else changes", () => {
  expect(review(decidedDilemma, lookBack, at, "r1")).toEqual({
    ok: true,
    value: { ...decidedDilemma, reviews: [{ ...lookBack, id: "r1", at }] },
  });
});

test("an open dilemma is not reviewed, and a review says what happened", () => {
  expect([
    review(openDilemma, lookBack, at, "r1"),
    review(decidedDilemma, { ...lookBack, happened: "" }, at, "r"),
  ]).toEqual([
    { ok: false, reason: "not-decided" },
    { ok: false, reason: "incomplete" },
  ]);
});

test("the next review is the day of the decision, then the day of the last review", () => {
  const once = { ...decidedDilemma, reviews: [{ ...lookBack, id: "r1", at, again: "2027-03-01" }] };
  const twice = { ...once, reviews: [...once.reviews, { ...lookBack, id: "r2", at: "2027-03-01T08:00:00.000Z" }] };
  expect([openDilemma, decidedDilemma, once, twice].map(nextReview)).toEqual([null, "2026-12-01", "2027-03-01", null]);
});

test("process and result together name one of four verdicts", () => {
  const sides = ["good", "poor"] as const;
  expect(sides.flatMap((process) => sides.map((result) => verdict({ process, result })))).toEqual([
    "deserved-success",
    "bad-luck",
    "dumb-luck",
    "deserved-failure",
  ]);
});
