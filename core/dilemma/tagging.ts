import type { Refusal } from "../outcome.ts";
import { documentId, line } from "../text.ts";
import { z } from "../zod.ts";

/** How a dilemma is filed. */
export const tagsSchema = z.array(line).max(50);

/** The tags of one dilemma before several were tagged together, and after. */
export const retaggedSchema = z.strictObject({ id: documentId, before: tagsSchema, after: tagsSchema });

export type Retagged = z.infer<typeof retaggedSchema>;

/** What tagging several dilemmas came to. */
export interface Tagging {
  /** Those whose tags are others now. */
  readonly retagged: readonly Retagged[];
  /** Why it stopped before the last of them, or null. */
  readonly stopped: Refusal | null;
}

/** What taking back came to: those that still have the tags they were given, and why the last of them does. */
export interface TagsTakenBack {
  readonly left: readonly Retagged[];
  readonly reason: Refusal | null;
}

/** The tags with some taken away and some added at their end, trimmed, each once and none of them blank. */
export function retagged(tags: readonly string[], add: readonly string[], remove: readonly string[]): string[] {
  const kept = tags.filter((tag) => !remove.includes(tag));
  return [...new Set([...kept, ...add.map((tag) => tag.trim()).filter((tag) => tag !== "")])];
}

/** Whether tagging did anything. */
export function isRetagged({ before, after }: Retagged): boolean {
  return before.length !== after.length || before.some((tag, place) => tag !== after[place]);
}

/**
 * The present tags with the step from `before` to `after` taken back: what it added is gone, what it took away stands where
 * it stood, and a tag that it did not touch is as it is now. Straight after the step these are the tags before it.
 */
export function takenBack(tags: readonly string[], { before, after }: Omit<Retagged, "id">): string[] {
  const back = before.filter((tag) => tags.includes(tag) || !after.includes(tag));
  const since = tags.filter((tag) => !before.includes(tag) && !after.includes(tag));
  return [...back, ...since];
}
