import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readContent } from "../../../core/document.ts";
import { valueAt, withValueAt } from "../../../core/merge/at-path.ts";
import { conflictFormat } from "../../../core/merge/conflict.ts";
import { waysOf } from "../../../core/merge/ways.ts";
import { checksumOf, envelopeCodec } from "../../../store/documents/envelope.ts";
import { decidedDilemma, openDilemma } from "../dilemma/any-dilemma.ts";

const fixture = envelopeCodec.decode(
  readFileSync(join(import.meta.dirname, "..", "..", "fixtures", "conflict-version-1.json"), "utf8"),
);

const conflict = {
  id: expect.stringMatching(/^[0-9a-f]{24}$/),
  of: { kind: "dilemma", id: openDilemma.id },
  title: "The wrong rolls",
  path: ["facts", "fact-1", "text"],
  there: "Seven a week",
  savedAt: "2026-11-22T10:05:00.000Z",
};

test("a conflict of version 1 reads as it was written", () => {
  expect(readContent(conflictFormat, fixture)).toEqual({ state: "fine", content: conflict });
  expect(fixture.checksum).toBe(checksumOf(fixture.content));
});

test("a value is found and put at its place, a record that is not there at the end, and nowhere else", () => {
  const path = ["options", "tell", "gains"];
  const given = withValueAt(openDilemma, path, "The owner");
  expect(valueAt(given, path)).toBe("The owner");
  expect(withValueAt(given, path, "")).toEqual(openDilemma);
  const fact = { id: "f1", text: "Six", source: "" };
  expect(withValueAt(openDilemma, ["facts", "f1"], fact).facts).toEqual([fact]);
  expect(withValueAt({ facts: [fact] }, ["facts", "f1"], undefined)).toEqual({ facts: [] });
  expect(withValueAt(openDilemma, ["facts", "gone", "text"], "x")).toEqual(openDilemma);
});

test("what is locked can only be written under; a text can stand under another, a title cannot", () => {
  const reading = readContent(conflictFormat, fixture);
  if (reading.state !== "fine") throw new Error(reading.state);
  const at = (path: string[]) => ({ ...reading.content, path });
  expect([
    waysOf(at(["facts", "fact-1", "text"]), "Six", openDilemma),
    waysOf(at(["title"]), "Rolls", openDilemma),
    waysOf(at(["facts", "fact-1", "text"]), "Six", decidedDilemma),
    waysOf(at(["tags", "bread"]), null, decidedDilemma),
  ]).toEqual([
    ["keep", "take", "both"],
    ["keep", "take"],
    ["thought", "keep"],
    ["keep", "take"],
  ]);
});
