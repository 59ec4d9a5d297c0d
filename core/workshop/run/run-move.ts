import { itemId, line, prose } from "../../text.ts";
import { z } from "../../zod.ts";
import { voteModes, votersAtMost } from "../vote/vote.ts";
import { commitmentSchema } from "./run.ts";

const kind = <Name extends string>(name: Name) => ({ kind: z.literal(name) });

/** One thing the trainer does while a session is run. Each changes where the run stands. */
export const runMoveSchema = z.discriminatedUnion("kind", [
  /** The present block is done: on to the next. */
  z.strictObject(kind("next")),
  /** The present block is left out: on to the next. */
  z.strictObject(kind("skip")),
  /** To the block before, which goes on where it was. */
  z.strictObject(kind("back")),
  z.strictObject(kind("pause")),
  z.strictObject(kind("resume")),
  /** More minutes for the present block, or fewer; never fewer than it has taken. */
  z.strictObject({ ...kind("add"), minutes: z.int().min(-60).max(60) }),
  /** A page further in what the room reads, or back. */
  z.strictObject({ ...kind("page"), by: z.union([z.literal(1), z.literal(-1)]) }),
  z.strictObject({ ...kind("blank"), isBlank: z.boolean() }),
  z.strictObject({ ...kind("look"), look: z.enum(["light", "dark"]) }),
  z.strictObject({ ...kind("clock"), showsClock: z.boolean() }),
  /** Takes time off the present block that passed while nobody saw it: the machine slept, or the app was closed. Milliseconds. */
  z.strictObject({ ...kind("takeOff"), ms: z.int().min(1) }),
  /** Opens the vote of the present block, or begins it anew, from nothing. */
  z.strictObject({ ...kind("openVote"), mode: z.enum(voteModes) }),
  /** How many chose an option, as counted by the trainer; not for ballots. */
  z.strictObject({ ...kind("count"), optionId: itemId, count: z.int().min(0).max(votersAtMost) }),
  /** One secret ballot. */
  z.strictObject({ ...kind("ballot"), optionId: itemId }),
  z.strictObject(kind("closeVote")),
  /** Shows the room what came of the vote of the present block, or hides it. */
  z.strictObject({ ...kind("showVote"), isShown: z.boolean() }),
  /** The session is over. A vote that is open is closed. */
  z.strictObject(kind("end")),
]);

/** What is written down in a run, while it goes or afterwards. It moves nothing. */
export const runWritingSchema = z.discriminatedUnion("kind", [
  z.strictObject({ ...kind("notes"), blockId: itemId, text: prose }),
  z.strictObject({ ...kind("present"), present: z.int().min(0).max(votersAtMost).nullable() }),
  /** A promise, or other words for one. A name is not kept where names are off. */
  z.strictObject({ ...kind("commitment"), commitment: commitmentSchema.strict() }),
  z.strictObject({ ...kind("dropCommitment"), commitmentId: itemId }),
  /** Who was there. Refused with `bad-input` where names are off. */
  z.strictObject({ ...kind("attendance"), names: z.array(line.min(1)).max(votersAtMost) }),
]);

export type RunMove = z.infer<typeof runMoveSchema>;
export type RunWriting = z.infer<typeof runWritingSchema>;
