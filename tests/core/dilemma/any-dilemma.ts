import fc from "fast-check";
import { stances } from "../../../core/dilemma/citation.ts";
import type { Choice } from "../../../core/dilemma/decision.ts";
import {
  answerWords,
  type Change,
  type Dilemma,
  dilemmaSchema,
  kinds,
  newDilemma,
  rows,
} from "../../../core/dilemma/dilemma.ts";
import { amounts, type LedgerLine } from "../../../core/dilemma/ledger.ts";
import { bearings, type Precedent } from "../../../core/dilemma/precedent.ts";

const text = fc.string({ maxLength: 40 });
const itemId = fc.stringMatching(/^[a-z0-9-]{1,10}$/);
/** Any day of a century. */
export const anyDay = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const answers = fc.dictionary(itemId, fc.record({ answer: fc.constantFrom(...answerWords), note: text, asked: text }), {
  maxKeys: 4,
});

const amount = fc.option(fc.constantFrom(...amounts));

/** Any line of a ledger, over few people and options, so that two lines often meet. */
export const anyLine: fc.Arbitrary<LedgerLine> = fc.record({
  optionId: fc.constantFrom("tell", "wait"),
  personId: fc.constantFrom("ines", "benoit", "marcus"),
  gives: amount,
  gets: amount,
  risk: fc.boolean(),
  minds: fc.boolean(),
});

/** Any precedent, a case or an earlier dilemma. */
export const anyPrecedent: fc.Arbitrary<Precedent> = fc.oneof(
  fc.record({
    kind: fc.constant("case" as const),
    id: itemId,
    bearing: fc.option(fc.constantFrom(...bearings)),
    why: text,
  }),
  fc.record({
    kind: fc.constant("dilemma" as const),
    id: fc.uuid(),
    bearing: fc.option(fc.constantFrom(...bearings)),
    why: text,
  }),
);

/** Any change the window could send: any parts, any values that fit. */
export const anyChange: fc.Arbitrary<Change> = fc.record(
  {
    title: text,
    happened: text,
    asked: text,
    by: fc.option(anyDay),
    kind: fc.option(fc.constantFrom(...kinds)),
    tags: fc.array(text, { maxLength: 3 }),
    mind: text,
    facts: fc.array(fc.record({ id: itemId, text, source: text }), { maxLength: 2 }),
    assumptions: fc.array(fc.record({ id: itemId, text }), { maxLength: 2 }),
    stakeholders: fc.array(
      fc.record({
        id: itemId,
        name: text,
        row: fc.constantFrom(...rows),
        stake: text,
        said: text,
        serves: fc.option(itemId),
        needs: text,
        help: text,
      }),
      { maxLength: 2 },
    ),
    options: fc.array(fc.record({ id: itemId, title: text, gains: text, pays: text, cost: text }), { maxLength: 2 }),
    walk: fc.record({
      length: fc.option(fc.constantFrom("quick" as const, "full" as const)),
      leaning: fc.option(itemId),
      stops: fc.dictionary(itemId, fc.constantFrom("yes" as const, "no" as const), {
        maxKeys: 2,
        noNullPrototype: true,
      }),
      answers,
    }),
    ledger: fc.array(anyLine, { maxLength: 3 }),
    consultations: fc.array(
      fc.record({ id: itemId, who: text, from: text, how: text, by: fc.option(anyDay), said: text, changed: text }),
      { maxLength: 2 },
    ),
    precedents: fc.array(anyPrecedent, { maxLength: 2 }),
    citations: fc.uniqueArray(fc.record({ articleId: itemId, stance: fc.constantFrom(...stances), note: text }), {
      maxLength: 2,
      selector: ({ articleId }) => articleId,
    }),
    excuses: fc.array(fc.record({ id: itemId, asked: text, answer: text }), { maxLength: 2 }),
    speech: fc.record({ to: text, sentence: text, objection: text, reply: text }),
    followUps: fc.array(
      fc.record({
        id: itemId,
        who: fc.constantFrom("Rosa", "Ben", "Mara"),
        what: text,
        by: fc.option(anyDay),
        addedAt: fc.constant(null),
        doneOn: fc.option(anyDay),
      }),
      { maxLength: 2 },
    ),
    promises: fc.array(
      fc.record({
        id: itemId,
        to: text,
        what: text,
        by: fc.option(anyDay),
        addedAt: fc.constant(null),
        kept: fc.constantFrom("open", "kept", "not-kept"),
      }),
      { maxLength: 2 },
    ),
  },
  { requiredKeys: [] },
);

/** Any open dilemma. */
export const anyDilemma: fc.Arbitrary<Dilemma> = fc
  .tuple(fc.uuid(), anyChange)
  .map(([id, change]) => dilemmaSchema.parse({ ...newDilemma(id, "2026-11-01T08:00:00.000Z", "A title"), ...change }));

/** An open dilemma with two options. */
export const openDilemma: Dilemma = {
  ...newDilemma("0b7f1f0e-2f0a-4c43-9d5a-3f3a7d3b1a11", "2026-11-01T08:00:00.000Z", "The missing croissants"),
  options: [
    { id: "tell", title: "Tell them", gains: "", pays: "", cost: "" },
    { id: "wait", title: "Wait", gains: "", pays: "", cost: "" },
  ],
};

/** A choice that decides `openDilemma`. */
export const goodChoice: Choice = {
  optionId: "tell",
  because: "They would want to know",
  predictions: [{ text: "They stay", confidence: 70, known: "Their order comes in on Monday" }],
  responsible: "Rosa",
  action: "Ring on Tuesday",
  reviewOn: ["2026-12-01"],
};

/** `openDilemma`, decided. */
export const decidedDilemma: Dilemma = {
  ...openDilemma,
  decision: {
    optionId: "tell",
    because: "They would want to know",
    predictions: [{ id: "prediction-1", text: "They stay", confidence: 70, known: "Their order comes in on Monday" }],
    responsible: "Rosa",
    action: "Ring on Tuesday",
    reviewOn: ["2026-12-01"],
    decidedAt: "2026-11-02T08:00:00.000Z",
  },
};
