import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { dilemmaFormat } from "../../../core/dilemma/dilemma.ts";
import { readContent } from "../../../core/document.ts";
import { checksumOf, envelopeCodec } from "../../../store/envelope.ts";

const fixtures = join(import.meta.dirname, "..", "..", "fixtures");

test("a dilemma as version 1 wrote it reads whole, for ever", () => {
  const envelope = envelopeCodec.decode(readFileSync(join(fixtures, "dilemma-version-1.json"), "utf8"));
  expect([envelope.version, envelope.checksum]).toEqual([1, checksumOf(envelope.content)]);
  const reading = readContent(dilemmaFormat, envelope);
  expect(reading).toMatchObject({ state: "fine", content: envelope.content });
});

test("each version but the present one has its migration", () => {
  expect(dilemmaFormat.migrations).toHaveLength(dilemmaFormat.version - 1);
});
