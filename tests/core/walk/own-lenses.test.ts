import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readContent } from "../../../core/document.ts";
import { ownLensesFormat } from "../../../core/walk/own-lenses.ts";
import { checksumOf, envelopeCodec } from "../../../store/documents/envelope.ts";

test("the owner's lenses as version 1 wrote them read whole, with the quick walk as it ships, for ever", () => {
  const file = join(import.meta.dirname, "..", "..", "fixtures", "lenses-version-1.json");
  const envelope = envelopeCodec.decode(readFileSync(file, "utf8"));
  expect([envelope.version, envelope.checksum]).toEqual([1, checksumOf(envelope.content)]);
  expect(readContent(ownLensesFormat, envelope)).toEqual({
    state: "fine",
    content: { ...(envelope.content as object), quick: {} },
  });
});
