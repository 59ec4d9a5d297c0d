import fc from "fast-check";
import { expect, test } from "vitest";
import { type Dilemma, newDilemma } from "../../../core/dilemma/dilemma.ts";
import { insights } from "../../../core/insights/insights.ts";
import { heardExcuses, repeatedExceptions, strainedLenses } from "../../../core/insights/patterns.ts";
import { promiseTally, verdicts } from "../../../core/insights/verdicts.ts";
import type { WalkPlan } from "../../../core/walk/lens.ts";
import { anyDecided, decidedWith, reviewOf } from "./deciding.ts";

function lens(id: string, order: number) {
  const ask = (place: number) => ({
    id: `${id}-${place}`,
    ask: "Would they agree?",
    example: "A baker asks.",
    tension: "they would not",
    neglected: { case: "a-case", why: "It was." },
  });
  return { id, order, title: id, concern: "Fairness", questions: [ask(1), ask(2)] };
}

const plan: WalkPlan = { stops: [], lenses: [lens("reciprocity", 1), lens("integrity", 2)] };
const blank = newDilemma("0b7f1f0e-2f0a-4c43-9d5a-3f3a7d3b1a11", "2026-11-01T08:00:00.000Z", "A title");

function walked(answers: Readonly<Record<string, "yes" | "partly" | "no">>): Dilemma {
  const noted = Object.entries(answers).map(([id, answer]) => [id, { answer, note: "", asked: "Would they?" }]);
  return { ...blank, walk: { ...blank.walk, answers: Object.fromEntries(noted) } };
}

function hearing(createdAt: string, ...excuses: [id: string, asked: string][]): Dilemma {
  return { ...blank, createdAt, excuses: excuses.map(([id, asked]) => ({ id, asked, answer: "" })) };
}

test("a lens counts once for each walk that strains it, beside how many walks answered it", () => {
  const dilemmas = [
    walked({ "reciprocity-1": "no", "reciprocity-2": "partly", "integrity-1": "yes" }),
    walked({ "integrity-1": "partly" }),
    walked({ "integrity-2": "no" }),
    blank,
  ];
  expect(strainedLenses(dilemmas, plan)).toEqual([
    { id: "integrity", title: "integrity", strained: 2, walked: 3 },
    { id: "reciprocity", title: "reciprocity", strained: 1, walked: 1 },
  ]);
});

test("an excuse counts once for each dilemma and reads as it read last; an exception heard twice repeats", () => {
  const heard = heardExcuses([
    hearing("2026-11-03T08:00:00.000Z", ["once", "How often so far?"], ["legal", "And right?"]),
    hearing("2026-11-01T08:00:00.000Z", ["once", "When was the last time?"], ["once", "When?"], ["just", "Why?"]),
  ]);
  expect({ heard, repeated: repeatedExceptions(heard, new Set(["once", "just"])) }).toEqual({
    heard: [
      { id: "once", asked: "How often so far?", count: 2 },
      { id: "just", asked: "Why?", count: 1 },
      { id: "legal", asked: "And right?", count: 1 },
    ],
    repeated: [{ id: "once", asked: "How often so far?", count: 2 }],
  });
});

test("a decision counts in the field of its last review", () => {
  const dilemmas = [
    decidedWith([70], [reviewOf([null]), reviewOf([null], { result: "poor" })]),
    decidedWith([70], [reviewOf([null], { process: "poor" })]),
    decidedWith([70], []),
  ];
  expect(verdicts(dilemmas)).toEqual({ "deserved-success": 0, "bad-luck": 1, "dumb-luck": 1, "deserved-failure": 0 });
});

test("promises are counted as kept, not kept and open", () => {
  const made = (kept: "open" | "kept" | "not-kept") => ({
    id: kept,
    to: "Ana",
    what: "Call",
    by: null,
    addedAt: null,
    kept,
  });
  const promises = [made("kept"), made("kept"), made("open"), made("not-kept")];
  expect(promiseTally([{ ...blank, promises }, blank])).toEqual({ kept: 2, "not-kept": 1, open: 1 });
});

test("a tag shows what only the dilemmas under it say", () => {
  fc.assert(
    fc.property(fc.array(anyDecided, { maxLength: 10 }), (dilemmas) => {
      const whole = insights(dilemmas, plan, new Set(), null);
      for (const { tag, ...reliability } of whole.byTag)
        expect(insights(dilemmas, plan, new Set(), tag).reliability).toEqual(reliability);
      const under = dilemmas.filter(({ tags }) => tags.includes("a"));
      expect(insights(dilemmas, plan, new Set(), "a")).toEqual(insights(under, plan, new Set(), null));
    }),
  );
});

test("an empty casebook says nothing, kindly", () => {
  expect(insights([], plan, new Set(), null)).toEqual({
    dilemmas: 0,
    decided: 0,
    sample: 0,
    predictions: { "as-predicted": 0, partly: 0, not: 0, "cannot-tell": 0, disputed: 0, open: 0 },
    reliability: { resolved: 0, calibration: null },
    byTag: [],
    verdicts: { "deserved-success": 0, "bad-luck": 0, "dumb-luck": 0, "deserved-failure": 0 },
    strained: [],
    excuses: [],
    exceptions: [],
    promises: { kept: 0, "not-kept": 0, open: 0 },
  });
});
