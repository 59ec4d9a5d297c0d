import { instant, itemId, prose } from "../text.ts";
import { z } from "../zod.ts";

/** The parts of a decided dilemma that a later thought can be added under. */
export const amendable = [
  "happened",
  "asked",
  "mind",
  "facts",
  "assumptions",
  "stakeholders",
  "options",
  "ledger",
  "walk",
  "precedents",
  "citations",
  "consultations",
  "excuses",
  "speech",
  "followUps",
  "promises",
  "decision",
] as const;

/** A dated addition after the lock. It stands under the text it amends and never changes that text. */
export const amendmentSchema = z.object({ id: itemId, at: instant, part: z.enum(amendable), text: prose.min(1) });

export type Amendment = z.infer<typeof amendmentSchema>;
export type Amendable = (typeof amendable)[number];
