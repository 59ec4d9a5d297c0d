import { attachmentSchema, attachmentTypes } from "../../dilemma/attachment.ts";
import { answerWords, kinds, rows } from "../../dilemma/dilemma.ts";
import { outcomes } from "../../dilemma/review.ts";
import { day, itemId } from "../../text.ts";
import { z } from "../../zod.ts";
import { fileInstant, fileLine, fileProse } from "./shared-text.ts";

/** The parts of a dilemma that stay with its owner unless they are chosen. */
export const choosableParts = ["mind", "notes", "promises", "reviews", "attachments"] as const;

/** The largest attachment in a case file, and all of them together, in bytes. */
export const sharedAttachmentCap = 2 * 1024 * 1024;
export const sharedAttachmentsCap = 4 * 1024 * 1024;

const sharedAttachmentSchema = z.strictObject({
  id: attachmentSchema.shape.id,
  name: fileLine,
  type: z.enum(attachmentTypes),
  /** In base64. */
  bytes: z.base64().max(Math.ceil(sharedAttachmentCap / 3) * 4),
});

/** A dilemma as it leaves: stand-ins in the place of names, and only what its owner chose. A part that stayed is null. */
export const sharedDilemmaSchema = z.strictObject({
  title: fileLine,
  happened: fileProse,
  asked: fileProse,
  kind: z.enum(kinds).nullable(),
  tags: z.array(fileLine).max(50),
  facts: z.array(z.strictObject({ id: itemId, text: fileProse, source: fileLine })).max(200),
  assumptions: z.array(z.strictObject({ id: itemId, text: fileProse })).max(200),
  stakeholders: z
    .array(z.strictObject({ id: itemId, name: fileLine, row: z.enum(rows), stake: fileProse, said: fileProse }))
    .max(100),
  options: z
    .array(z.strictObject({ id: itemId, title: fileLine, gains: fileProse, pays: fileProse, cost: fileProse }))
    .max(50),
  /** Until when an answer would help. */
  answerBy: day.nullable(),
  /** Counts what was sent of this dilemma: another content, another edition. */
  edition: z.int().min(1).max(10_000),
  sentAt: fileInstant,
  mind: fileProse.nullable(),
  /** Notes of the walk, under the questions they answer. */
  notes: z
    .array(z.strictObject({ asked: fileLine, answer: z.enum(answerWords), note: fileProse }))
    .max(200)
    .nullable(),
  promises: z
    .array(z.strictObject({ to: fileLine, what: fileProse }))
    .max(100)
    .nullable(),
  /** What was decided, and what became of it. */
  reviews: z
    .strictObject({
      decided: fileLine,
      because: fileProse,
      lookedBack: z
        .array(z.strictObject({ on: day, happened: fileProse, outcomes: z.array(z.enum(outcomes)).max(10) }))
        .max(50),
    })
    .nullable(),
  attachments: z.array(sharedAttachmentSchema).max(20).nullable(),
});

export type SharedDilemma = z.infer<typeof sharedDilemmaSchema>;
export type SharedAttachment = z.infer<typeof sharedAttachmentSchema>;
export type ChoosablePart = (typeof choosableParts)[number];
