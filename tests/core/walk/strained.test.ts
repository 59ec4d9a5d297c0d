import fc from "fast-check";
import { expect, test } from "vitest";
import { type AnswerWord, answerWords, type Dilemma, type Walk } from "../../../core/dilemma/dilemma.ts";
import { summarise } from "../../../core/dilemma/summary.ts";
import { strainedLenses } from "../../../core/insights/patterns.ts";
import { planAsWalked } from "../../../core/walk/as-walked.ts";
import { findings } from "../../../core/walk/findings.ts";
import { nothingOwn } from "../../../core/walk/own-lenses.ts";
import { planFor, strainedLensIds } from "../../../core/walk/strained.ts";
import { applyOwn } from "../../../core/walk/whole-walk.ts";
import { decidedDilemma, openDilemma } from "../dilemma/any-dilemma.ts";
import { anyOwn, shipped, shippedIds } from "./any-own.ts";

const at = "2026-11-02T08:00:00.000Z";

function walked(dilemma: Dilemma, answers: Readonly<Record<string, AnswerWord>>): Dilemma {
  const kept = Object.entries(answers).map(([id, answer]) => [id, { answer, note: "", asked: "Would they?" }] as const);
  return { ...dilemma, walk: { ...dilemma.walk, length: "full", answers: Object.fromEntries(kept) } };
}

const anyWalked = fc
  .record({
    dilemma: fc.constantFrom(openDilemma, decidedDilemma),
    length: fc.constantFrom<Walk["length"][]>(null, "quick", "full"),
    answers: fc.dictionary(
      fc.constantFrom(...shippedIds, "own-one", "own-two", "of-a-newer-version"),
      fc.constantFrom(...answerWords),
    ),
  })
  .map(({ dilemma, length, answers }): Dilemma => {
    const given = walked(dilemma, answers);
    return { ...given, walk: { ...given.walk, length } };
  });

test("a question strains its lens with a no and with a partly, and with no other answer", () => {
  const answers: Record<string, AnswerWord> = {
    "give-one": "partly",
    "give-two": "no",
    "word-one": "no",
    "rest-one": "yes",
    "rest-two": "dont-know",
    "rest-three": "doesnt-apply",
  };
  expect(strainedLensIds(shipped, walked(openDilemma, answers))).toEqual(["give", "word"]);
});

test("a lens that is switched off strains no open walk, and every walk that was decided by it", () => {
  const answers = { "give-one": "no", "rest-one": "no" } as const;
  const own = { id: "mine", lens: "word", ask: "Mine?", example: "", tension: "it is mine" };
  const later = applyOwn(shipped, { ...nothingOwn, lensesOff: ["rest"], questionsOff: ["give-one"], questions: [own] });
  const both = [openDilemma, decidedDilemma].map((dilemma) => walked(dilemma, answers));
  expect(both.map((dilemma) => [strainedLensIds(shipped, dilemma), strainedLensIds(later, dilemma)])).toEqual([
    [["give", "rest"], []],
    [
      ["give", "rest"],
      ["give", "rest"],
    ],
  ]);
  expect(strainedLenses(both, later)).toEqual([
    { id: "give", title: "give", strained: 1, walked: 1 },
    { id: "rest", title: "rest", strained: 1, walked: 1 },
  ]);
});

test("the findings, the journal and the insights say the same of every walk, whatever its owner made of the lenses", () => {
  fc.assert(
    fc.property(anyWalked, anyOwn, (dilemma, own) => {
      const plan = applyOwn(shipped, own);
      const read = dilemma.decision === null ? plan : planAsWalked(plan, dilemma.walk);
      const shown = new Set(findings(read, dilemma.walk).strained.map(({ lens }) => lens.id));
      const { strained } = summarise(dilemma, at, false, plan);
      expect([strained, planFor(plan, dilemma)]).toEqual([[...shown], read]);
      expect(new Set(strainedLenses([dilemma], plan).map(({ id }) => id))).toEqual(shown);
    }),
  );
});
