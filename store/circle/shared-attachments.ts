import { join } from "node:path";
import {
  type SharedAttachment,
  sharedAttachmentCap,
  sharedAttachmentsCap,
} from "../../core/circle/file/shared-dilemma.ts";
import { withoutHiddenData } from "../../core/circle/pictures/without-hidden-data.ts";
import type { ChosenAttachment } from "../../core/circle/redact/share-dilemma.ts";
import type { Dilemma } from "../../core/dilemma/dilemma.ts";
import { done, type Outcome, refused } from "../../core/outcome.ts";
import { readBytes } from "../attachments.ts";
import type { Parts } from "../parts.ts";
import { sha256Of } from "../sha256.ts";

/**
 * The chosen attachments with their bytes, of which what is hidden in a picture was taken out; a PDF goes as it is. Each is named by
 * what is left, so that nothing leads back to the original. Refuses one that is gone, a picture that is damaged so that it cannot be
 * told what hides in it (`damaged`), and what is too large (`bad-input`).
 */
export async function sharedAttachments(
  { casebook }: Parts,
  dilemma: Dilemma,
  chosen: readonly ChosenAttachment[] | null,
): Promise<Outcome<SharedAttachment[] | null>> {
  if (chosen === null) return done(null);
  const shared: SharedAttachment[] = [];
  let left = sharedAttachmentsCap;
  for (const { id, name } of chosen) {
    const attachment = dilemma.attachments.find((one) => one.id === id);
    if (attachment === undefined) return refused("not-found");
    const read = await readBytes(casebook.disk, join(casebook.folder, "attachments"), attachment);
    if (!read.ok) return read;
    const { type } = attachment;
    const { bytes, isClean } = withoutHiddenData(type, read.value);
    if (!isClean && type !== "application/pdf") return refused("damaged"); // Its owner was told that nothing hides in a picture.
    left -= bytes.length;
    if (bytes.length > sharedAttachmentCap || left < 0) return refused("bad-input");
    shared.push({ id: sha256Of(bytes), name, type, bytes: Buffer.from(bytes).toString("base64") });
  }
  return done(shared);
}
