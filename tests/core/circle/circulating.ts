import type { Author, DilemmaItem, ReplyItem } from "../../../core/circle/item.ts";
import { hashedText } from "../../../core/circle/item.ts";
import type { Reply } from "../../../core/circle/reply.ts";
import { blankReply } from "../../../core/circle/reply.ts";
import type { PeerRound } from "../../../core/circle/round.ts";
import type { SharedDilemma } from "../../../core/circle/shared-dilemma.ts";
import { sha256Of } from "../../../store/sha256.ts";

/** The dilemma that goes round in tests, and a reply to it. */
export const roundId = "0b7f1f0e-2f0a-4c43-9d5a-000000000001";
export const replyId = "0b7f1f0e-2f0a-4c43-9d5a-000000000002";

export const ben: Author = { name: "Ben", key: null, signature: null };

const shared: SharedDilemma = {
  title: "Forty rolls at the wrong door",
  happened: "Supplier A left forty rolls too many.",
  asked: "To say nothing until the bill comes.",
  kind: "gray-area",
  tags: ["bread"],
  facts: [{ id: "fact-1", text: "The bill names sixty rolls.", source: "the bill" }],
  assumptions: [],
  stakeholders: [{ id: "person-1", name: "Supplier A", row: "suppliers", stake: "Forty rolls", said: "" }],
  options: [
    { id: "tell", title: "Tell them today", gains: "Supplier A", pays: "us", cost: "Twelve euros" },
    { id: "wait", title: "Wait for the bill", gains: "", pays: "", cost: "" },
  ],
  answerBy: "2026-11-29",
  edition: 1,
  sentAt: "2026-11-20T09:00:00.000Z",
  mind: null,
  notes: null,
  promises: null,
  reviews: null,
  attachments: null,
};

/** A dilemma on its way, with other words here and there. */
export function dilemmaItem(change: Partial<SharedDilemma> = {}, by: Author = ben, id: string = roundId): DilemmaItem {
  const item = { kind: "dilemma", id, by, content: { ...shared, ...change } } as const;
  return { ...item, hash: sha256Of(hashedText(item)) };
}

const reply: Reply = {
  to: roundId,
  toHash: dilemmaItem().hash,
  edition: 1,
  sentAt: "2026-11-21T09:00:00.000Z",
  walk: [{ id: "mind", lens: "Reciprocity", asked: "Would they mind?", answer: "yes", note: "They count every roll." }],
  choice: { optionId: "tell", instead: "", confidence: 80, because: "They would find out anyway." },
  experience: "It happened to me with flour, and I rang at once.",
  questions: [{ id: "question-1", text: "Who signs for the delivery?" }],
  advice: "Ring before nine.",
};

/** A reply on its way, with other words here and there. */
export function replyItem(change: Partial<Reply> = {}, by: Author = ben, id: string = replyId): ReplyItem {
  const item = { kind: "reply", id, by, content: { ...reply, ...change } } as const;
  return { ...item, hash: sha256Of(hashedText(item)) };
}

/** An item as a round keeps it. */
export function kept<Item extends DilemmaItem | ReplyItem>(item: Item, at: string = item.content.sentAt) {
  return { id: item.hash, item, at };
}

/** The round of somebody else's dilemma that has just come. */
export function arrivedRound(item: DilemmaItem = dilemmaItem()): PeerRound {
  return {
    side: "peer",
    id: item.id,
    title: item.content.title,
    createdAt: "2026-11-20T18:00:00.000Z",
    replies: [],
    dilemma: kept(item, "2026-11-20T18:00:00.000Z"),
    draft: blankReply,
    replyId: "0b7f1f0e-2f0a-4c43-9d5a-000000000003",
    sent: [],
    closedOn: null,
  };
}
