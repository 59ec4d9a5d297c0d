import { day, documentId, itemId, line, prose } from "../text.ts";
import { z } from "../zod.ts";
import { peerSchema, rivalries } from "./circle.ts";
import type { CircleApi } from "./circle-api.ts";
import { arrivingCap, caseFileCap, itemsAtMost } from "./file/case-file.ts";
import { becameWords, meetingLengths } from "./meeting/meeting.ts";
import { redactionSchema } from "./redact/redaction.ts";
import { draftedReplySchema } from "./round/reply.ts";
import { givenViewSchema } from "./round/round.ts";

const nothing = z.strictObject({});
const byId = z.strictObject({ id: documentId });
/** How a case file is closed, as the window asks for it. */
export const closingSchema = z.strictObject({ passphrase: z.string().min(1).max(1_000).nullable(), sign: z.boolean() });
const base64Cap = Math.ceil(arrivingCap / 3) * 4;

/** What each channel of the circle accepts, and nothing else. */
export const circleInputs = {
  readCircle: nothing,
  nameMyself: z.strictObject({ name: line }),
  keepPeer: z.strictObject({
    id: itemId.nullable(),
    name: line,
    competes: z.enum(rivalries),
    key: peerSchema.shape.key,
  }),
  dropPeer: z.strictObject({ id: itemId }),
  readRound: byId,
  keepRedaction: z.strictObject({ id: documentId, revision: z.int().min(0), redaction: redactionSchema }),
  sendDilemma: z.strictObject({
    id: documentId,
    redaction: redactionSchema,
    seen: z.string().max(2 * caseFileCap),
    to: z.array(itemId).max(200),
    closing: closingSchema,
  }),
  recordView: z.strictObject({ id: documentId, view: givenViewSchema }),
  openCaseFile: z.strictObject({ bytes: z.base64().max(base64Cap), passphrase: z.string().max(1_000).nullable() }),
  takeInCaseFile: z.strictObject({ opening: documentId }),
  takeBackCaseFile: z.strictObject({ step: documentId }),
  keepReply: z.strictObject({ id: documentId, revision: z.int().min(1), draft: draftedReplySchema }),
  sendReply: z.strictObject({ id: documentId, closing: closingSchema }),
  sendReplies: z.strictObject({ id: documentId, closing: closingSchema }),
  sendSet: z.strictObject({
    title: line,
    note: prose,
    items: z.array(z.strictObject({ kind: z.enum(["case", "dilemma"]), id: itemId })).max(itemsAtMost),
    closing: closingSchema,
  }),
  holdMeeting: z.strictObject({
    id: documentId,
    minutes: z.literal(meetingLengths),
    notes: prose,
    commitment: z.strictObject({ who: line, what: prose, by: day }).nullable(),
  }),
  tellWhatBecame: z.strictObject({ id: documentId, meetingId: itemId, word: z.enum(becameWords), text: prose }),
  binRound: byId,
  restoreRound: byId,
} satisfies { [Name in keyof CircleApi]: z.ZodType<Parameters<CircleApi[Name]>[0]> };
