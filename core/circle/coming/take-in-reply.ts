import type { ReplyItem } from "../file/item.ts";
import { type Round, repliesAtMost } from "../round/round.ts";
import { type HeldHere, refusedItem, same, type Taking } from "./held-here.ts";
import { mergeReplies } from "./merge-replies.ts";

/**
 * What taking a reply in comes to: it joins the others of its round, beside those that say something else under its id. The own
 * reply that comes back is there already. Refuses one to a dilemma that is not here, and one too many for its round.
 */
export function takeInReply(held: HeldHere, item: ReplyItem, at: string): Taking<Round> {
  const there = held.round(item.content.to);
  if (there === null) return refusedItem("no-round");
  const { round, isNewer } = there;
  const sent = round.side === "peer" ? round.sent : [];
  if ([...round.replies, ...sent].some(({ id }) => id === item.hash)) return same;
  if (isNewer) return refusedItem("newer");
  if (round.replies.length >= repliesAtMost) return refusedItem("too-many-kept");
  const isThere = round.replies.some((reply) => reply.item.id === item.id);
  const replies = mergeReplies(round.replies, [{ id: item.hash, item, at }]);
  return { standing: { kind: isThere ? "changed" : "new" }, made: { ...round, replies } };
}
