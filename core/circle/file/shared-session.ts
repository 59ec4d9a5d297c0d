import { cleanLine, cleanText } from "../../clean-text.ts";
import { categories } from "../../library/case.ts";
import { itemId } from "../../text.ts";
import type { Block } from "../../workshop/plan/block.ts";
import { blockKinds, blockMinutes } from "../../workshop/plan/block.ts";
import { type Session, sessionMinutes, timeOfDay } from "../../workshop/session.ts";
import { z } from "../../zod.ts";
import { fileCaseId, fileLine, fileProse } from "./shared-text.ts";

const sharedBlockSchema = z.strictObject({
  id: itemId,
  kind: z.enum(blockKinds),
  minutes: z.int().min(blockMinutes.least).max(blockMinutes.most),
  caseId: fileCaseId.nullable(),
  title: fileLine,
  text: fileProse,
  notes: fileProse,
});

/**
 * The plan of a workshop as it leaves; the cases it is about are items beside it. The day, whether names are kept and every run stay
 * with whoever plans and runs it.
 */
export const sharedSessionSchema = z.strictObject({
  title: fileLine.min(1),
  theme: z.enum(categories).nullable(),
  start: timeOfDay,
  length: z.int().min(sessionMinutes.least).max(sessionMinutes.most),
  blocks: z.array(sharedBlockSchema).max(60),
});

export type SharedSession = z.infer<typeof sharedSessionSchema>;

function sharedBlock({ id, kind, minutes, caseId, title, text, notes }: Block): SharedSession["blocks"][number] {
  return { id, kind, minutes, caseId, title: cleanLine(title), text: cleanText(text), notes: cleanText(notes) };
}

/** The plan of a session as it leaves. */
export function sharedFromSession({ title, theme, start, length, blocks }: Session): SharedSession {
  return { title: cleanLine(title), theme, start, length, blocks: blocks.map(sharedBlock) };
}

/** Whether two blocks of a plan have one name, so that nobody could tell which a vote or a note belongs to. */
export function hasTwinBlocks({ blocks }: SharedSession): boolean {
  return new Set(blocks.map(({ id }) => id)).size !== blocks.length;
}
