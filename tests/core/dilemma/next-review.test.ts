import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, dayOf } from "../../../core/days.ts";
import type { Dilemma } from "../../../core/dilemma/dilemma.ts";
import { nextReview, review, snooze } from "../../../core/dilemma/look-back.ts";
import type { LookBack } from "../../../core/dilemma/review.ts";
import { decidedDilemma, openDilemma } from "./any-dilemma.ts";

const first = "2026-12-01";
const nearDay = fc.integer({ min: 0, max: 60 }).map((days) => addDays(first, days));
const horizons = fc.uniqueArray(nearDay, { maxLength: 6 }).map((days) => days.sort());
const noon = (day: string) => `${day}T12:00:00.000Z`;

function lookBack(again: string | null): LookBack {
  const outcomes = [{ predictionId: "prediction-1", outcome: "partly" as const }];
  return { happened: "They stayed", outcomes, process: "good", result: "good", lesson: "", again };
}

function decidedWith(reviewOn: readonly string[]): Dilemma {
  const { decision } = decidedDilemma;
  return { ...decidedDilemma, decision: decision === null ? null : { ...decision, reviewOn: [...reviewOn] } };
}

function reviewed(dilemma: Dilemma, day: string, again: string | null): Dilemma {
  const outcome = review(dilemma, lookBack(again), noon(day), "r");
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}

const anyReviews = fc.array(fc.tuple(nearDay, fc.option(nearDay)), { maxLength: 4 });

/** A decided dilemma with its horizons, reviewed on some days. */
function grown(reviewOn: readonly string[], reviews: readonly (readonly [string, string | null])[]): Dilemma {
  return reviews.reduce((dilemma, [day, again]) => reviewed(dilemma, day, again), decidedWith(reviewOn));
}

test("the next review is the first day set, by the decision or a review, that the last review has not answered", () => {
  fc.assert(
    fc.property(horizons, anyReviews, (reviewOn, reviews) => {
      const dilemma = grown(reviewOn, reviews);
      const last = reviews.at(-1)?.[0] ?? "";
      const ahead = [...reviewOn, ...reviews.map(([, again]) => again ?? "")].filter((day) => day > last);
      expect(nextReview(dilemma)).toBe(ahead.sort()[0] ?? null);
    }),
  );
});

test("reviewing on the day that is due, again and again, answers every horizon once and then rests", () => {
  fc.assert(
    fc.property(horizons, (reviewOn) => {
      let dilemma = decidedWith(reviewOn);
      const seen = [];
      for (let due = nextReview(dilemma); due !== null; due = nextReview(dilemma)) {
        seen.push(due);
        dilemma = reviewed(dilemma, due, null);
      }
      expect(seen).toEqual(reviewOn);
    }),
  );
});

test("a snooze puts the next review off, never forward, changes nothing else and ends with a review", () => {
  fc.assert(
    fc.property(horizons, anyReviews, nearDay, nearDay, (reviewOn, reviews, until, day) => {
      const dilemma = grown(reviewOn, reviews);
      const due = nextReview(dilemma);
      const snoozed = snooze(dilemma, until);
      if (due === null) {
        expect(snoozed).toEqual({ ok: false, reason: "not-decided" });
        return;
      }
      expect(snoozed).toEqual({ ok: true, value: { ...dilemma, snoozedUntil: until } });
      const put = { ...dilemma, snoozedUntil: until };
      expect(nextReview(put)).toBe(until > due ? until : due);
      expect(reviewed(put, day, null)).toEqual(reviewed(dilemma, day, null));
    }),
  );
});

test("nothing waits for a dilemma that is open or superseded, and nothing of it is put off", () => {
  const superseded = { ...decidedDilemma, supersededBy: openDilemma.id };
  expect([openDilemma, superseded].map((dilemma) => [nextReview(dilemma), snooze(dilemma, first)])).toEqual([
    [null, { ok: false, reason: "not-decided" }],
    [null, { ok: false, reason: "not-decided" }],
  ]);
});

test("a review judges each prediction of the decision once, and no other", () => {
  const [judged] = lookBack(null).outcomes;
  if (judged === undefined) throw new Error("Nothing judged");
  const reasons = [
    [],
    [judged, { ...judged, outcome: "not" as const }],
    [judged, { ...judged, predictionId: "prediction-9" }],
    [{ ...judged, predictionId: "prediction-9" }],
    [judged],
  ].map((outcomes) => {
    const outcome = review(decidedDilemma, { ...lookBack(null), outcomes }, noon(first), "r");
    return outcome.ok ? "done" : outcome.reason;
  });
  expect(reasons).toEqual(["incomplete", "bad-input", "bad-input", "incomplete", "done"]);
});

test("a moment counts as the owner's calendar day", () => {
  const late = new Date(2026, 11, 1, 23, 59).toISOString();
  const outcome = review(decidedWith([first, "2026-12-02"]), lookBack(null), late, "r");
  expect([dayOf(new Date(late)), outcome.ok && nextReview(outcome.value)]).toEqual([first, "2026-12-02"]);
});
