import { join } from "node:path";
import type { CasebookApi } from "../core/api.ts";
import { type Attachment, attachmentsAtMost } from "../core/dilemma/attachment.ts";
import type { Dilemma } from "../core/dilemma/dilemma.ts";
import { done, type Outcome, refused } from "../core/outcome.ts";
import { keepBytes, readBytes } from "./attachments.ts";
import type { Parts } from "./parts.ts";
import { refusing } from "./refusal-of.ts";
import { writer } from "./writer.ts";

type AttachmentApi = Pick<CasebookApi, "addAttachment" | "readAttachment" | "removeAttachment">;

function withAttachment(dilemma: Dilemma, attachment: Attachment): Outcome<Dilemma> {
  if (dilemma.decision !== null) return refused("locked");
  if (dilemma.attachments.some(({ id }) => id === attachment.id)) return done(dilemma); // It keeps the name it has.
  if (dilemma.attachments.length >= attachmentsAtMost) return refused("bad-input");
  return done({ ...dilemma, attachments: [...dilemma.attachments, attachment] });
}

function withoutAttachment(dilemma: Dilemma, id: string): Outcome<Dilemma> {
  if (dilemma.decision !== null) return refused("locked");
  return done({ ...dilemma, attachments: dilemma.attachments.filter((attachment) => attachment.id !== id) });
}

/** The part of the contract that keeps pictures and PDFs. The bytes stay when an attachment is taken away: undo needs them. What nothing names any more goes at a later start. */
export function attachmentApi(parts: Parts): AttachmentApi {
  const { journal, folder, disk, tidied } = parts.casebook;
  const attachments = join(folder, "attachments");
  const { writing, change } = writer(parts);
  return {
    addAttachment: ({ id, name, bytes }) =>
      writing(async () => {
        await Promise.allSettled([tidied]); // What nothing named may still be swept away until then, and is named again by this.
        const read = await journal.read(id);
        if (!read.ok) return read;
        if (read.value.dilemma.decision !== null) return refused("locked");
        const kept = await keepBytes(disk, attachments, Buffer.from(bytes, "base64"), name, parts.clock.at());
        return kept.ok ? change(id, () => (dilemma) => withAttachment(dilemma, kept.value)) : kept;
      }),
    async readAttachment({ id, attachmentId }) {
      const read = await journal.read(id);
      if (!read.ok) return read;
      const attachment = read.value.dilemma.attachments.find((one) => one.id === attachmentId);
      if (attachment === undefined) return refused("not-found");
      const bytes = await readBytes(disk, attachments, attachment);
      return bytes.ok ? done({ attachment, bytes: bytes.value.toString("base64") }) : bytes;
    },
    removeAttachment: ({ id, attachmentId }) =>
      refusing(async () => {
        await tidied; // Undo needs the bytes, and they are kept when they were named before the sweeping.
        return change(id, () => (dilemma) => withoutAttachment(dilemma, attachmentId));
      }),
  };
}
