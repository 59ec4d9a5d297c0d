import { day, instant, itemId, line, prose } from "../text.ts";
import { z } from "../zod.ts";

/** Who hears of it before it is announced, from whom, how and by when; then what they said and what that changed. */
export const consultationSchema = z.object({
  id: itemId,
  who: line,
  from: line.default(""),
  how: line.default(""),
  by: day.nullable().default(null),
  said: prose.default(""),
  changed: prose.default(""),
});

/** The sentence to the person concerned, their hardest objection, and the reply. */
export const speechSchema = z.object({
  to: line.default(""),
  sentence: prose.default(""),
  objection: prose.default(""),
  reply: prose.default(""),
});

/** An excuse that was heard, and what its counter-question brought up. `asked` is the question as it read on that day. */
export const excuseSchema = z.object({ id: itemId, asked: line, answer: prose.default("") });

/** When it was added to a decided record; null for what was written with the record itself. */
const addedAt = instant.nullable().default(null);

/** One name, one action, one date. Done is a day, or null while it is not. */
export const followUpSchema = z.object({
  id: itemId,
  who: line,
  what: prose,
  by: day.nullable().default(null),
  addedAt,
  doneOn: day.nullable().default(null),
});

/** What was promised to somebody, and what became of it. */
export const promiseSchema = z.object({
  id: itemId,
  to: line,
  what: prose,
  by: day.nullable().default(null),
  addedAt,
  kept: z.enum(["open", "kept", "not-kept"]).default("open"),
});

export type Consultation = z.infer<typeof consultationSchema>;
export type Speech = z.infer<typeof speechSchema>;
export type Excuse = z.infer<typeof excuseSchema>;
export type FollowUp = z.infer<typeof followUpSchema>;
export type MadePromise = z.infer<typeof promiseSchema>;

/** Nothing said yet. */
export const silence: Speech = { to: "", sentence: "", objection: "", reply: "" };
