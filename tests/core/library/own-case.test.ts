import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readContent } from "../../../core/document.ts";
import { caseOf } from "../../../core/library/case-of.ts";
import { newOwnCase, ownCaseFormat } from "../../../core/library/own-case.ts";
import { checksumOf, envelopeCodec } from "../../../store/documents/envelope.ts";

const dilemmaId = "0b7f1f0e-2f0a-4c43-9d5a-3f3a7d3b1a11";
const blank = newOwnCase("mine", "2026-11-22T10:00:00.000Z", dilemmaId, "Mine");

test("a case as version 1 wrote it reads whole, for ever, and none of its parts is empty", () => {
  const file = join(import.meta.dirname, "..", "..", "fixtures", "case-version-1.json");
  const envelope = envelopeCodec.decode(readFileSync(file, "utf8"));
  expect([envelope.version, envelope.checksum]).toEqual([1, checksumOf(envelope.content)]);
  expect(readContent(ownCaseFormat, envelope)).toEqual({ state: "fine", content: envelope.content });
  const empty = Object.entries(envelope.content as object).filter(([, part]) =>
    ["", "[]", "null"].includes(String(part)),
  );
  expect([empty, ownCaseFormat.migrations.length]).toEqual([[], ownCaseFormat.version - 1]);
});

test("an unfinished case reads as far as it goes: no blank in a list, no date or address that is none", () => {
  const { matter, open, sealed } = caseOf({
    ...blank,
    asOf: "last week",
    asked: [{ id: "a", text: " " }],
    people: [{ id: "p", who: "", row: "staff", stake: " " }],
    options: [{ id: "o", title: " ", text: "" }],
    through: [{ lens: "integrity", text: "" }],
    discuss: [{ id: "d", text: "" }],
    sources: [
      { id: "s", publisher: "", title: " ", date: "", url: "", supports: "x" },
      { id: "t", publisher: "The Post", title: "Rolls", date: "soon", url: "javascript:alert(1)", supports: "x" },
    ],
  });
  const sources = [{ publisher: "The Post", title: "Rolls", date: "undated", supports: "x" }];
  expect([matter.asOf, matter.asked, matter.sources, open, sealed]).toEqual([
    "2026-11",
    [],
    sources,
    { situation: "", people: [], question: "", options: [] },
    { did: "", happened: "", lenses: [], differ: "", discuss: [], teaching: "", sources },
  ]);
});

test("a case that says more than the schema takes, or names itself by a path, is damaged and never guessed at", () => {
  const envelope = { format: "casebook-case", version: 1, revision: 1, savedAt: "2026-11-22T10:00:00Z", checksum: "" };
  const strange = [{ ...blank, id: "../x" }, { ...blank, level: "easy" }, { ...blank, origin: { kind: "own" } }, null];
  expect(strange.map((content) => readContent(ownCaseFormat, { ...envelope, content }).state)).toEqual(
    strange.map(() => "damaged"),
  );
});
