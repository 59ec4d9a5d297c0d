import { type Envelope, envelopeSchema, type Format } from "../../core/document.ts";
import { noLineage, readLineage, written } from "../../core/merge/lineage.ts";
import type { Unwritten } from "../../core/merge/merge-versions.ts";
import type { Version } from "../../core/merge/version.ts";
import { sha256Of } from "../sha256.ts";
import type { Codec } from "./durable-adapter.ts";

/** The SHA-256 of a file's content, in hexadecimal. */
export function checksumOf(content: unknown): string {
  return sha256Of(JSON.stringify(content));
}

/** An envelope as indented JSON, so that a person and git can read it. Refuses what is not an envelope. */
export const envelopeCodec: Codec<Envelope> = {
  encode: (envelope) => `${JSON.stringify(envelope, null, 2)}\n`,
  decode: (text) => envelopeSchema.parse(JSON.parse(text)),
};

/** The same for a file that may not be there yet. */
export const writtenEnvelope: Codec<Envelope | null> = {
  encode: (envelope) => {
    if (envelope === null) throw new Error("A document is never written empty");
    return envelopeCodec.encode(envelope);
  },
  decode: envelopeCodec.decode,
};

/** A version of a document as it is written. */
export function envelopeOf(format: Format<unknown>, version: Unwritten<unknown>): Envelope {
  const { content, revision, savedAt, lineage } = version;
  const { name, version: formatVersion } = format;
  const checksum = checksumOf(content);
  return { format: name, version: formatVersion, revision, savedAt, checksum, ...written(lineage), content };
}

/** What tells a content from others in the past of a file: the beginning of its checksum. */
export function markOf(checksum: string): string {
  return checksum.slice(0, 12);
}

/** Whether two versions are the same file, byte for byte. */
export function isSameFile(format: Format<unknown>, one: Unwritten<unknown>, other: Unwritten<unknown>): boolean {
  return envelopeCodec.encode(envelopeOf(format, one)) === envelopeCodec.encode(envelopeOf(format, other));
}

/**
 * The version that a file holds, its content as it was read, and whether another program has changed it: then the content is
 * another than the one the checksum was made of. What was changed so bears no mark that a Casebook ever wrote, and no lineage:
 * that of the file is not its own.
 */
export function versionIn<Content>(
  envelope: Envelope,
  content: Content,
): { readonly version: Version<Content>; readonly altered: boolean } {
  const { revision, savedAt, past, since } = envelope;
  const checksum = checksumOf(envelope.content);
  const altered = checksum !== envelope.checksum;
  const lineage = altered ? noLineage : readLineage(past, since);
  return { version: { content, revision, savedAt, lineage, mark: markOf(checksum) }, altered };
}
