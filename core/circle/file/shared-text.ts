import { z } from "../../zod.ts";

/** One line in a case file. 300 characters at most, and no break in it. */
export const fileLine = z
  .string()
  .max(300)
  .regex(/^[^\n\r]*$/);

/** A text in a case file. 50,000 characters at most, about 9,000 words: more than a circle reads. */
export const fileProse = z.string().max(50_000);

/** A SHA-256 in hexadecimal. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** The public half of somebody's Ed25519 key: 32 bytes in base64url. */
export const publicKey = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

/** Names a dilemma, a reply or a workshop on every machine: a UUID of RFC 9562. In small letters, so that one id is one text. */
export const fileId = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);

/** Names a case, and its file on the disk, on every machine: never like a device of Windows. */
export const fileCaseId = z.string().regex(/^(?!(?:constructor|con|prn|aux|nul|com\d|lpt\d)$)[a-z0-9-]{1,64}$/);

/** A moment in a case file, in one way of writing only, so that which is the later is told by the texts. */
export const fileInstant = z.iso.datetime({ precision: 3 });
