import { instant, itemId, line, prose } from "../../text.ts";
import { z } from "../../zod.ts";
import { blockSchema } from "../plan/block.ts";
import { votersAtMost, voteSchema } from "../vote/vote.ts";

const ms = z.int().min(0);

/** What somebody promised themselves at the end. `who` is empty where names are off. */
export const commitmentSchema = z.object({ id: itemId, who: line, what: prose.max(5_000) });

/**
 * One run of a session, on the day. Nothing in it ticks: what has passed is told from moments, so that it is right after the app
 * crashed, the window was closed or the machine slept. Milliseconds throughout.
 */
export const runSchema = z.object({
  id: itemId,
  beganAt: instant,
  endedAt: instant.nullable(),
  /** Counts the moves, so that one that was asked for twice is made once. */
  moves: z.int().min(0),
  /** The blocks as they were when it began, each with what became of it. */
  blocks: z
    .array(
      z.object({
        block: blockSchema,
        /** What it is given now; more than planned where time was added. */
        given: ms,
        /** What it took, without the stretch that is running. */
        taken: ms,
        isSkipped: z.boolean(),
        /** How far the room has come in it: a page of a text, a step of a reveal. */
        page: z.int().min(0).max(1_000),
      }),
    )
    .min(1)
    .max(60),
  /** The present block, counted from 0. */
  at: z.int().min(0),
  /** Since when the present block is running; null while it stands still. */
  since: instant.nullable(),
  /** How long it stood still, without the pause that lasts: time of the room too. */
  idle: ms.default(0),
  /** Until when it is counted. What passed unseen after that while it ran, asleep or crashed, is asked about. */
  seenAt: instant,
  isBlank: z.boolean(),
  look: z.enum(["light", "dark"]),
  /** Whether the room sees the clock. */
  showsClock: z.boolean(),
  /** How many are in the room, where that was counted. */
  present: z.int().min(0).max(votersAtMost).nullable(),
  votes: z.array(voteSchema).max(60),
  /** What the trainer wrote down, by block. */
  notes: z.array(z.object({ blockId: itemId, text: prose })).max(60),
  commitments: z.array(commitmentSchema).max(votersAtMost),
  /** Who was there; empty where names are off. */
  attendance: z.array(line).max(votersAtMost),
});

export type Run = z.infer<typeof runSchema>;
export type RunBlock = Run["blocks"][number];
export type RoomCommitment = z.infer<typeof commitmentSchema>;
