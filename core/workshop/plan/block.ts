import { itemId, line, prose } from "../../text.ts";
import { z } from "../../zod.ts";

/** What happens in a block of a session. `own` is anything the trainer wants to say, or a break. */
export const blockKinds = ["welcome", "read", "vote", "discuss", "again", "reveal", "write", "close", "own"] as const;

/** The kinds that are about a case, and stand empty without one. */
export const caseBlockKinds = ["read", "vote", "discuss", "again", "reveal"] as const;

/** How long a block may be planned for, in minutes: a room that sits four hours over one thing needs two blocks. */
export const blockMinutes = { least: 1, most: 240 } as const;

/** One block of an agenda. */
export const blockSchema = z.object({
  id: itemId,
  kind: z.enum(blockKinds),
  minutes: z.int().min(blockMinutes.least).max(blockMinutes.most),
  /** The case it is about, by the id of the session's own copy; null for a block without one. */
  caseId: itemId.nullable(),
  /** What it is called in the trainer's words; empty for the usual name of its kind. */
  title: line,
  /** What the room reads in it, beside what the case gives. */
  text: prose,
  /** What only the trainer reads. */
  notes: prose,
});

export type Block = z.infer<typeof blockSchema>;
export type BlockKind = Block["kind"];

/** Whether a block of this kind is about a case. */
export function isAboutCase(kind: BlockKind): boolean {
  return (caseBlockKinds as readonly BlockKind[]).includes(kind);
}
