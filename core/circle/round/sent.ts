import { done, type Outcome, refused } from "../../outcome.ts";
import { lastEdition } from "../coming/edition.ts";
import type { DilemmaItem, ReplyItem } from "../file/item.ts";
import type { Redaction } from "../redact/redaction.ts";
import { editionsAtMost, type OwnRound, type PeerRound, type Sending, sendingsAtMost } from "./round.ts";

type Edition<Item> = { readonly id: string; readonly item: Item; readonly at: string };

/**
 * The editions with one that leaves now; one that left before stands there already. Refuses one more than is kept (`bad-input`), and
 * one that is not the last of them, as another left meanwhile (`changed-elsewhere`).
 */
function withEdition<Item extends DilemmaItem | ReplyItem>(
  sent: readonly Edition<Item>[],
  item: Item,
  at: string,
): Outcome<Edition<Item>[]> {
  const editions = sent.some(({ id }) => id === item.hash) ? [...sent] : [...sent, { id: item.hash, item, at }];
  if (lastEdition(editions.map((edition) => edition.item))?.hash !== item.hash) return refused("changed-elsewhere");
  return editions.length > editionsAtMost ? refused("bad-input") : done(editions);
}

/** What is noted when a dilemma leaves. */
export interface LeavingNow {
  readonly item: DilemmaItem;
  readonly redaction: Redaction;
  readonly sending: Sending;
}

/** The round with a dilemma that leaves now: what it says, what stands in the place of names, and that it was sent. Refuses as one edition too many. */
export function withSending(round: OwnRound, { item, redaction, sending }: LeavingNow): Outcome<OwnRound> {
  const editions = withEdition(round.editions, item, sending.at);
  if (!editions.ok) return editions;
  if (round.sendings.length >= sendingsAtMost) return refused("bad-input");
  const sendings = [...round.sendings, sending];
  return done({ ...round, title: item.content.title, redaction, editions: editions.value, sendings });
}

/** The round with the own reply that leaves now, which opens those of others. Refuses one edition too many. */
export function withSentReply(round: PeerRound, item: ReplyItem, at: string): Outcome<PeerRound> {
  const sent = withEdition(round.sent, item, at);
  return sent.ok ? done({ ...round, sent: sent.value }) : sent;
}
