import fc from "fast-check";
import { expect, test } from "vitest";
import { attachmentFile, attachmentTypes, typeOf } from "../../../core/dilemma/attachment.ts";

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const starts = {
  "image/png": "\x89PNG\r\n\x1a\n",
  "image/jpeg": "\xff\xd8\xff",
  "image/webp": "RIFF\x10\0\0\0WEBP",
  "image/gif": "GIF89a",
  "application/pdf": "%PDF-1.7",
} as const;

test("each kind is told by its first bytes, whatever follows them", () => {
  fc.assert(
    fc.property(fc.constantFrom(...attachmentTypes), fc.uint8Array({ maxLength: 20 }), (type, rest) => {
      expect(typeOf(Uint8Array.from([...latin(starts[type]), ...rest]))).toBe(type);
    }),
  );
});

test("bytes cut off within their signature are of no kind", () => {
  const shortest = { "image/png": 8, "image/jpeg": 3, "image/webp": 12, "image/gif": 4, "application/pdf": 5 };
  for (const type of attachmentTypes)
    for (let length = 0; length < shortest[type]; length += 1)
      expect([type, length, typeOf(latin(starts[type]).slice(0, length))]).toEqual([type, length, null]);
});

test("what only resembles a picture is of no kind", () => {
  const others = [
    "RIFF\x10\0\0\0WAVE",
    "GIF",
    "BIFF89a",
    "\x89PNG\n\x1a\n",
    " %PDF-",
    "<svg/>",
    "MZ",
    "BM",
    "<html>",
    "PK",
  ];
  expect(others.map((text) => typeOf(latin(text)))).toEqual(others.map(() => null));
});

test("any bytes that are of a kind begin with its signature", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 24 }), (bytes) => {
      const type = typeOf(bytes);
      if (type !== null && type !== "image/webp") expect(bytes[0]).toBe(latin(starts[type])[0]);
    }),
  );
});

test("an attachment is filed under its hash and its kind, never under its name", () => {
  const id = "0".repeat(64);
  expect(attachmentTypes.map((type) => attachmentFile({ id, type }))).toEqual(
    ["png", "jpeg", "webp", "gif", "pdf"].map((end) => `${id}.${end}`),
  );
});
