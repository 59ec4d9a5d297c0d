import { expect, test } from "vitest";
import { warningForms } from "../../../core/circle/warning-forms.ts";
import { circleWarnings, type WarningTopic } from "../../../core/circle/warnings.ts";
import { warnedSentences } from "./warned-sentences.ts";

const rival = [{ competes: "yes" as const }];

function topicsOf(text: string): WarningTopic[] {
  return circleWarnings({ texts: [text], recipients: rival }).map(({ topic }) => topic);
}

test.each(warnedSentences)("%s", (sentence, topics) => {
  expect(topicsOf(sentence)).toEqual(topics);
});

test("what competitors may not talk over is told when somebody who gets it competes, or may, and not otherwise", () => {
  const texts = ["What do you charge for a wash?"];
  const told = (competes: readonly ("yes" | "no" | "unknown")[]) =>
    circleWarnings({ texts, recipients: competes.map((one) => ({ competes: one })) });
  const warning = { kind: "rivals", topic: "prices", words: ["What do you charge"] };
  expect([told([]), told(["no"]), told(["no", "unknown"]), told(["yes"])]).toEqual([[], [], [warning], [warning]]);
});

test("what must be reported is told whoever gets it, with the words that say so", () => {
  const texts = ["He forged my signature.", "He has forged my signature before, a fraud."];
  expect(circleWarnings({ texts, recipients: [] })).toEqual([
    { kind: "must-report", topic: "fraud", words: ["forged my signature", "fraud"] },
  ]);
});

test("a stop sign answered with yes is told, and one answered with no is not", () => {
  const walk = {
    length: null,
    leaning: null,
    answers: {},
    stops: { minors: "yes", unsafe: "no", "my-own": "yes" },
  } as const;
  expect(circleWarnings({ texts: ["Nothing of it here."], dilemma: { walk }, recipients: [] })).toEqual([
    { kind: "must-report", topic: "child", words: [] },
    { kind: "must-report", topic: "unlawful", words: [] },
  ]);
});

test("an agreement about prices that stopped the walk is told even to those who do not compete", () => {
  const walk = {
    length: null,
    leaning: null,
    answers: {},
    stops: { "price-agreement": "yes", constructor: "yes" },
  } as const;
  expect(circleWarnings({ texts: [], dilemma: { walk }, recipients: [{ competes: "no" }] })).toEqual([
    { kind: "must-report", topic: "unlawful", words: [] },
    { kind: "must-report", topic: "prices", words: [] },
  ]);
});

test("a reply that is made to take long is read like any other", () => {
  const letters = (count: number) => count.toString(26).replace(/\d/g, (digit) => "klmnopqrst"[Number(digit)] ?? "");
  const words = Array.from({ length: 15_000 }, (_, place) => `embezzl${letters(place)}`).join(" ");
  const told = circleWarnings({ texts: ["1,".repeat(300_000), words], recipients: rival });
  expect(told.map(({ topic, words: shown }) => [topic, shown.length])).toEqual([["fraud", 6]]);
});

test("no form looks for figures without an end, so that a text of nothing else holds nobody up", () => {
  const endless = warningForms.flatMap(({ forms }) =>
    forms.filter(({ source }) => /\\d[^\]]*\][*+]|\\d[*+]/.test(source)),
  );
  expect(endless).toEqual([]);
});
