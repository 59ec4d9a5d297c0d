import { closingSchema } from "../circle/circle-inputs.ts";
import { documentId, itemId, line } from "../text.ts";
import { z } from "../zod.ts";
import { runMoveSchema, runWritingSchema } from "./run/run-move.ts";
import { planChangeSchema, planParts } from "./session.ts";
import type { WorkshopApi } from "./workshop-api.ts";

const nothing = z.strictObject({});
const byId = z.strictObject({ id: documentId });
const ofRun = { id: documentId, runId: itemId };

/** What each channel of workshops accepts, and nothing else. */
export const workshopInputs = {
  readStart: nothing,
  unlockPack: z.strictObject({ passphrase: z.string().min(1).max(1_000) }),
  listSessions: nothing,
  readSession: byId,
  startSession: z.strictObject({ plan: z.strictObject(planParts) }),
  copySession: z.strictObject({ id: documentId, title: line.min(1) }),
  editSession: z.strictObject({ id: documentId, revision: z.int().min(1), change: planChangeSchema }),
  shareSession: z.strictObject({ id: documentId, closing: closingSchema }),
  binSession: byId,
  restoreSession: byId,
  beginRun: byId,
  moveRun: z.strictObject({ ...ofRun, moves: z.int().min(0), move: runMoveSchema }),
  writeRun: z.strictObject({ ...ofRun, write: runWritingSchema }),
  seeRun: z.strictObject(ofRun),
  dropRun: z.strictObject(ofRun),
  readRoom: byId,
} satisfies { [Name in keyof WorkshopApi]: z.ZodType<Parameters<WorkshopApi[Name]>[0]> };
