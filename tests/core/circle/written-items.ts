import {
  type Author,
  type CaseItem,
  type DilemmaItem,
  hashedText,
  type ReplyItem,
  type SessionItem,
} from "../../../core/circle/file/item.ts";
import { sharedFromOwn } from "../../../core/circle/file/shared-case.ts";
import type { SharedDilemma } from "../../../core/circle/file/shared-dilemma.ts";
import type { SharedSession } from "../../../core/circle/file/shared-session.ts";
import { blankReply, type Reply } from "../../../core/circle/round/reply.ts";
import { newOwnCase } from "../../../core/library/own-case.ts";
import { sha256Of } from "../../../store/sha256.ts";

export const dilemmaId = "0b7f1f0e-2f0a-4c43-9d5a-3f3a7d3b1a11";
export const replyId = "5d1c2b7a-6a0e-4a0f-8f52-2c8b9f2f7a22";
export const sentAt = "2026-11-22T10:00:00.000Z";
const signature = "s".repeat(86);

/** Somebody without a key, or with one and a signature that nobody checks here. */
export function author(name: string, key: string | null = null): Author {
  return { name, key, signature: key === null ? null : signature };
}

const blankDilemma: SharedDilemma = {
  title: "The wrong rolls",
  happened: "Forty rolls were wrong.",
  asked: "Who pays?",
  kind: null,
  tags: [],
  facts: [],
  assumptions: [],
  stakeholders: [],
  options: [
    { id: "pay", title: "Pay", gains: "", pays: "", cost: "" },
    { id: "wait", title: "Wait", gains: "", pays: "", cost: "" },
  ],
  answerBy: null,
  edition: 1,
  sentAt,
  mind: null,
  notes: null,
  promises: null,
  reviews: null,
  attachments: null,
};

export function dilemmaItem(content: Partial<SharedDilemma> = {}, by = author("Anna"), id = dilemmaId): DilemmaItem {
  const item = { kind: "dilemma" as const, id, by, content: { ...blankDilemma, ...content } };
  return { ...item, hash: sha256Of(hashedText(item)) };
}

export function replyItem(content: Partial<Reply> = {}, by = author("Ben"), id = replyId): ReplyItem {
  const { choice, ...blank } = blankReply;
  const whole: Reply = {
    ...blank,
    to: dilemmaId,
    toHash: dilemmaItem().hash,
    edition: 1,
    sentAt,
    choice: { ...choice, optionId: "pay", confidence: 60 },
    ...content,
  };
  const item = { kind: "reply" as const, id, by, content: whole };
  return { ...item, hash: sha256Of(hashedText(item)) };
}

export function caseItem(id: string, title: string, by = author("Ben")): CaseItem {
  const content = sharedFromOwn(newOwnCase(id, sentAt, dilemmaId, title));
  const item = { kind: "case" as const, id, by, content };
  return { ...item, hash: sha256Of(hashedText(item)) };
}

export function sessionItem(
  content: Partial<SharedSession> = {},
  by = author("Ben"),
  id = "5c2e1b7a-9d4f-4e63-8a0b-6f1d2c3e4a5b",
): SessionItem {
  const whole: SharedSession = { title: "Evening", theme: null, start: "18:00", length: 30, blocks: [], ...content };
  const item = { kind: "session" as const, id, by, content: whole };
  return { ...item, hash: sha256Of(hashedText(item)) };
}

export function kept<Item extends DilemmaItem | ReplyItem>(item: Item, at = sentAt) {
  return { id: item.hash, item, at };
}
