import type { Format } from "../document.ts";
import { day, documentId, instant, itemId, line, prose } from "../text.ts";
import { z } from "../zod.ts";
import { amendmentSchema } from "./amendment.ts";
import { attachmentSchema, attachmentsAtMost } from "./attachment.ts";
import { citationSchema } from "./citation.ts";
import { decisionSchema } from "./decision.ts";
import { consultationSchema, excuseSchema, followUpSchema, promiseSchema, silence, speechSchema } from "./follow-up.ts";
import { ledgerLineSchema } from "./ledger.ts";
import { precedentSchema, precedentsAtMost } from "./precedent.ts";
import { reviewSchema } from "./review.ts";
import { tagsSchema } from "./tagging.ts";
import { outcomePerPrediction } from "./version-2.ts";
import { withoutPrecedent } from "./version-3.ts";

/** What kind of trouble it is. */
export const kinds = ["gray-area", "pressure", "conflict-of-interest", "mistake-to-repair"] as const;

/** Where people stand in the picture: three rows of customers, and those around them. */
export const rows = [
  "front-row",
  "second-row",
  "third-row",
  "staff",
  "suppliers",
  "owner-and-family",
  "neighbours",
  "non-customers",
] as const;

/** What can be answered to a question of the walk. */
export const answerWords = ["yes", "partly", "no", "dont-know", "doesnt-apply"] as const;

const factSchema = z.object({ id: itemId, text: prose, source: line.default("") });
const assumptionSchema = z.object({ id: itemId, text: prose });
const stakeholderSchema = z.object({
  id: itemId,
  name: line,
  row: z.enum(rows),
  /** What they stand to gain or lose, as far as is known. */
  stake: prose.default(""),
  /** What they said, in their words. */
  said: prose.default(""),
  /** The customer of ours whose customer they are, where that is known. */
  serves: itemId.nullable().default(null),
  /** What our customer needs to be of use to them, and what we will do about it. */
  needs: prose.default(""),
  help: prose.default(""),
});
const optionSchema = z.object({
  id: itemId,
  title: line,
  gains: prose.default(""),
  pays: prose.default(""),
  cost: prose.default(""),
});
const answerSchema = z.object({
  answer: z.enum(answerWords),
  note: prose.default(""),
  /** The question as it read on that day, so that an old walk still reads when a question is reworded. */
  asked: line,
});
const walkSchema = z.object({
  length: z.enum(["quick", "full"]).nullable().default(null),
  /** The option the answers speak of, when one is leaned towards. */
  leaning: itemId.nullable().default(null),
  stops: z.record(itemId, z.enum(["yes", "no"])).default({}),
  answers: z.record(itemId, answerSchema).default({}),
});

/** The parts that can be written while a dilemma is open. Everything else changes by deciding, amending and reviewing. */
const parts = {
  title: line,
  happened: prose,
  asked: prose,
  by: day.nullable(),
  kind: z.enum(kinds).nullable(),
  tags: tagsSchema,
  mind: prose,
  facts: z.array(factSchema).max(500),
  assumptions: z.array(assumptionSchema).max(500),
  stakeholders: z.array(stakeholderSchema).max(200),
  options: z.array(optionSchema).max(50),
  ledger: z.array(ledgerLineSchema).max(10_000),
  walk: walkSchema,
  precedents: z.array(precedentSchema).max(precedentsAtMost),
  citations: z.array(citationSchema).max(200),
  consultations: z.array(consultationSchema).max(100),
  excuses: z.array(excuseSchema).max(50),
  speech: speechSchema,
  followUps: z.array(followUpSchema).max(100),
  promises: z.array(promiseSchema).max(100),
};

/** New values for some parts of a dilemma; a part that is left out stays as it is. */
export const changeSchema = z.strictObject(parts).partial();

/** The owner's own entry, from the first line to the last review. */
export const dilemmaSchema = z.object({
  id: documentId,
  createdAt: instant,
  /** True for the entries of the sample casebook, which leave in one step. */
  sample: z.boolean().default(false),
  title: line,
  happened: parts.happened.default(""),
  asked: parts.asked.default(""),
  by: parts.by.default(null),
  kind: parts.kind.default(null),
  tags: parts.tags.default([]),
  mind: parts.mind.default(""),
  facts: parts.facts.default([]),
  assumptions: parts.assumptions.default([]),
  stakeholders: parts.stakeholders.default([]),
  options: parts.options.default([]),
  walk: parts.walk.default(() => ({ length: null, leaning: null, stops: {}, answers: {} })),
  ledger: parts.ledger.default([]),
  precedents: parts.precedents.default([]),
  citations: parts.citations.default([]),
  consultations: parts.consultations.default([]),
  excuses: parts.excuses.default([]),
  speech: parts.speech.default(() => silence),
  followUps: parts.followUps.default([]),
  promises: parts.promises.default([]),
  attachments: z.array(attachmentSchema).max(attachmentsAtMost).default([]),
  decision: decisionSchema.nullable().default(null),
  amendments: z.array(amendmentSchema).default([]),
  reviews: z.array(reviewSchema).default([]),
  /** Until when the next review may wait. */
  snoozedUntil: day.nullable().default(null),
  /** The later dilemma that stands in the place of this one. */
  supersededBy: documentId.nullable().default(null),
});

export type Change = z.infer<typeof changeSchema>;
export type Part = keyof Change;

/** The name of every part that can be written. */
export const partNames = Object.keys(parts) as readonly Part[];

export type Dilemma = z.infer<typeof dilemmaSchema>;
export type Kind = (typeof kinds)[number];
export type Row = (typeof rows)[number];
export type AnswerWord = (typeof answerWords)[number];
export type Fact = z.infer<typeof factSchema>;
export type Assumption = z.infer<typeof assumptionSchema>;
export type Stakeholder = z.infer<typeof stakeholderSchema>;
export type Option = z.infer<typeof optionSchema>;
export type Answer = z.infer<typeof answerSchema>;
export type Walk = z.infer<typeof walkSchema>;

/** The file `dilemmas/<id>.json`. Each version written keeps a fixture under `tests/fixtures`. */
export const dilemmaFormat: Format<Dilemma> = {
  name: "casebook-dilemma",
  version: 3,
  schema: dilemmaSchema,
  migrations: [outcomePerPrediction, withoutPrecedent],
};

/** Somebody of whom nothing is known yet, but for an id. */
export const blankPerson: Omit<Stakeholder, "id"> = {
  name: "",
  row: "front-row",
  stake: "",
  said: "",
  serves: null,
  needs: "",
  help: "",
};

/** A new entry with nothing in it but its title. */
export function newDilemma(id: string, createdAt: string, title: string): Dilemma {
  return dilemmaSchema.parse({ id, createdAt, title });
}
