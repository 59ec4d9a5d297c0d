import fc from "fast-check";
import { expect, test } from "vitest";
import { checksumOf, envelopeCodec } from "../../../store/documents/envelope.ts";

const envelope = {
  format: "note",
  version: 1,
  revision: 3,
  savedAt: "2026-11-22T10:00:00.000Z",
  checksum: checksumOf({ a: "é" }),
  content: { a: "é" },
};

test("an envelope is indented JSON that a person can read, and reads back the same", () => {
  const text = envelopeCodec.encode(envelope);
  expect(text).toContain('\n  "content": {\n    "a": "é"\n  }\n}\n');
  expect(envelopeCodec.decode(text)).toEqual(envelope);
});

test("the checksum is the same after a file was written and read, whatever its content", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (content) => {
      const read = envelopeCodec.decode(envelopeCodec.encode({ ...envelope, content }));
      expect(checksumOf(read.content)).toBe(checksumOf(content));
    }),
  );
});

test("the checksum is SHA-256 of the content as JSON", () => {
  expect(checksumOf("abc")).toBe("6cc43f858fbb763301637b5af970e2a46b46f461f27e5a0f41e009c59b827b25");
});

test("a text that was cut anywhere is refused", () => {
  const text = envelopeCodec.encode(envelope).trimEnd();
  fc.assert(
    fc.property(fc.nat(text.length - 1), (end) => {
      expect(() => envelopeCodec.decode(text.slice(0, end))).toThrow();
    }),
  );
});
