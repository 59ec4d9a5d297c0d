import { createPrivateKey, createPublicKey } from "node:crypto";
import fc from "fast-check";
import { type CaseFile, caseFileFormat, caseFileVersion } from "../../../core/circle/file/case-file.ts";
import type { CaseItem, DilemmaItem, ReplyItem, SessionItem, SharedItem } from "../../../core/circle/file/item.ts";
import { type Maker, makeItem } from "../../../core/circle/file/make-item.ts";
import type { SharedCase } from "../../../core/circle/file/shared-case.ts";
import type { SharedDilemma } from "../../../core/circle/file/shared-dilemma.ts";
import type { SharedSession } from "../../../core/circle/file/shared-session.ts";
import type { Reply } from "../../../core/circle/round/reply.ts";
import { cleanText } from "../../../core/clean-text.ts";
import { attachmentTypes } from "../../../core/dilemma/attachment.ts";
import { answerWords, kinds, rows } from "../../../core/dilemma/dilemma.ts";
import { outcomes } from "../../../core/dilemma/review.ts";
import { categories, levels, sharedKinds, trades } from "../../../core/library/case.ts";
import { blockKinds } from "../../../core/workshop/plan/block.ts";
import { type SigningKey, sign } from "../../../store/circle/signing.ts";
import { sha256Of } from "../../../store/sha256.ts";

/** Words as people write them, in several scripts, and strange ones. */
const someText = fc
  .oneof(
    { weight: 4, arbitrary: fc.lorem({ maxCount: 12 }) },
    fc.string({ unit: "grapheme", maxLength: 60 }),
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.constantFrom(
      "",
      "Größe",
      "e\u0301",
      "漢字",
      "👩‍🌾",
      '"quoted" \\ /',
      "<b>bold</b>",
      "a\nb\n\nc",
      "עברית",
      "__proto__",
    ),
  )
  .map(cleanText);
const someLine = someText.map((text) => text.replace(/\n/g, " ").slice(0, 150).normalize("NFC")).map(cleanText);
const aName = fc.stringMatching(/^[a-z0-9-]{1,20}$/).filter((name) => name !== "constructor");
const aDay = fc.date({ min: new Date(0), max: new Date("2100-01-01"), noInvalidDate: true });
const anInstant = aDay.map((date) => date.toISOString());
const someDay = anInstant.map((instant) => instant.slice(0, 10));
const anId = fc.uuid();
const aHash = fc.string({ maxLength: 5 }).map(sha256Of);

function some<Value>(one: fc.Arbitrary<Value>, most = 3): fc.Arbitrary<Value[]> {
  return fc.array(one, { maxLength: most });
}

