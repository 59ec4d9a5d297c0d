import { type Envelope, type Format, readContent } from "../../core/document.ts";
import type { Version } from "../../core/merge/version.ts";
import { codeOf, type Disk, type Stamp } from "./disk.ts";
import { DurableAdapter } from "./durable-adapter.ts";
import { envelopeCodec, versionIn } from "./envelope.ts";

/** The content of a file as it stands on the disk. */
export type Kept<Content> = Pick<Version<Content>, "content" | "revision" | "savedAt">;

/** What is wrong with a file, or that there is none. A newer one reads as far as it can be understood. */
export type Unread<Content> =
  | { readonly state: "missing" }
  | { readonly state: "newer"; readonly kept: Kept<Content> | null; readonly version: number }
  | { readonly state: "damaged"; readonly fault: string }
  | { readonly state: "unreadable"; readonly error: unknown };

/** How reading a file turned out. */
export type DocumentReading<Content> =
  | Unread<Content>
  | {
      readonly state: "fine";
      readonly version: Version<Content>;
      readonly stamp: Stamp;
      readonly altered: boolean;
    };

/** More than any honest file of a casebook holds; a larger one is not even read. In bytes. */
const cap = 64 * 1024 * 1024;

function judged<Content>(format: Format<Content>, envelope: Envelope, stamp: Stamp): DocumentReading<Content> {
  const { revision, savedAt } = envelope;
  const reading = readContent(format, envelope);
  if (reading.state === "damaged") return reading;
  if (reading.state === "newer") {
    const read = format.schema.safeParse(envelope.content);
    const kept = read.success ? { content: read.data, revision, savedAt } : null;
    return { state: "newer", kept, version: reading.version };
  }
  return { state: "fine", ...versionIn(envelope, reading.content), stamp };
}

/** Reads a file and says what it is. What the disk refuses, such as EACCES, is `unreadable`. */
export async function readDocument<Content>(
  disk: Disk,
  path: string,
  format: Format<Content>,
): Promise<DocumentReading<Content>> {
  try {
    const stamp = await disk.stamp(path);
    if (stamp === null) return { state: "missing" };
    if (stamp.size > cap) return { state: "damaged", fault: `larger than ${cap} bytes` };
    const envelope = await new DurableAdapter(disk, path, envelopeCodec).read();
    return envelope === null ? { state: "missing" } : judged(format, envelope, stamp);
  } catch (error) {
    if (codeOf(error) !== "") return { state: "unreadable", error };
    return { state: "damaged", fault: "not a whole Casebook document" };
  }
}
