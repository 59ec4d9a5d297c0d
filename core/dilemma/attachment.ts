import { instant, line } from "../text.ts";
import { z } from "../zod.ts";

/** What can be kept beside a dilemma. Nothing of it is ever run. */
export const attachmentTypes = ["image/png", "image/jpeg", "image/webp", "image/gif", "application/pdf"] as const;

/** The largest attachment, in bytes. */
export const attachmentCap = 10 * 1024 * 1024;

/** How many attachments one dilemma holds. */
export const attachmentsAtMost = 100;

/** A picture or a PDF, kept by the SHA-256 of its bytes, so that the same photo is kept once. */
export const attachmentSchema = z.object({
  id: z.string().regex(/^[0-9a-f]{64}$/),
  name: line,
  type: z.enum(attachmentTypes),
  /** In bytes. */
  size: z.int().min(1).max(attachmentCap),
  addedAt: instant,
});

export type Attachment = z.infer<typeof attachmentSchema>;
export type AttachmentType = (typeof attachmentTypes)[number];

/** The first bytes of each kind of file, by which its name and its stated type are not believed. */
const signatures: Readonly<Record<AttachmentType, readonly number[]>> = {
  "image/png": [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  "image/jpeg": [0xff, 0xd8, 0xff],
  "image/webp": [0x52, 0x49, 0x46, 0x46],
  "image/gif": [0x47, 0x49, 0x46, 0x38],
  "application/pdf": [0x25, 0x50, 0x44, 0x46, 0x2d],
};

/** What a file is by its first bytes (16 are enough), or null when it is nothing that can be kept. */
export function typeOf(bytes: Uint8Array): AttachmentType | null {
  const found = attachmentTypes.find((type) => signatures[type].every((byte, place) => bytes[place] === byte));
  if (found !== "image/webp") return found ?? null;
  const isWebp = [0x57, 0x45, 0x42, 0x50].every((byte, place) => bytes[place + 8] === byte);
  return isWebp ? found : null;
}

/** The file name of an attachment inside `attachments/`. */
export function attachmentFile(attachment: Pick<Attachment, "id" | "type">): string {
  return `${attachment.id}.${attachment.type.split("/")[1]}`;
}
