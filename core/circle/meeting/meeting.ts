import { day, instant, itemId, line, prose } from "../../text.ts";
import { z } from "../../zod.ts";

/** How long a meeting about one dilemma takes, in minutes. */
export const meetingLengths = [10, 15, 45] as const;

/** What became of a commitment, told when the circle meets again. */
export const becameWords = ["done", "partly", "not-done", "changed"] as const;

const becameSchema = z.object({ word: z.enum(becameWords), text: prose, at: instant });

/** A meeting that was held. Nobody is named but who promised something. */
export const meetingSchema = z.object({
  id: itemId,
  heldOn: day,
  minutes: z.literal(meetingLengths),
  /** What stays in mind of it. */
  notes: prose,
  /** What the author promised at the close, and the follow-up of the dilemma that it became; null where nothing was. */
  commitment: z.object({ who: line, what: prose, by: day, followUpId: itemId }).nullable(),
  became: becameSchema.nullable(),
});

export type Meeting = z.infer<typeof meetingSchema>;
export type MeetingLength = (typeof meetingLengths)[number];
export type BecameWord = (typeof becameWords)[number];
