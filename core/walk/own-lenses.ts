import type { Format } from "../document.ts";
import { itemId, line } from "../text.ts";
import { z } from "../zod.ts";

const example = z.string().max(600);

/** What the owner put in the place of shipped words; a part that is left out, or blank, stays as it was shipped. */
const wordingSchema = z.object({ ask: line.optional(), example: example.optional(), tension: line.optional() });
const ownQuestionSchema = z.object({
  id: itemId,
  /** The lens it stands in. */
  lens: itemId,
  ask: line,
  example,
  tension: line,
});
/** More than any walk asks. */
export const mostOwnQuestions = 200;
export const mostOwnLenses = 50;

const ownLensSchema = z.object({ id: itemId, title: line, concern: line });

/**
 * The owner's changes over the shipped lenses. They speak of shipped things by id alone, so that a newer version may reword
 * what was not touched; an id that this version does not know is kept and does nothing.
 */
export const ownLensesSchema = z.object({
  wordings: z.record(itemId, wordingSchema).default({}),
  questionsOff: z.array(itemId).max(5_000).default([]),
  lensesOff: z.array(itemId).max(500).default([]),
  lensOrder: z.array(itemId).max(500).default([]),
  /** By lens. */
  questionOrder: z.record(itemId, z.array(itemId).max(5_000)).default({}),
  questions: z.array(ownQuestionSchema).max(mostOwnQuestions).default([]),
  lenses: z.array(ownLensSchema).max(mostOwnLenses).default([]),
  /** Whether the quick walk asks a question, where the owner wants it otherwise than it ships. */
  quick: z.record(itemId, z.boolean()).default({}),
  /** Who to call, by stop sign. */
  help: z.record(itemId, line).default({}),
});

export type OwnLenses = z.infer<typeof ownLensesSchema>;
export type OwnQuestion = z.infer<typeof ownQuestionSchema>;
export type OwnLens = z.infer<typeof ownLensSchema>;
export type Wording = z.infer<typeof wordingSchema>;

/** The file `lenses.json`. */
export const ownLensesFormat: Format<OwnLenses> = {
  name: "casebook-lenses",
  version: 2,
  schema: ownLensesSchema,
  migrations: [(content) => content], // Version 2 knows the owner's quick walk; without it the quick walk is as it ships.
};

/** Nothing changed: the walk as it ships. */
export const nothingOwn: OwnLenses = ownLensesSchema.parse({});
