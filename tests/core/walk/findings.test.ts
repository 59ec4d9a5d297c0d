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

test("what was thought about never exceeds what there is, and reaches it only when nothing is unanswered", () => {
  fc.assert(
    fc.property(anyWalk, (walk) => {
      const { thoughtAbout, total, unanswered } = findings(plan, walk);
      const stopsLeft = plan.stops.some((stop) => walk.stops[stop.id] === undefined);
      expect(thoughtAbout).toBeGreaterThanOrEqual(0);
      expect(thoughtAbout).toBeLessThanOrEqual(total);
      expect(thoughtAbout === total).toBe(unanswered.length === 0 && !stopsLeft);
    }),
  );
});

test("how complete a walk is asks whether a question was thought about, never what was answered", () => {
  fc.assert(
    fc.property(anyWalk, fc.constantFrom(...answerWords), (walk, answer) => {
      const answers = Object.fromEntries(Object.entries(walk.answers).map(([id, given]) => [id, { ...given, answer }]));
      expect(findings(plan, { ...walk, answers }).thoughtAbout).toBe(findings(plan, walk).thoughtAbout);
    }),
  );
});

test("a lens stands on one side at most, and what strains it is why it is not at ease", () => {
  fc.assert(
    fc.property(anyWalk, (walk) => {
      const { sides, strained, pullsApart } = findings(plan, walk);
      const ids = [...sides.atEase, ...sides.torn, ...sides.strained].map((lens) => lens.id);
      expect(new Set(ids).size).toBe(ids.length);
      const notAtEase = [...sides.torn, ...sides.strained].map((lens) => lens.id);
      expect(new Set(strained.map((asked) => asked.lens.id))).toEqual(new Set(notAtEase));
      expect(pullsApart).toBe(sides.torn.length > 0 || (sides.atEase.length > 0 && sides.strained.length > 0));
    }),
  );
});

test("the only numbers are how much has been thought about: no score", () => {
  fc.assert(
    fc.property(anyWalk, (walk) => {
      const shown = Object.entries(findings(plan, walk));
      const numbers = shown.filter(([, value]) => typeof value === "number").map(([name]) => name);
      expect(numbers).toEqual(["thoughtAbout", "total"]);
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
  const { sides, pullsApart, strained, unknown } = findings(plan, walk);
  const ids = {
    atEase: sides.atEase.map(({ id }) => id),
    torn: sides.torn,
    strained: sides.strained.map(({ id }) => id),
  };
  expect({ ...ids, pullsApart }).toEqual({ atEase: ["give"], torn: [], strained: ["word"], pullsApart: true });
  expect(strained.map((asked) => asked.question.id)).toEqual(["word-one", "word-two"]);
  expect(unknown.map((asked) => asked.question.id)).toEqual(["three"]);
});

test("a lens with a clear yes and a clear no is torn", () => {
  const { sides, pullsApart } = findings(plan, answered(["word-one", "no"], ["word-two", "yes"]));
  expect({ ids: sides.torn.map(({ id }) => id), pullsApart }).toEqual({ ids: ["word"], pullsApart: true });
});

test("silence is not ease, and neither is a doubt", () => {
  const { sides, pullsApart } = findings(plan, answered(["give-one", "dont-know"], ["word-one", "no"]));
  expect({ atEase: sides.atEase, pullsApart }).toEqual({ atEase: [], pullsApart: false });
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
