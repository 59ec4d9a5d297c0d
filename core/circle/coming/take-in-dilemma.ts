import type { DilemmaItem } from "../file/item.ts";
import { blankReply } from "../round/reply.ts";
import type { PeerRound, Round } from "../round/round.ts";
import { standsBefore } from "./edition.ts";
import { type HeldHere, refusedItem, same, type Taking } from "./held-here.ts";
import { isByTheSame } from "./same-author.ts";

function freshRound(item: DilemmaItem, at: string, replyId: string): PeerRound {
  return {
    side: "peer",
    id: item.id,
    title: item.content.title,
    createdAt: at,
    replies: [],
    dilemma: { id: item.hash, item, at },
    draft: blankReply,
    replyId,
    sent: [],
  };
}

function intoPeerRound(round: PeerRound, item: DilemmaItem, at: string): Taking<Round> {
  const held = round.dilemma.item;
  if (held.hash === item.hash) return same;
  if (!isByTheSame(held.by, item.by)) return refusedItem("other-author", held.by.name);
  if (!standsBefore(item, held)) return same;
  const dilemma = { id: item.hash, item, at };
  return { standing: { kind: "changed" }, made: { ...round, title: item.content.title, dilemma } };
}

/**
 * What taking a dilemma in comes to: a new round, or another content in one that is there, of which the reply that is being
 * written stays. An edition before the one that is held changes nothing. Refuses one of the owner's own that was never sent so,
 * and one by another author than the one that is held. `replyId` is for the reply to a new one.
 */
export function takeInDilemma(held: HeldHere, item: DilemmaItem, at: string, replyId: string): Taking<Round> {
  const there = held.round(item.id);
  if (there?.isNewer) return refusedItem("newer");
  if (there?.round.side === "own")
    return there.round.editions.some(({ id }) => id === item.hash) ? same : refusedItem("own-dilemma");
  if (held.isOwnDilemma(item)) return refusedItem("own-dilemma");
  if (there === null) return { standing: { kind: "new" }, made: freshRound(item, at, replyId) };
  return intoPeerRound(there.round, item, at);
}
