import fc from "fast-check";
import { expect, test } from "vitest";
import { type CaseFile, itemsAtMost, writeCaseFile } from "../../../../core/circle/file/case-file.ts";
import type { CaseItem, DilemmaItem, ReplyItem, SharedItem } from "../../../../core/circle/file/item.ts";
import { makeItem } from "../../../../core/circle/file/make-item.ts";
import { readCaseFile } from "../../../../core/circle/file/read-case-file.ts";
import type { Checks } from "../../../../core/circle/file/read-item.ts";
import { type SharedDilemma, sharedAttachmentsCap } from "../../../../core/circle/file/shared-dilemma.ts";
import { blankReply } from "../../../../core/circle/round/reply.ts";
import { verify } from "../../../../store/circle/signing.ts";
import { sha256Of } from "../../../../store/sha256.ts";
import { anyCaseFile, keys, makerOf } from "../any-case-file.ts";
import { changedAt, placesIn } from "../changed-at.ts";
import { faultOfReading } from "../strictly-clean.ts";

const checks: Checks = { hash: sha256Of, verify };
const [key, otherKey] = keys;
const id = "6f1c1c2e-7a54-4c6f-9a0c-0d9a4c0c1a11";
const at = "2026-11-22T10:00:00.000Z";
const head = { format: "casebook-casefile", version: 1, id, madeAt: at, set: null } as const;

const plain: SharedDilemma = {
  title: "The second invoice",
  happened: "Supplier A sent the bill twice.",
  asked: "Do I say so?",
  kind: null,
  tags: [],
  facts: [],
  assumptions: [],
  stakeholders: [],
  options: [],
  answerBy: null,
  edition: 1,
  sentAt: at,
  mind: null,
  notes: null,
  promises: null,
  reviews: null,
  attachments: null,
};

function dilemma(change: Partial<SharedDilemma> = {}, maker = makerOf("Ben", key)): DilemmaItem {
  return makeItem<DilemmaItem>({ kind: "dilemma", id, content: { ...plain, ...change } }, maker);
}

function reply(advice: string): ReplyItem {
  const choice = { ...blankReply.choice, instead: "Tell them", confidence: 70 };
  const content = { ...blankReply, choice, advice, to: id, toHash: sha256Of(""), edition: 1, sentAt: at };
  return makeItem<ReplyItem>({ kind: "reply", id, content }, makerOf("Cara", null));
}

function fileOf(...items: readonly unknown[]): string {
  return JSON.stringify({ ...head, items });
}

/** How a text is refused. */
function refusal(text: string): string {
  const reading = readCaseFile(text, checks);
  return reading.ok ? "taken" : [reading.fault, reading.detail].join(" | ");
}

/** What becomes of each item of a text. */
function fates(text: string): string[] {
  const reading = readCaseFile(text, checks);
  if (!reading.ok) return [`whole file: ${reading.fault}`];
  return reading.items.map((read) =>
    read.ok ? `taken${read.isSigned ? ", signed" : ""}` : `${read.fault} | ${read.detail}`,
  );
}

test("whatever is written is read back as it was, and written again it is the same to the byte", () => {
  fc.assert(
    fc.property(anyCaseFile, (file) => {
      const text = writeCaseFile(file);
      const reading = readCaseFile(text, checks);
      if (!reading.ok) throw new Error(`${reading.fault} ${reading.detail}`);
      const items = reading.items.map((read) => {
        if (!read.ok) throw new Error(`${read.fault} ${read.detail}`);
        expect(read.isSigned).toBe(read.item.by.key !== null);
        return read.item;
      });
      expect(writeCaseFile({ ...reading.head, items } as CaseFile)).toBe(text);
      expect(faultOfReading(reading)).toBe(null);
    }),
    { numRuns: 300 },
  );
});

