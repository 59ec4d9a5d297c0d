import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { caseFileCap, itemsAtMost, writeCaseFile } from "../../../../core/circle/file/case-file.ts";
import { hashedText, type ReplyItem, signedText } from "../../../../core/circle/file/item.ts";
import { workFactorAtMost } from "../../../../core/circle/file/judge-lock.ts";
import { makeItem } from "../../../../core/circle/file/make-item.ts";
import { caseFileCaps } from "../../../../core/circle/file/read-case-file.ts";
import { sharedAttachmentCap, sharedAttachmentsCap } from "../../../../core/circle/file/shared-dilemma.ts";
import { fingerprintOf } from "../../../../store/circle/signing.ts";
import { sha256Of } from "../../../../store/sha256.ts";
import { keys, makerOf } from "../any-case-file.ts";

const page = await readFile(join(import.meta.dirname, "..", "..", "..", "..", "docs", "casefile.md"), "utf8");
const dilemma = "6f1c1c2e-7a54-4c6f-9a0c-0d9a4c0c1a11";

const item = makeItem<ReplyItem>(
  {
    kind: "reply",
    id: "0b9d5f7e-3c11-4b0e-8c55-1f0f5a7f2d40",
    content: {
      to: dilemma,
      toHash: sha256Of("The dilemma as it was read."),
      edition: 1,
      sentAt: "2026-11-22T10:48:16.000Z",
      walk: [],
      choice: { optionId: "tell-them", instead: "", confidence: 80, because: "They will find it by March." },
      experience: "Our baker once billed us twice. We told her; she has never let us wait since.",
      questions: [{ id: "q1", text: "Who else saw the invoice?" }],
      advice: "",
    },
  },
  makerOf("Ben", keys[0]),
);

/** The block of the page after such a heading. */
function blockAfter(heading: string): string {
  return (
    page
      .split(`\n## ${heading}\n`)[1]
      ?.split("```")[1]
      ?.replace(/^\w*\n/, "") ?? ""
  );
}

test("the example on the page is a file as it is written, and what is hashed and signed of it is as the page says", () => {
  const text = writeCaseFile({
    format: "casebook-casefile",
    version: 1,
    id: "d2b1c1d4-52d5-4a43-9a55-7f0f0b8e6a01",
    madeAt: "2026-11-22T10:50:00.000Z",
    set: null,
    items: [item],
  });
  expect([blockAfter("An example"), blockAfter("Hash"), blockAfter("Signature")]).toEqual([
    text,
    `${hashedText(item)}\n`,
    `${signedText(item.hash)}\n`,
  ]);
  expect(page).toContain(fingerprintOf(keys[0].publicKey));
});

test("the caps on the page are those of the reader", () => {
  const megabytes = (bytes: number) => `${bytes / 1024 / 1024} MB`;
  const rows = [
    ["the file, unlocked", megabytes(caseFileCap)],
    ["items", itemsAtMost],
    ["lists and objects inside each other", caseFileCaps.depth],
    ["values in all, lists and objects too", caseFileCaps.values.toLocaleString("en")],
    ["values in one list or object", caseFileCaps.members],
    ["one attachment", megabytes(sharedAttachmentCap)],
    ["all attachments of a dilemma", megabytes(sharedAttachmentsCap)],
    ["work factor of a passphrase", workFactorAtMost],
  ];
  expect(rows.filter(([what, most]) => !page.includes(`| ${what} | ${most} |`))).toEqual([]);
});
