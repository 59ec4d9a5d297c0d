import fc from "fast-check";
import { expect, test } from "vitest";
import { orientationIn } from "../../../../core/circle/pictures/orientation.ts";
import { bytesOfLetters, joined } from "../../../../core/circle/pictures/stretches.ts";
import { withoutHiddenData } from "../../../../core/circle/pictures/without-hidden-data.ts";
import { type AttachmentType, attachmentTypes } from "../../../../core/dilemma/attachment.ts";
import { bareGif, bareJpeg, barePng, bareWebp, fullGif, fullJpeg, fullPng, fullWebp, secret } from "./any-picture.ts";

const pictures: readonly [AttachmentType, Uint8Array, Uint8Array][] = [
  ["image/jpeg", fullJpeg(), bareJpeg],
  ["image/png", fullPng(), barePng],
  ["image/webp", fullWebp(), bareWebp],
  ["image/gif", fullGif(), bareGif],
];

function says(bytes: Uint8Array, words: string): boolean {
  return Buffer.from(bytes).includes(words);
}

test.each(pictures)("of %s the picture and its colours stay, and nothing else", (type, full, bare) => {
  expect(withoutHiddenData(type, full)).toEqual({ bytes: bare, isClean: true });
});

test.each(pictures)("a %s that is clean stays as it is", (type, _full, bare) => {
  expect(withoutHiddenData(type, bare)).toEqual({ bytes: bare, isClean: true });
});

test("which way up a picture is stays, and is all that is said of it", () => {
  const turned: readonly [AttachmentType, Uint8Array][] = [
    ["image/jpeg", fullJpeg(6)],
    ["image/png", fullPng(6)],
    ["image/webp", fullWebp(6)],
  ];
  for (const [type, full] of turned) {
    const { bytes, isClean } = withoutHiddenData(type, full);
    const start = Buffer.from(bytes).indexOf("MM\0*");
    expect([isClean, says(bytes, secret), orientationIn(bytes.subarray(start))]).toEqual([true, false, 6]);
    expect(withoutHiddenData(type, bytes)).toEqual({ bytes, isClean: true });
  }
});

test("a PDF, and what is not of the type it is said to be, come back as they are and not clean", () => {
  const pdf = bytesOfLetters(`%PDF-1.7 ${secret}`);
  expect(withoutHiddenData("application/pdf", pdf)).toEqual({ bytes: pdf, isClean: false });
  expect(withoutHiddenData("image/png", fullJpeg())).toEqual({ bytes: fullJpeg(), isClean: false });
});

test("a picture that breaks off comes back as it is and not clean", () => {
  for (const [type, full] of pictures)
    for (let length = 0; length < full.byteLength - secret.length; length += 1) {
      const broken = full.subarray(0, length);
      expect(withoutHiddenData(type, broken)).toEqual({ bytes: broken, isClean: false });
    }
});

test("whatever a picture was changed into, cleaning it does not fail, and what is clean stays as it is", () => {
  const change = fc.record({ at: fc.nat(), byte: fc.nat(255) });
  fc.assert(
    fc.property(fc.constantFrom(...pictures), fc.array(change, { maxLength: 8 }), ([type, full], changes) => {
      const bytes = full.slice();
      for (const { at, byte } of changes) bytes[at % bytes.byteLength] = byte;
      const clean = withoutHiddenData(type, bytes);
      if (!clean.isClean) expect(clean.bytes).toBe(bytes);
      else expect(withoutHiddenData(type, clean.bytes)).toEqual(clean);
    }),
    { numRuns: 3_000 },
  );
});

test("any bytes at all behind the first ones of a picture are cleaned or come back as they are", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...pictures),
      fc.nat(40),
      fc.uint8Array({ maxLength: 400 }),
      ([type, full], kept, rest) => {
        const bytes = joined([full.subarray(0, kept), rest]);
        const clean = withoutHiddenData(type, bytes);
        expect(clean.isClean || clean.bytes === bytes).toBe(true);
      },
    ),
    { numRuns: 3_000 },
  );
});

test("every type that can be kept is judged", () => {
  for (const type of attachmentTypes) expect(withoutHiddenData(type, new Uint8Array()).isClean).toBe(false);
});
