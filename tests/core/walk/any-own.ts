import fc from "fast-check";
import type { Lens, Question, WalkPlan } from "../../../core/walk/lens.ts";
import type { OwnLenses } from "../../../core/walk/own-lenses.ts";

function question(id: string, quick = false): Question {
  return {
    id,
    ask: `${id}?`,
    example: "A baker",
    tension: "strain",
    neglected: { case: "a-case", why: "Nobody asked" },
    ...(quick && { quick: "yes" as const }),
  };
}

function lens(id: string, order: number): Lens {
  const questions = ["one", "two", "three"].map((name, place) => question(`${id}-${name}`, place === 0));
  return { id, order, title: id, concern: `About ${id}`, questions };
}

/** A small walk as it might ship. */
export const shipped: WalkPlan = {
  stops: [
    { id: "unlawful", ask: "Unlawful?", example: "A", help: "A lawyer" },
    { id: "unsafe", ask: "Unsafe?", example: "B", help: "An inspector" },
  ],
  lenses: [lens("give", 1), lens("word", 2), lens("rest", 3)],
};

/** The ids of the questions of a small walk. */
export const shippedIds = shipped.lenses.flatMap((part) => part.questions.map(({ id }) => id));

const questionId = fc.constantFrom(...shippedIds, "own-one", "own-two", "own-three", "of-a-newer-version");
const lensId = fc.constantFrom("give", "word", "rest", "own-lens", "other-lens", "newer-lens");
const words = fc.constantFrom("", "Would they mind?", "Ça va ?", "A florist “counts” twice", "Once more");
const wording = fc.record({ ask: words, example: words, tension: words }, { requiredKeys: [] });

/** Any changes an owner may have made, with ids that nothing has, and ids that stand twice. */
export const anyOwn: fc.Arbitrary<OwnLenses> = fc.record({
  wordings: fc.dictionary(questionId, wording),
  questionsOff: fc.array(questionId),
  lensesOff: fc.array(lensId),
  lensOrder: fc.array(lensId),
  questionOrder: fc.dictionary(lensId, fc.array(questionId)),
  questions: fc.array(fc.record({ id: questionId, lens: lensId, ask: words, example: words, tension: words })),
  lenses: fc.array(fc.record({ id: lensId, title: words, concern: words })),
  quick: fc.dictionary(questionId, fc.boolean()),
  help: fc.dictionary(fc.constantFrom("unlawful", "unsafe", "newer-stop"), words),
});