function perhaps<Value>(one: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> {
  return fc.option(one, { nil: null });
}

const anAnswer = fc.constantFrom(...answerWords);

const aDilemma: fc.Arbitrary<SharedDilemma> = fc.record({
  title: someLine,
  happened: someText,
  asked: someText,
  kind: perhaps(fc.constantFrom(...kinds)),
  tags: some(someLine),
  facts: some(fc.record({ id: aName, text: someText, source: someLine })),
  assumptions: some(fc.record({ id: aName, text: someText })),
  stakeholders: some(
    fc.record({ id: aName, name: someLine, row: fc.constantFrom(...rows), stake: someText, said: someText }),
  ),
  options: some(fc.record({ id: aName, title: someLine, gains: someText, pays: someText, cost: someText })),
  answerBy: perhaps(someDay),
  edition: fc.integer({ min: 1, max: 10_000 }),
  sentAt: anInstant,
  mind: perhaps(someText),
  notes: perhaps(some(fc.record({ asked: someLine, answer: anAnswer, note: someText }))),
  promises: perhaps(some(fc.record({ to: someLine, what: someText }))),
  reviews: perhaps(
    fc.record({
      decided: someLine,
      because: someText,
      lookedBack: some(fc.record({ on: someDay, happened: someText, outcomes: some(fc.constantFrom(...outcomes)) })),
    }),
  ),
  attachments: perhaps(
    some(
      fc.record({
        id: aHash,
        name: someLine,
        type: fc.constantFrom(...attachmentTypes),
        bytes: fc.uint8Array({ maxLength: 50 }).map((bytes) => Buffer.from(bytes).toString("base64")),
      }),
    ),
  ),
});

const aReply: fc.Arbitrary<Reply> = fc.record({
  to: anId,
  toHash: aHash,
  edition: fc.integer({ min: 1, max: 10_000 }),
  sentAt: anInstant,
  walk: some(fc.record({ id: aName, lens: someLine, asked: someLine, answer: anAnswer, note: someText })),
  choice: fc.record({
    optionId: perhaps(aName),
    instead: someLine,
    confidence: fc.integer({ min: 0, max: 100 }),
    because: someText,
  }),
  experience: someText,
  questions: some(fc.record({ id: aName, text: someText })),
  advice: someText,
});

const askedOf = fc.record({ id: aName, text: someText });

const aCase: fc.Arbitrary<SharedCase> = fc.record({
  kind: fc.constantFrom(...sharedKinds),
  title: someLine,
  hook: someLine,
  business: someLine,
  trade: perhaps(fc.constantFrom(...trades)),
  size: perhaps(fc.integer({ min: 0, max: 999 })),
  categories: some(fc.constantFrom(...categories)),
  lenses: some(aName),
  level: fc.constantFrom(...levels),
  minutes: fc.integer({ min: 0, max: 999 }),
  asked: some(askedOf),
  asOf: someLine,
  contentNote: someLine,
  situation: someText,
  people: some(fc.record({ id: aName, who: someLine, row: fc.constantFrom(...rows), stake: someText })),
  question: someText,
  options: fc.uniqueArray(fc.record({ id: aName, title: someLine, text: someText }), {
    maxLength: 3,
    selector: ({ id }) => id,
  }),
  did: someText,
  happened: someText,
  through: some(fc.record({ lens: aName, text: someText })),
  differ: someText,
  discuss: some(askedOf),
  teaching: someText,
  sources: some(
    fc.record({ id: aName, publisher: someLine, title: someLine, date: someLine, url: someText, supports: someText }),
  ),
  related: some(fc.record({ id: aName, why: someText })),
});

const aBlock = fc.record({
  id: aName,
  kind: fc.constantFrom(...blockKinds),
  minutes: fc.integer({ min: 1, max: 240 }),
  caseId: perhaps(aName),
  title: someLine,
  text: someText,
  notes: someText,
});

const aSession: fc.Arbitrary<SharedSession> = fc.record({
  title: someLine.map((title) => title || "An evening"),
  theme: perhaps(fc.constantFrom(...categories)),
  start: fc.constantFrom("00:00", "09:30", "18:05", "23:59"),
  length: fc.integer({ min: 5, max: 720 }),
  blocks: fc.uniqueArray(aBlock, { maxLength: 5, selector: ({ id }) => id }),
});

/** The same key for the same word, so that a run can be made again. */
function keyFrom(word: string): SigningKey {
  const privateKey = Buffer.from(`302e020100300506032b657004220420${sha256Of(word)}`, "hex");
  const whole = createPrivateKey({ key: privateKey, format: "der", type: "pkcs8" });
  const { x = "" } = createPublicKey(whole).export({ format: "jwk" });
  return { publicKey: x, privateKey: privateKey.toString("base64url") };
}

/** Two people's keys. */
export const keys = [keyFrom("one"), keyFrom("another")] as const;

/** Somebody who makes items, and signs them where they have a key. */
export function makerOf(name: string, key: SigningKey | null): Maker {
  return { name, key: key?.publicKey ?? null, hash: sha256Of, sign: (text) => sign(key?.privateKey ?? "", text) };
}

const aMaker = fc.tuple(someLine, fc.constantFrom(null, ...keys)).map(([name, key]) => makerOf(name, key));

/** Any item, as an honest writer makes it. */
export const anyItem: fc.Arbitrary<SharedItem> = fc.oneof(
  fc
    .tuple(anId, aDilemma, aMaker)
    .map(([id, content, maker]) => makeItem<DilemmaItem>({ kind: "dilemma", id, content }, maker)),
  fc
    .tuple(anId, aReply, aMaker)
    .map(([id, content, maker]) => makeItem<ReplyItem>({ kind: "reply", id, content }, maker)),
  fc
    .tuple(aName, aCase, aMaker)
    .map(([id, content, maker]) => makeItem<CaseItem>({ kind: "case", id, content }, maker)),
  fc
    .tuple(anId, aSession, aMaker)
    .map(([id, content, maker]) => makeItem<SessionItem>({ kind: "session", id, content }, maker)),
);

/** Any case file, as an honest writer makes it. */
export const anyCaseFile: fc.Arbitrary<CaseFile> = fc.record({
  format: fc.constant(caseFileFormat),
  version: fc.constant(caseFileVersion),
  id: anId,
  madeAt: anInstant,
  set: perhaps(fc.record({ title: someLine.map((title) => title || "An evening"), note: someText })),
  items: fc.uniqueArray(anyItem, { minLength: 1, maxLength: 4, selector: ({ kind, id }) => `${kind} ${id}` }),
});
