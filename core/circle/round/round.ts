import type { Format } from "../../document.ts";
import { documentId, instant, itemId, line, prose } from "../../text.ts";
import { z } from "../../zod.ts";
import { dilemmaItemSchema, replyItemSchema } from "../file/item.ts";
import { meetingSchema } from "../meeting/meeting.ts";
import { redactionSchema } from "../redact/redaction.ts";
import { draftedReplySchema } from "./reply.ts";

/** A first view: what the author of a dilemma would do, recorded before a reply is opened. */
const viewSchema = z.object({
  optionId: itemId.nullable(),
  /** What they would do instead of any option. */
  instead: line,
  confidence: z.int().min(0).max(100),
  because: prose,
  at: instant,
});

/** A dilemma or a reply as it came or went, known by its hash; two of one id and different hashes stand side by side. */
const keptDilemmaSchema = z.object({ id: itemId, item: dilemmaItemSchema, at: instant });
const keptReplySchema = z.object({ id: itemId, item: replyItemSchema, at: instant });

/** That a dilemma was sent, and to which peers as far as its author noted. */
const sendingSchema = z.object({ id: itemId, hash: itemId, at: instant, to: z.array(itemId).max(200) });

/** How many replies one round holds, and how many editions of what was sent. */
export const repliesAtMost = 1_000;
export const editionsAtMost = 200;

/** How often the sending of one dilemma is noted. */
export const sendingsAtMost = 1_000;

const common = {
  /** The id of the dilemma, the same in every casebook it comes to. */
  id: documentId,
  /** What the dilemma is called in the circle. */
  title: line,
  createdAt: instant,
  /** Every reply, with its author. */
  replies: z.array(keptReplySchema).max(repliesAtMost),
};

const ownRoundSchema = z.object({
  ...common,
  side: z.literal("own"),
  redaction: redactionSchema,
  /** The dilemma in each edition that was sent. */
  editions: z.array(keptDilemmaSchema).max(editionsAtMost),
  sendings: z.array(sendingSchema).max(sendingsAtMost),
  view: viewSchema.nullable(),
  meetings: z.array(meetingSchema).max(200),
});

const peerRoundSchema = z.object({
  ...common,
  side: z.literal("peer"),
  /** The dilemma as it came, the last edition. */
  dilemma: keptDilemmaSchema,
  draft: draftedReplySchema,
  /** The id of the own reply, and what was sent of it. */
  replyId: documentId,
  sent: z.array(keptReplySchema).max(editionsAtMost),
});

/** A dilemma that goes round the circle, in the casebook of its author or in that of a peer. */
const roundSchema = z.discriminatedUnion("side", [ownRoundSchema, peerRoundSchema]);

export type Round = z.infer<typeof roundSchema>;
export type OwnRound = z.infer<typeof ownRoundSchema>;
export type PeerRound = z.infer<typeof peerRoundSchema>;
export type View = z.infer<typeof viewSchema>;
export type KeptDilemma = z.infer<typeof keptDilemmaSchema>;
export type KeptReply = z.infer<typeof keptReplySchema>;
export type KeptItem = KeptDilemma | KeptReply;
export type Sending = z.infer<typeof sendingSchema>;

/** What the author hands in as their first view. */
export const givenViewSchema = viewSchema
  .omit({ at: true })
  .extend({ instead: line.min(0) })
  .strict();

export type GivenView = z.infer<typeof givenViewSchema>;

/** The file `rounds/<id>.json`. Each version written keeps a fixture under `tests/fixtures`. */
export const roundFormat: Format<Round> = { name: "casebook-round", version: 1, schema: roundSchema, migrations: [] };
