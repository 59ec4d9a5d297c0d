import { join } from "node:path";
import { type Attachment, attachmentCap, attachmentFile, typeOf } from "../core/dilemma/attachment.ts";
import { done, type Outcome, refused } from "../core/outcome.ts";
import type { Disk } from "./documents/disk.ts";
import { writeDurably } from "./documents/durable-adapter.ts";
import { refusing } from "./refusal-of.ts";
import { sha256Of } from "./sha256.ts";

/** Control and bidirectional characters, breaks of the line and halves of letters, which make a name read as another one. */
const deceiving = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

function shownName(name: string): string {
  const shown = name.replace(deceiving, "").normalize("NFC").replaceAll(/[\\/]/g, "-").trim();
  const short = shown.slice(0, 200).replace(deceiving, "").trim(); // The cut may have halved a letter.
  return short === "" ? "attachment" : short;
}

async function isKept(disk: Disk, path: string, bytes: Buffer): Promise<boolean> {
  return (await disk.stamp(path))?.size === bytes.length && bytes.equals(await disk.readBytes(path));
}

/**
 * Keeps the bytes of a picture or a PDF in `folder` under their SHA-256; bytes that are there already are not written again.
 * Refuses `bad-input` for what is neither or is too large, and what the disk says.
 */
export function keepBytes(
  disk: Disk,
  folder: string,
  bytes: Buffer,
  name: string,
  at: string,
): Promise<Outcome<Attachment>> {
  return refusing(async () => {
    const type = typeOf(bytes);
    if (type === null || bytes.length > attachmentCap) return refused("bad-input");
    const id = sha256Of(bytes);
    const attachment: Attachment = { id, name: shownName(name), type, size: bytes.length, addedAt: at };
    const path = join(folder, attachmentFile(attachment));
    await disk.makeSubfolder(folder);
    if (await isKept(disk, path, bytes))
      await disk.syncFolder(folder); // They may lie there from a try that was not forced.
    else await writeDurably(disk, path, bytes);
    return done(attachment);
  });
}

/** The bytes of an attachment. Refuses `not-found` when the file is gone, and `damaged` when it holds other bytes. */
export function readBytes(disk: Disk, folder: string, attachment: Attachment): Promise<Outcome<Buffer>> {
  return refusing(async () => {
    const path = join(folder, attachmentFile(attachment));
    const stamp = await disk.stamp(path);
    if (stamp === null) return refused("not-found");
    if (stamp.size !== attachment.size) return refused("damaged");
    const bytes = await disk.readBytes(path);
    const isWhole = sha256Of(bytes) === attachment.id;
    return isWhole ? done(bytes) : refused("damaged");
  });
}
