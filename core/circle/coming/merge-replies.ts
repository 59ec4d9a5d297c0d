import { canonical } from "../../merge/canonical.ts";
import type { KeptItem } from "../round/round.ts";

/** By when they were sent, then by their hashes: an order that does not depend on when or how they came. */
function inOrder(one: KeptItem, other: KeptItem): number {
  const [first, second] = [one.item.content.sentAt + one.id, other.item.content.sentAt + other.id];
  return first < second ? -1 : Number(first > second);
}

/** Of two with one hash, which may differ in the signature and the day they came alone: one of them, with the earlier day. */
function together<Kept extends KeptItem>(one: Kept, other: Kept): Kept {
  const at = one.at < other.at ? one.at : other.at;
  return { ...(canonical(one.item) <= canonical(other.item) ? one : other), at };
}

/**
 * Every reply of two lists once, by its hash, in the order they were sent. Two of one reply that say different things stay side
 * by side. Merging any lists in any order, and again, comes to the same.
 */
export function mergeReplies<Kept extends KeptItem>(one: readonly Kept[], other: readonly Kept[]): Kept[] {
  const merged = new Map<string, Kept>();
  for (const reply of [...one, ...other]) {
    const there = merged.get(reply.id);
    merged.set(reply.id, there === undefined ? reply : together(there, reply));
  }
  return [...merged.values()].sort(inOrder);
}
