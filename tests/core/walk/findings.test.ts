import fc from "fast-check";
import { expect, test } from "vitest";
import { answerWords, type Walk } from "../../../core/dilemma/dilemma.ts";
import { findings } from "../../../core/walk/findings.ts";
import { type Lens, lensesFor, type WalkPlan } from "../../../core/walk/lens.ts";

function question(id: string, quick: boolean) {
  const neglected = { case: "a-case", why: "Nobody asked" };
  return {
    id,
    ask: `${id}?`,
    example: "A baker",
    tension: "strain",
    neglected,
    ...(quick && { quick: "yes" as const }),
  };
}

function lens(id: string, order: number): Lens {
  const questions = ["one", "two", "three"].map((name, place) => question(`${id}-${name}`, place === 0));
  return { id, order, title: id, concern: id, questions };
}

const plan: WalkPlan = {
  stops: [{ id: "unlawful", ask: "Unlawful?", example: "A", help: "A lawyer" }],
  lenses: [lens("give", 1), lens("word", 2), { ...lens("rest", 3), questions: [question("three", false)] }],
};
const ids = plan.lenses.flatMap((part) => part.questions.map(({ id }) => id));
const anyWalk: fc.Arbitrary<Walk> = fc.record({
  length: fc.option(fc.constantFrom("quick" as const, "full" as const)),
  leaning: fc.constant(null),
  stops: fc.dictionary(fc.constantFrom("unlawful", "unknown-stop"), fc.constantFrom("yes" as const, "no" as const)),
  answers: fc.dictionary(
    fc.constantFrom(...ids, "no-longer-asked"),
    fc.record({ answer: fc.constantFrom(...answerWords), note: fc.constant(""), asked: fc.constant("") }),
  ),
});
const blank: Walk = { length: "full", leaning: null, stops: {}, answers: {} };

function answered(...pairs: [string, (typeof answerWords)[number]][]): Walk {
  const answers = Object.fromEntries(pairs.map(([id, answer]) => [id, { answer, note: "", asked: "" }]));
  return { ...blank, answers };
}

test("completeness lies between 0 and 1, and is 1 only when nothing is unanswered", () => {
  fc.assert(
    fc.property(anyWalk, (walk) => {
      const { completeness, unanswered } = findings(plan, walk);
      const stopsLeft = plan.stops.some((stop) => walk.stops[stop.id] === undefined);
      expect(completeness).toBeGreaterThanOrEqual(0);
      expect(completeness).toBeLessThanOrEqual(1);
      expect(completeness === 1).toBe(unanswered.length === 0 && !stopsLeft);
    }),
  );
});

test("completeness asks whether a question was thought about, never what was answered", () => {
  fc.assert(
    fc.property(anyWalk, fc.constantFrom(...answerWords), (walk, answer) => {
      const answers = Object.fromEntries(Object.entries(walk.answers).map(([id, given]) => [id, { ...given, answer }]));
      expect(findings(plan, { ...walk, answers }).completeness).toBe(findings(plan, walk).completeness);
    }),
  );
});

test("no lens pulls against itself, and each pull is between one at ease and one strained", () => {
  fc.assert(
    fc.property(anyWalk, (walk) => {
      const { pulls, strained } = findings(plan, walk);
      const strainedLenses = new Set(strained.map((asked) => asked.lens.id));
      for (const pull of pulls) {
        expect(pull.atEase.id).not.toBe(pull.strained.id);
        expect([strainedLenses.has(pull.atEase.id), strainedLenses.has(pull.strained.id)]).toEqual([false, true]);
        expect(pull.by.length).toBeGreaterThan(0);
      }
    }),
  );
});

test("what is shown is lists and how complete the thinking is: no score", () => {
  fc.assert(
    fc.property(anyWalk, (walk) => {
      const shown = Object.entries(findings(plan, walk));
      expect(shown.filter(([, value]) => !Array.isArray(value)).map(([name]) => name)).toEqual(["completeness"]);
    }),
  );
});

test("a question is either answered or unanswered, and a quick walk asks only the quick ones", () => {
  fc.assert(
    fc.property(anyWalk, (walk) => {
      const asked = lensesFor(plan, walk.length ?? "full").flatMap((part) => part.questions.map(({ id }) => id));
      const left = findings(plan, walk).unanswered.map((item) => item.question.id);
      expect(left).toEqual(asked.filter((id) => !Object.hasOwn(walk.answers, id)));
    }),
  );
});

test("a yes in one lens pulls against a no in another", () => {
  const walk = answered(["give-one", "yes"], ["word-two", "partly"], ["word-one", "no"], ["three", "dont-know"]);
  const { pulls, strained, unknown } = findings(plan, walk);
  expect(pulls.map(({ atEase, strained: other, by }) => [atEase.id, other.id, by.map(({ id }) => id)])).toEqual([
    ["give", "word", ["word-one", "word-two"]],
  ]);
  expect(strained.map((asked) => asked.question.id)).toEqual(["word-one", "word-two"]);
  expect(unknown.map((asked) => asked.question.id)).toEqual(["three"]);
});

test("silence is not ease, and neither is a doubt", () => {
  const walk = answered(["give-one", "dont-know"], ["word-one", "no"]);
  expect(findings(plan, walk).pulls).toEqual([]);
});

test("a stop sign answered yes is shown as one", () => {
  const { stopped } = findings(plan, { ...blank, stops: { unlawful: "yes" } });
  expect(stopped.map(({ id }) => id)).toEqual(["unlawful"]);
});

test("a lens without a quick question is left out of the quick walk", () => {
  expect(lensesFor(plan, "quick").map(({ id, questions }) => [id, questions.length])).toEqual([
    ["give", 1],
    ["word", 1],
  ]);
});
