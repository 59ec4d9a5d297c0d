import { expect, test } from "vitest";
import type { AnswerWord, Walk } from "../../../core/dilemma/dilemma.ts";
import { planAsWalked } from "../../../core/walk/as-walked.ts";
import { findings } from "../../../core/walk/findings.ts";
import { nothingOwn } from "../../../core/walk/own-lenses.ts";
import { applyOwn } from "../../../core/walk/whole-walk.ts";
import { shipped } from "./any-own.ts";

function walked(answers: Record<string, AnswerWord>): Walk {
  const kept = Object.entries(answers).map(
    ([id, answer]) => [id, { answer, note: "", asked: `${id} as it read` }] as const,
  );
  return { length: "full", leaning: null, stops: {}, answers: Object.fromEntries(kept) };
}

test("a finished walk shows the same after its questions were switched off, taken away or added to", () => {
  const own = { id: "mine", lens: "word", ask: "Mine?", example: "", tension: "it is mine" };
  const walk = walked({ "give-one": "no", "word-one": "yes", "rest-two": "partly", mine: "no", "of-nobody": "no" });
  const then = applyOwn(shipped, { ...nothingOwn, questions: [own] });
  const later = applyOwn(shipped, {
    ...nothingOwn,
    questionsOff: ["give-one", "mine"],
    lensesOff: ["rest"],
    questions: [own, { ...own, id: "written-later" }],
  });
  const shown = [then, later].map((plan) => {
    const found = findings(planAsWalked(plan, walk), walk);
    return {
      strained: found.strained.map(({ lens, question }) => `${lens.id}: ${question.tension}`),
      torn: found.sides.torn.map(({ id }) => id),
      gone: found.noLongerAsked.map(({ answer }) => answer.asked),
    };
  });
  const same = {
    strained: ["give: strain", "word: it is mine", "rest: strain"],
    torn: ["word"],
    gone: ["of-nobody as it read"],
  };
  expect(shown).toEqual([same, same]);
});

test("an own question that was written after a walk is not among what that walk left unanswered", () => {
  const own = { id: "mine", lens: "word", ask: "Mine?", example: "", tension: "" };
  const plan = applyOwn(shipped, { ...nothingOwn, questions: [own] });
  const walk = walked({});
  expect([findings(plan, walk).unanswered.length, findings(planAsWalked(plan, walk), walk).unanswered.length]).toEqual([
    10, 9,
  ]);
});

test("in an open walk an answer to a question that is switched off is named and counts for nothing", () => {
  const plan = applyOwn(shipped, { ...nothingOwn, questionsOff: ["give-one"] });
  const walk = walked({ "give-one": "no" });
  const { strained, thoughtAbout, noLongerAsked } = findings(plan, walk);
  expect({ strained, thoughtAbout, noLongerAsked }).toEqual({
    strained: [],
    thoughtAbout: 0,
    noLongerAsked: [{ id: "give-one", answer: walk.answers["give-one"] }],
  });
});

test("a finished quick walk keeps what it answered, whatever the quick walk asks by now", () => {
  const walk: Walk = { ...walked({ "give-one": "no", "word-one": "yes", "rest-one": "yes" }), length: "quick" };
  const later = applyOwn(shipped, { ...nothingOwn, quick: { "give-one": false, "word-two": true, "rest-two": true } });
  const { strained, unanswered, thoughtAbout } = findings(planAsWalked(later, walk), walk);
  expect({ strained: strained.map(({ question }) => question.id), unanswered, thoughtAbout }).toEqual({
    strained: ["give-one"],
    unanswered: [],
    thoughtAbout: 3,
  });
});
