import { itemId, line } from "../../text.ts";
import { z } from "../../zod.ts";

/** How a room votes: hands that are counted, printed cards that are counted, or ballots on the laptop that goes round. */
export const voteModes = ["hands", "cards", "ballots"] as const;

/** With fewer votes than this no break-down is kept: whoever sits in the room would know who it was. */
export const breakDownFrom = 5;

/** The most people a room has. */
export const votersAtMost = 2_000;

const count = z.int().min(0).max(votersAtMost);

/**
 * One vote of a run. Nothing in it says who voted what, or in which order: only how many. `total` is their number; `counts` that of
 * each option, null once a vote with fewer than `breakDownFrom` was closed.
 */
export const voteSchema = z.object({
  blockId: itemId,
  mode: z.enum(voteModes),
  state: z.enum(["open", "closed"]),
  /** The options as they were read, in the order of their letters. */
  options: z.array(z.object({ id: itemId, title: line })).max(50),
  counts: z.record(itemId, count).nullable(),
  total: count,
  /** Whether the room sees what came of it. */
  isShown: z.boolean(),
});

export type Vote = z.infer<typeof voteSchema>;
export type VoteMode = Vote["mode"];
