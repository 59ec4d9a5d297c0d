import type { SharedDilemma } from "../../../core/circle/file/shared-dilemma.ts";
import { noRedaction } from "../../../core/circle/redact/redaction.ts";
import { blankReply, type Reply } from "../../../core/circle/round/reply.ts";
import type { OwnRound, PeerRound } from "../../../core/circle/round/round.ts";
import { author, dilemmaItem, dilemmaId as here, kept, replyItem } from "./written-items.ts";

/** The id of the dilemma that goes round in tests. */
export const roundId = here;

const cameAt = "2026-11-20T18:00:00.000Z";

/** A dilemma of Ben's on its way, with something in each part that always goes along. */
export function bensDilemma(change: Partial<SharedDilemma> = {}, id: string = roundId) {
  return dilemmaItem(
    {
      title: "Forty rolls at the wrong door",
      happened: "Supplier A left forty rolls too many.",
      asked: "To say nothing until the bill comes.",
      kind: "gray-area",
      tags: ["bread"],
      facts: [{ id: "fact-1", text: "The bill names sixty rolls.", source: "the bill" }],
      assumptions: [{ id: "assumption-1", text: "Nobody counted them." }],
      stakeholders: [{ id: "person-1", name: "Supplier A", row: "suppliers", stake: "Forty rolls", said: "" }],
      options: [
        { id: "tell", title: "Tell them today", gains: "Supplier A", pays: "us", cost: "Twelve euros" },
        { id: "wait", title: "Wait for the bill", gains: "", pays: "", cost: "" },
      ],
      answerBy: "2026-11-29",
      sentAt: "2026-11-20T09:00:00.000Z",
      ...change,
    },
    author("Ben"),
    id,
  );
}

/** A reply of Ines's on its way, with something in each part. */
export function inesReply(change: Partial<Reply> = {}, replyId?: string) {
  const mind = {
    id: "mind",
    lens: "Reciprocity",
    asked: "Would they mind?",
    answer: "yes",
    note: "They count.",
  } as const;
  return replyItem(
    {
      toHash: bensDilemma().hash,
      sentAt: "2026-11-21T09:00:00.000Z",
      walk: [mind],
      choice: { optionId: "tell", instead: "", confidence: 80, because: "They would find out anyway." },
      experience: "It happened to me with flour, and I rang at once.",
      questions: [{ id: "question-1", text: "Who signs for the delivery?" }],
      advice: "Ring before nine.",
      ...change,
    },
    author("Ines"),
    replyId,
  );
}

/** The round of somebody else's dilemma that has just come. */
export function arrivedRound(item = bensDilemma()): PeerRound {
  return {
    side: "peer",
    id: item.id,
    title: item.content.title,
    createdAt: cameAt,
    replies: [],
    dilemma: kept(item, cameAt),
    draft: blankReply,
    replyId: "0b7f1f0e-2f0a-4c43-9d5a-000000000003",
    sent: [],
  };
}

/** The round of an own dilemma that was prepared, and not sent yet. */
export function preparedRound(id: string = roundId): OwnRound {
  return {
    side: "own",
    id,
    title: "Forty rolls at the wrong door",
    createdAt: cameAt,
    replies: [],
    redaction: noRedaction,
    editions: [],
    sendings: [],
    view: null,
    meetings: [],
  };
}
