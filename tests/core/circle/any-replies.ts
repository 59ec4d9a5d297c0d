import fc from "fast-check";
import type { SharedDilemma } from "../../../core/circle/file/shared-dilemma.ts";
import type { ReplyChoice } from "../../../core/circle/round/reply.ts";
import type { ReadReply } from "../../../core/circle/round/round-view.ts";
import { answerWords } from "../../../core/dilemma/dilemma.ts";

const bare = { gains: "", pays: "", cost: "" };

/** A dilemma with two options, as it came. */
export const twoWays: SharedDilemma = {
  title: "The overpaid invoice",
  happened: "Customer A paid twice.",
  asked: "Do I say so?",
  kind: null,
  tags: [],
  facts: [],
  assumptions: [],
  stakeholders: [],
  options: [
    { id: "tell", title: "Tell them", ...bare },
    { id: "keep", title: "Keep it", ...bare },
  ],
  answerBy: null,
  edition: 1,
  sentAt: "2026-11-01T09:00:00.000Z",
  mind: null,
  notes: null,
  promises: null,
  reviews: null,
  attachments: null,
};

type Said = Partial<ReadReply["reply"]> & { readonly by?: string; readonly replyId?: string };

/** A reply that says this much and nothing else. Its hash is told by `id` alone. */
export function replyOf(id: string, { by = id, replyId = `reply-${id}`, ...said }: Said = {}): ReadReply {
  const choice: ReplyChoice = { optionId: "tell", instead: "", confidence: 70, because: "" };
  return {
    id,
    replyId,
    by,
    vouched: { kind: "unsigned" },
    reply: {
      to: "11111111-1111-4111-8111-111111111111",
      toHash: "0".repeat(64),
      edition: 1,
      sentAt: "2026-11-02T09:00:00.000Z",
      walk: [],
      choice,
      experience: "",
      questions: [],
      advice: "",
      ...said,
    },
    receivedAt: "2026-11-03T09:00:00.000Z",
    namesBack: [],
  };
}

const asked = [
  "",
  "Who else knew of it?",
  "Did she read the contract before she signed?",
  "Had she read the contract when she signed?",
  "What does the contract say about notice?",
  "Why?",
  "???",
];

const anyReply: fc.Arbitrary<ReadReply> = fc
  .record({
    id: fc.stringMatching(/^[0-9a-f]{4}$/),
    replyId: fc.constantFrom("one", "two", "three", "four"),
    by: fc.constantFrom("Ben", "ben ", "Ana", "", "Çağla"),
    sentAt: fc.constantFrom("2026-11-02T09:00:00.000Z", "2026-11-04T09:00:00.000Z"),
    walk: fc.uniqueArray(
      fc.record({
        id: fc.constantFrom("q1", "q2", "q3"),
        lens: fc.constantFrom("Integrity", "Reciprocity"),
        asked: fc.constantFrom("Would I sign it?", "Would I sign this?"),
        answer: fc.constantFrom(...answerWords),
        note: fc.constantFrom("", "Because"),
      }),
      { selector: ({ id }) => id },
    ),
    optionId: fc.constantFrom("tell", "keep", "lost", null),
    confidence: fc.integer({ min: 0, max: 100 }),
    experience: fc.constantFrom("", " ", "It happened to me in May."),
    advice: fc.constantFrom("", "Call her."),
    questions: fc.array(fc.constantFrom(...asked), { maxLength: 4 }),
  })
  .map(({ id, replyId, by, optionId, confidence, questions, ...said }) =>
    replyOf(id, {
      ...said,
      by,
      replyId,
      choice: { optionId, instead: optionId === null ? "Wait" : "", confidence, because: "" },
      questions: questions.map((text, place) => ({ id: `q-${place}`, text })),
    }),
  );

/** Replies of any kind, each hash once. */
export const anyReplies = fc.uniqueArray(anyReply, { selector: ({ id }) => id, maxLength: 12 });
