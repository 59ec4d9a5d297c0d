import { bytesOfLetters, joined } from "../../../../core/circle/pictures/stretches.ts";

/** What must not be found in a picture that was cleaned. */
export const secret = "51.5007 N, Rosa's kitchen";

function be32(number: number): Uint8Array {
  return Uint8Array.of(number >>> 24, (number >>> 16) & 0xff, (number >>> 8) & 0xff, number & 0xff);
}

function le32(number: number): Uint8Array {
  return be32(number).reverse();
}

/** An Exif block in little-endian order with an orientation and a secret in it. */
export function exif(orientation: number): Uint8Array {
  return joined([
    bytesOfLetters("II*\0"),
    le32(8),
    Uint8Array.of(2, 0),
    Uint8Array.of(0x0f, 0x01, 2, 0, 25, 0, 0, 0, 38, 0, 0, 0),
    Uint8Array.of(0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0),
    le32(0),
    bytesOfLetters(secret),
  ]);
}

function segment(marker: number, ...content: readonly Uint8Array[]): Uint8Array {
  const whole = joined(content);
  const length = whole.byteLength + 2;
  return joined([Uint8Array.of(0xff, marker, length >> 8, length & 0xff), whole]);
}

const jfif = segment(0xe0, bytesOfLetters("JFIF\0"), Uint8Array.of(1, 1, 0, 0, 1, 0, 1, 0, 0));
const table = segment(0xdb, new Uint8Array(65).fill(1));
const frame = segment(0xc0, Uint8Array.of(8, 0, 1, 0, 1, 1, 1, 0x11, 0));
const scan = joined([
  segment(0xda, Uint8Array.of(1, 1, 0, 0, 63, 0)),
  Uint8Array.of(0x12, 0xff, 0, 0x34, 0xff, 0xd0, 0x56),
]);
const profile = segment(0xe2, bytesOfLetters("ICC_PROFILE\0"), Uint8Array.of(1, 1, 7, 7));
const soi = Uint8Array.of(0xff, 0xd8);
const eoi = Uint8Array.of(0xff, 0xd9);

/** A JPEG with everything in it that a telephone writes. */
export function fullJpeg(orientation = 1): Uint8Array {
  const thumbnail = segment(
    0xe0,
    bytesOfLetters("JFIF\0"),
    Uint8Array.of(1, 1, 0, 0, 1, 0, 1, 1, 1),
    Uint8Array.of(9, 9, 9),
  );
  const hidden = [
    segment(0xe1, bytesOfLetters("Exif\0\0"), exif(orientation)),
    segment(0xe1, bytesOfLetters(`http://ns.adobe.com/xap/1.0/\0${secret}`)),
    segment(0xed, bytesOfLetters(`Photoshop 3.0\0${secret}`)),
    segment(0xfe, bytesOfLetters(secret)),
    segment(0xf0, bytesOfLetters(secret)),
    segment(0xe2, bytesOfLetters(`MPF\0${secret}`)),
  ];
  return joined([soi, thumbnail, ...hidden, profile, table, frame, scan, eoi, bytesOfLetters(secret)]);
}

/** The same JPEG as nobody wrote anything beside it. */
export const bareJpeg = joined([soi, jfif, profile, table, frame, scan, eoi]);

function chunk(name: string, content: Uint8Array): Uint8Array {
  return joined([be32(content.byteLength), bytesOfLetters(name), content, be32(0xdeadbeef)]);
}

const pngStart = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const header = chunk("IHDR", Uint8Array.of(0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0));
const data = chunk("IDAT", Uint8Array.of(1, 2, 3));
const gamma = chunk("gAMA", Uint8Array.of(0, 0, 1, 2));
const pngEnd = chunk("IEND", new Uint8Array());

/** A PNG with texts, a time and an Exif block. */
export function fullPng(orientation = 1): Uint8Array {
  const texts = ["tEXt", "zTXt", "iTXt", "tIME", "prVt"].map((name) => chunk(name, bytesOfLetters(secret)));
  return joined([
    pngStart,
    header,
    gamma,
    ...texts,
    chunk("eXIf", exif(orientation)),
    data,
    pngEnd,
    bytesOfLetters(secret),
  ]);
}

export const barePng = joined([pngStart, header, gamma, data, pngEnd]);

function riffChunk(name: string, content: Uint8Array): Uint8Array {
  return joined([bytesOfLetters(name), le32(content.byteLength), content, new Uint8Array(content.byteLength % 2)]);
}

function riff(...chunks: readonly Uint8Array[]): Uint8Array {
  const content = joined([bytesOfLetters("WEBP"), ...chunks]);
  return joined([bytesOfLetters("RIFF"), le32(content.byteLength), content]);
}

const picture = riffChunk("VP8L", Uint8Array.of(0x2f, 1, 2));

/** A WebP with an Exif block, XMP, and a chunk that nobody knows. */
export function fullWebp(orientation = 1): Uint8Array {
  const flags = riffChunk("VP8X", Uint8Array.of(0x0c, 0, 0, 0, 0, 0, 0, 0, 0, 0));
  const hidden = [riffChunk("XMP ", bytesOfLetters(secret)), riffChunk("NAME", bytesOfLetters(secret))];
  const whole = riff(flags, picture, riffChunk("EXIF", exif(orientation)), ...hidden);
  return joined([whole, bytesOfLetters(secret)]);
}

export const bareWebp = riff(riffChunk("VP8X", new Uint8Array(10)), picture);

const gifStart = joined([bytesOfLetters("GIF89a"), Uint8Array.of(1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255)]);
const gifImage = Uint8Array.of(0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x4c, 1, 0);
const looping = joined([Uint8Array.of(0x21, 0xff, 11), bytesOfLetters("NETSCAPE2.0"), Uint8Array.of(3, 1, 0, 0, 0)]);
const gifEnd = Uint8Array.of(0x3b);

function gifBlock(...head: readonly number[]): Uint8Array {
  return joined([Uint8Array.of(...head, secret.length), bytesOfLetters(secret), Uint8Array.of(0)]);
}

/** A GIF with a comment and what a program wrote into it. */
export function fullGif(): Uint8Array {
  const xmp = joined([Uint8Array.of(0x21, 0xff, 11), bytesOfLetters("XMP DataXMP"), gifBlock()]);
  return joined([gifStart, gifBlock(0x21, 0xfe), looping, xmp, gifImage, gifEnd, bytesOfLetters(secret)]);
}

export const bareGif = joined([gifStart, looping, gifImage, gifEnd]);
