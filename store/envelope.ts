import { hash } from "node:crypto";
import { type Envelope, envelopeSchema } from "../core/document.ts";
import type { Codec } from "./durable-adapter.ts";

/** The SHA-256 of a file's content, in hexadecimal. */
export function checksumOf(content: unknown): string {
  return hash("sha256", JSON.stringify(content));
}

/** An envelope as indented JSON, so that a person and git can read it. Refuses what is not an envelope. */
export const envelopeCodec: Codec<Envelope> = {
  encode: (envelope) => `${JSON.stringify(envelope, null, 2)}\n`,
  decode: (text) => envelopeSchema.parse(JSON.parse(text)),
};
