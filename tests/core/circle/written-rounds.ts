import type { DilemmaItem, ReplyItem } from "../../../core/circle/file/item.ts";
import { type Maker, makeItem } from "../../../core/circle/file/make-item.ts";
import type { SharedDilemma } from "../../../core/circle/file/shared-dilemma.ts";
import { blankReply, type Reply } from "../../../core/circle/round/reply.ts";
import type { OwnRound, PeerRound } from "../../../core/circle/round/round.ts";
import { sha256Of } from "../../../store/sha256.ts";

/** When all of it was written. */
export const writtenAt = "2026-11-10T09:00:00.000Z";

/** The ids of the rounds that are laid out: one of an own dilemma, one of somebody else's. */
export const ownId = "11111111-1111-4111-8111-111111111111";
export const peerId = "22222222-2222-4222-8222-222222222222";

/** The options of either dilemma. */
export const options = [
  {
    id: "tell",
    title: "Tell them and pay it back",
    gains: "Customer A, and our sleep.",
    pays: "We do, 1,400 in a thin month.",
    cost: "A month without the new oven.",
  },
  { id: "wait", title: "Wait until they ask", gains: "The till.", pays: "Customer A.", cost: "" },
  { id: "credit", title: "Take it off the next invoice, with a line that says so", gains: "", pays: "", cost: "" },
];

const dilemma: SharedDilemma = {
  title: "The invoice that was paid twice",
  happened: "Customer A paid the March invoice twice. Their bookkeeper left in April and nobody noticed.\n\nWe did.",
  asked: "Do I say so now, when the month is thin?",
  kind: "gray-area",
  tags: ["money"],
  facts: [{ id: "fact", text: "1,400 came on 3 March and again on 9 March.", source: "Bank statement" }],
  assumptions: [{ id: "guess", text: "They would want to know at once." }],
  stakeholders: [
    { id: "who", name: "Customer A", row: "front-row", stake: "1,400", said: "We trust you with the numbers." },
  ],
  options,
  answerBy: "2026-12-01",
  edition: 1,
  sentAt: writtenAt,
  mind: null,
  notes: null,
  promises: null,
  reviews: null,
  attachments: null,
};

const maker = (name: string): Maker => ({ name, key: null, hash: sha256Of, sign: () => "" });

const names = ["Ben", "Cleo", "Dana", "Emre", "Fatima", "Gus", "Hanna", "Ivo", "Jun", "Kim", "Lena", "Mo"];

const questions = [
  "Did their bookkeeper sign for it?",
  "Has their bookkeeper signed for this?",
  "What would you want if it were your money?",
  "Who else in your shop knows of it?",
];

const lenses = [
  ["Reciprocity", "Would I accept this if I stood on the other side?"],
  ["Integrity", "Could this be told in the open, with my name on it?"],
  ["Depth of field", "Have I thought of everybody it touches, not only the customer in front of me?"],
  ["Consult first", "Has somebody it costs been heard before it is settled?"],
] as const;

const answers = ["yes", "no", "partly", "dont-know", "yes", "yes", "doesnt-apply"] as const;

function replyItem(place: number, of: string, toHash: string, change: Partial<Reply> = {}): ReplyItem {
  const optionId = [options[0]?.id, options[0]?.id, options[2]?.id, null][place % 4] ?? null;
  const content: Reply = {
    to: of,
    toHash,
    edition: 1,
    sentAt: `2026-11-${String(11 + place)}T10:30:00.000Z`,
    walk: lenses.map(([lens, asked], at) => ({
      id: `quick-${at}`,
      lens,
      asked,
      answer: at === 3 ? "yes" : (answers[(place * (at + 1) + at) % answers.length] ?? "yes"),
      note: at === 0 && place % 3 === 0 ? "I stood there once. I would have wanted the call." : "",
    })),
    choice: {
      optionId,
      instead: optionId === null ? "Ring them up before anything is decided" : "",
      confidence: (55 + place * 15) % 101,
      because: place % 2 === 0 ? "They trust us with the numbers; that is worth more than 1,400." : "",
    },
    experience:
      place % 3 === 2
        ? ""
        : "Two years ago a supplier of ours was paid twice by us. They rang the same afternoon.\n\nWe have bought from nobody else since, and I tell the story to everybody who asks me why.",
    questions: questions.filter((_, at) => (at + place) % 3 !== 1).map((text, at) => ({ id: `question-${at}`, text })),
    advice: place % 4 === 1 ? "Ring them today. It gets harder every week." : "",
    ...change,
  };
  const id = `${String(place + 10)}111111-1111-4111-8111-111111111111`;
  return makeItem<ReplyItem>({ kind: "reply", id, content }, maker(names[place % names.length] ?? "Ben"));
}

function dilemmaItem(id: string, author: Maker, change: Partial<SharedDilemma> = {}): DilemmaItem {
  return makeItem<DilemmaItem>({ kind: "dilemma", id, content: { ...dilemma, ...change } }, author);
}

function repliesTo(item: DilemmaItem, count: number): OwnRound["replies"] {
  return Array.from({ length: count }, (_, place) => {
    const reply = replyItem(place, item.id, item.hash);
    return { id: reply.hash, item: reply, at: writtenAt };
  });
}

/** A round of the owner's own dilemma, sent once, with so many replies. */
export function ownRound(count: number, change: Partial<OwnRound> = {}): OwnRound {
  const item = dilemmaItem(ownId, maker("Anna"));
  return {
    id: ownId,
    title: dilemma.title,
    createdAt: writtenAt,
    side: "own",
    redaction: { parts: [], standIns: [], answerBy: null },
    editions: [{ id: item.hash, item, at: writtenAt }],
    sendings: [{ id: "sending", hash: item.hash, at: writtenAt, to: [] }],
    view: null,
    replies: repliesTo(item, count),
    meetings: [],
    ...change,
  };
}

/** A round of somebody else's dilemma, not answered yet, with so many replies of others that came with it. */
export function peerRound(
  count: number,
  change: Partial<PeerRound> = {},
  said: Partial<SharedDilemma> = {},
  author: Maker = maker("Anna"),
): PeerRound {
  const item = dilemmaItem(peerId, author, said);
  return {
    id: peerId,
    title: dilemma.title,
    createdAt: writtenAt,
    side: "peer",
    dilemma: { id: item.hash, item, at: writtenAt },
    draft: blankReply,
    replyId: "99999999-1111-4111-8111-111111111111",
    sent: [],
    replies: repliesTo(item, count),
    ...change,
  };
}

/** The own reply to a peer's round as it was made into a file. */
export function sentReply({ dilemma: { item } }: PeerRound): PeerRound["sent"][number] {
  const reply = replyItem(5, item.id, item.hash);
  return { id: reply.hash, item: reply, at: writtenAt };
}