test("a text that was changed anywhere is refused, or what is taken of it is strictly valid and clean", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '"',
      "{",
      "]",
      ",",
      "\\u202e",
      "\\ud800",
      "\u202e",
      "\u0000",
      "\\n",
      "1e400",
      "null",
      "__proto__",
      "2",
    ),
    fc.string({ unit: "binary", maxLength: 5 }),
  );
  const change = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(6), piece });
  fc.assert(
    fc.property(anyCaseFile, fc.array(change, { minLength: 1, maxLength: 3 }), (file, changes) => {
      let text = writeCaseFile(file);
      for (const { at: place, cut, piece: added } of changes) {
        const from = Math.floor(place * text.length);
        text = text.slice(0, from) + added + text.slice(from + cut);
      }
      expect(faultOfReading(readCaseFile(text, checks))).toBe(null);
    }),
    { numRuns: 1_000 },
  );
});

test("any change of what an item says, of who says it or of its name is told", () => {
  const others = fc.constantFrom<unknown>(
    "other",
    "",
    null,
    3,
    [],
    "2026-11-23",
    "yes",
    "partly",
    "customers",
    otherKey.publicKey,
  );
  fc.assert(
    fc.property(anyCaseFile, fc.nat(), others, (file, place, other) => {
      const [item] = file.items;
      const { hash, ...said } = item as SharedItem;
      const places = placesIn(said).filter((path) => path.length > 0);
      const path = places[place % places.length] ?? [];
      const changed = changedAt(said, path, other);
      fc.pre(JSON.stringify(changed) !== JSON.stringify(said));
      const [fate = ""] = fates(fileOf({ ...(changed as object), hash }));
      expect(fate).toMatch(/^(bad-item|wrong-hash|wrong-signature) \| ./);
    }),
    { numRuns: 500 },
  );
});

test("a hash that was made to fit another content does not fit its signature", () => {
  const own = dilemma();
  const other = dilemma(
    { happened: "Supplier A sent no bill." },
    makerOf("Ben", { ...otherKey, publicKey: key.publicKey }),
  );
  const stolen = { ...other, by: { ...other.by, signature: own.by.signature } };
  const stripped = { ...own, by: { ...own.by, signature: null } };
  expect(fates(fileOf(own)).concat(fates(fileOf(other)), fates(fileOf(stolen)), fates(fileOf(stripped)))).toEqual([
    "taken, signed",
    "wrong-signature | by.signature: was not made with this key for this content",
    "wrong-signature | by.signature: was not made with this key for this content",
    "wrong-signature | by: a key or a signature without the other",
  ]);
});

test("what is no case file is told as such, and what is a newer or a damaged one too", () => {
  const whole = writeCaseFile({ ...head, items: [dilemma()] });
  const texts = {
    nothing: "",
    prose: 'Dear Ben, 12 [things] and a "quote',
    "a list": "[1, 2]",
    "other JSON": '{"name":"x"}',
    "another format": '{"format":"casebook-dilemma","version":1}',
    cut: whole.slice(0, -40),
    newer: whole.replace('"version": 1', '"version": 2'),
    "newer and larger than we know": `{"format":"casebook-casefile","version":3,"items":${"[".repeat(50)}`,
    "newer, in another order": '{"version":2,"format":"casebook-casefile","pages":[]}',
    "an odd version": whole.replace('"version": 1', '"version": "1"'),
    "an odd id": whole.replace(id, "../../etc/passwd"),
    "an unknown part": whole.replace('"set": null', '"set": null, "\\u202eowner": 1'),
    "no items": fileOf(),
    "too many items": JSON.stringify({ ...head, items: Array.from({ length: itemsAtMost + 1 }, () => 1) }),
  };
  expect(Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, refusal(text)]))).toEqual({
    nothing: "not-a-case-file | ",
    prose: "not-a-case-file | ",
    "a list": "not-a-case-file | ",
    "other JSON": "not-a-case-file | ",
    "another format": "not-a-case-file | ",
    cut: "damaged | ",
    newer: "newer | version 2",
    "newer and larger than we know": "newer | version 3",
    "newer, in another order": "newer | version 2",
    "an odd version": "bad-head | version: is none of the words that may stand here",
    "an odd id": "bad-head | id: is not written as it must be",
    "an unknown part": "bad-head | owner: is not a known part",
    "no items": "bad-head | items: is a list of at least one",
    "too many items": "too-many | more than 200 values in one list",
  });
});

