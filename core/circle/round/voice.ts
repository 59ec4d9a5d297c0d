import type { Vouched } from "../file/opening.ts";
import type { ReadReply } from "./round-view.ts";

/** Somebody who said what they would do: in a reply, or the reader's own view. */
export interface Voice {
  /** The hash of the reply; `own` for the reader's own view. */
  readonly id: string;
  /** The same for every version of one person's reply. */
  readonly personId: string;
  /** The name they gave themselves; empty for the reader. */
  readonly by: string;
  readonly at: string;
  readonly isOwn: boolean;
  /** Whether another voice goes by the same name, so that the day must be said with it. */
  readonly sharesName: boolean;
  readonly vouched: Vouched;
}

/** The id of the reader's own voice. No hash is as short. */
export const ownVoice = "own";

/** Which of two texts comes first, the same on every machine. */
export function byCode(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function nameOf({ by }: { readonly by: string }): string {
  return by.trim().toLowerCase();
}

/** Replies in the order they are told, each once: by name, the versions of one person together, the earlier first. */
export function inOrder(replies: readonly ReadReply[]): ReadReply[] {
  const each = new Map(replies.map((reply) => [reply.id, reply]));
  return [...each.values()].sort(
    (one, other) =>
      byCode(nameOf(one), nameOf(other)) ||
      byCode(one.replyId, other.replyId) ||
      byCode(one.reply.sentAt, other.reply.sentAt) ||
      byCode(one.id, other.id),
  );
}

/** The voice of each reply, in the order of `inOrder`. */
export function voicesOf(ordered: readonly ReadReply[]): Voice[] {
  const count = new Map<string, number>();
  for (const reply of ordered) count.set(nameOf(reply), (count.get(nameOf(reply)) ?? 0) + 1);
  return ordered.map((one) => ({
    id: one.id,
    personId: one.replyId,
    by: one.by,
    at: one.reply.sentAt,
    isOwn: one.id === ownVoice || one.vouched.kind === "own",
    sharesName: (count.get(nameOf(one)) ?? 0) > 1,
    vouched: one.vouched,
  }));
}
