import fc from "fast-check";
import { expect, test } from "vitest";
import { addQuestion, removeQuestion, switchQuick } from "../../../core/walk/edit-own.ts";
import { findings } from "../../../core/walk/findings.ts";
import { lensesFor, type WalkPlan } from "../../../core/walk/lens.ts";
import { nothingOwn } from "../../../core/walk/own-lenses.ts";
import { applyOwn, wholeWalk } from "../../../core/walk/whole-walk.ts";
import { anyOwn, shipped, shippedIds } from "./any-own.ts";

function idsOf({ lenses, retired = [] }: WalkPlan): string[] {
  return [...lenses, ...retired].flatMap((lens) => lens.questions.map(({ id }) => id));
}

test("a walk with nothing changed is the walk as it ships", () => {
  expect(applyOwn(shipped, nothingOwn)).toEqual({ ...shipped, retired: [] });
});

test("no change loses or doubles a shipped question, and an own one is there once at most", () => {
  fc.assert(
    fc.property(anyOwn, (own) => {
      const ids = idsOf(applyOwn(shipped, own));
      expect(new Set(ids).size).toBe(ids.length);
      expect(shippedIds.filter((id) => !ids.includes(id))).toEqual([]);
    }),
  );
});

test("an order moves what is there and nothing else", () => {
  fc.assert(
    fc.property(anyOwn, (own) => {
      const ordered = wholeWalk(shipped, own).lenses;
      const unordered = wholeWalk(shipped, { ...own, lensOrder: [], questionOrder: {} }).lenses;
      const inside = (lenses: typeof ordered) =>
        lenses
          .map(({ lens, questions }) => [lens.id, ...questions.map(({ question }) => question.id).sort()].join())
          .sort();
      expect(inside(ordered)).toEqual(inside(unordered));
    }),
  );
});

test("what an order does not name follows in the order it shipped in", () => {
  const own = { ...nothingOwn, lensOrder: ["rest"], questionOrder: { word: ["word-three"] } };
  expect(applyOwn(shipped, own).lenses.map(({ id, questions }) => [id, ...questions.map((q) => q.id)])).toEqual([
    ["rest", "rest-one", "rest-two", "rest-three"],
    ["give", "give-one", "give-two", "give-three"],
    ["word", "word-three", "word-one", "word-two"],
  ]);
});

test("with everything switched off the stop signs are left, and the walk finds nothing to ask", () => {
  const plan = applyOwn(shipped, { ...nothingOwn, questionsOff: shippedIds });
  const found = findings(plan, { length: "full", leaning: null, stops: { unlawful: "no" }, answers: {} });
  expect([plan.lenses, plan.stops, found.unanswered, found.thoughtAbout, found.total]).toEqual([
    [],
    shipped.stops,
    [],
    1,
    2,
  ]);
});

test("a reworded question keeps its id, its case and its place in the quick walk; a blank wording is none", () => {
  const own = { ...nothingOwn, wordings: { "give-one": { ask: "Mine?", example: " " } }, help: { unsafe: "Rosa" } };
  const plan = applyOwn(shipped, own);
  expect([plan.lenses[0]?.questions[0], plan.stops[1]?.help]).toEqual([
    { ...shipped.lenses[0]?.questions[0], ask: "Mine?" },
    "Rosa",
  ]);
});

test("an own question or lens without words is not asked yet", () => {
  const blank = { id: "q", lens: "mine", ask: " ", example: "", tension: "" };
  const own = { ...nothingOwn, lenses: [{ id: "mine", title: "", concern: "" }] };
  const named = { ...own, lenses: [{ id: "mine", title: "Mine", concern: "" }] };
  const plans = [
    { ...own, questions: [{ ...blank, ask: "Yes?" }] },
    { ...named, questions: [blank] },
    { ...named, questions: [{ ...blank, ask: "Yes?" }] },
  ].map((changes) => applyOwn(shipped, changes).lenses.map(({ id }) => id));
  expect(plans).toEqual([
    ["give", "word", "rest"],
    ["give", "word", "rest"],
    ["give", "word", "rest", "mine"],
  ]);
});

test("an owner puts questions into the quick walk and takes them out, own and shipped ones", () => {
  const mine = { id: "mine", lens: "word", ask: "Mine?", example: "", tension: "" };
  let own = addQuestion(nothingOwn, mine);
  own = switchQuick(own, "mine", true, false);
  own = switchQuick(own, "word-one", false, true);
  own = switchQuick(own, "rest-two", true, false);
  const quick = (changes: typeof own) =>
    lensesFor(applyOwn(shipped, changes), "quick").flatMap(({ questions }) => questions.map(({ id }) => id));
  const back = switchQuick(switchQuick(own, "word-one", true, true), "rest-two", false, false);
  expect([quick(own), quick(back), back.quick, quick(removeQuestion(own, "mine"))]).toEqual([
    ["give-one", "mine", "rest-one", "rest-two"],
    ["give-one", "word-one", "mine", "rest-one"],
    { mine: true },
    ["give-one", "rest-one", "rest-two"],
  ]);
});