test("a byte-order mark at the beginning is let go by", () => {
  expect(fates(`\uFEFF${fileOf(dilemma())}`)).toEqual(["taken, signed"]);
});

test("a bad item is refused with what it says of itself, and hides no other", () => {
  const bad = { kind: "dilemma", id: "x\u202e", by: { name: "Ben\nBold" }, content: { title: `T${"o".repeat(500)}` } };
  const reading = readCaseFile(fileOf(bad, 7, { kind: "poem" }, dilemma()), checks);
  const items = reading.ok ? reading.items.map((read) => (read.ok ? "taken" : read)) : [];
  const refused = { ok: false, fault: "bad-item", kind: "unknown", id: "", title: "", by: "" };
  expect(items).toEqual([
    {
      ok: false,
      fault: "bad-item",
      detail: "id: is not written as it must be",
      kind: "dilemma",
      id: "x",
      title: `T${"o".repeat(199)}`,
      by: "Ben Bold",
    },
    { ...refused, detail: "the whole of it: is missing or of another kind" },
    { ...refused, detail: "kind: is none of the words that may stand here" },
    "taken",
  ]);
});

test("an item that stands there twice counts once; with another content both are refused, unless they are replies", () => {
  const [one, other] = [dilemma(), dilemma({ title: "Another" })];
  expect([
    fates(fileOf(one, one)),
    fates(fileOf(one, other)),
    fates(fileOf(reply("Wait"), reply("Go"), reply("Wait"))),
  ]).toEqual([
    ["taken, signed"],
    Array.from({ length: 2 }, () => "twice | id: stands in this file twice, with different contents"),
    ["taken", "taken"],
  ]);
});

test("texts that are not clean are cleaned before the hash is taken, so that what hides in them changes nothing", () => {
  const text = fileOf(dilemma({ title: "Größe", happened: "One\nTwo" }));
  const strange = text.replace("Größe", "\\u202eGro\u0308\\ufeff\u00dfe").replace("One\\nTwo", "One\\r\\nTwo");
  const reading = readCaseFile(strange, checks);
  const [read] = reading.ok ? reading.items : [];
  expect([strange === text, read?.ok === true && read.item]).toEqual([
    false,
    dilemma({ title: "Größe", happened: "One\nTwo" }),
  ]);
});

test("a case may hold no field that is not known, however deep", () => {
  const source = { id: "s", publisher: "", title: "", date: "", url: "javascript:alert(1)", supports: "" };
  const made = makeItem<CaseItem>(
    {
      kind: "case",
      id: "the-cap",
      content: {
        kind: "own",
        title: "The cap",
        hook: "",
        business: "",
        trade: null,
        size: null,
        categories: [],
        lenses: [],
        level: "core",
        minutes: 10,
        asked: [],
        asOf: "",
        contentNote: "",
        situation: "",
        people: [],
        question: "",
        options: [],
        did: "",
        happened: "",
        through: [],
        differ: "",
        discuss: [],
        teaching: "",
        sources: [source],
        related: [],
      },
    },
    makerOf("Ben", null),
  );
  const extra = JSON.stringify(made).replace('"publisher":', '"run":"x","publisher":');
  expect([fates(fileOf(made)), fates(fileOf(JSON.parse(extra)))]).toEqual([
    ["taken"],
    ["bad-item | content.sources.0.run: is not a known part"],
  ]);
});

test("attachments that are too large together are refused", () => {
  const bytes = "A".repeat(Math.ceil(sharedAttachmentsCap / 9) * 4);
  const attachments = ["a", "b", "c", "d"].map((name) => ({
    id: sha256Of(name),
    name,
    type: "image/png" as const,
    bytes,
  }));
  expect([
    fates(fileOf(dilemma({ attachments: attachments.slice(1) }))),
    fates(fileOf(dilemma({ attachments }))),
  ]).toEqual([
    ["too-long | content.attachments: too large together"],
    ["too-long | content.attachments: too large together"],
  ]);
  expect(fates(fileOf(dilemma({ attachments: attachments.slice(2) })))).toEqual(["taken, signed"]);
});
