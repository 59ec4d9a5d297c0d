import type { AttachmentType } from "../../../core/dilemma/attachment.ts";
import { timeOf } from "../../words/dates.ts";
import { fileSize } from "../../words/numbers.ts";

/** Why a file was not taken, other than what the disk says. */
export type NotTaken = "too-large" | "other-kind" | "empty" | "unreadable" | "too-many" | "here-already";

/** The words of the pictures and PDFs kept beside a dilemma. */
export const attachmentWords = {
  title: "Pictures and PDFs",
  lead: (cap: number) =>
    `A photo of the clause, the letter, the invoice. Pictures (PNG, JPEG, WebP, GIF) and PDFs, ${fileSize(cap)} each at most. A copy is kept in your casebook, and nothing in it is ever run.`,
  add: "Add a picture or a PDF",
  orDrop: "or drop it here, or paste it",
  drop: "Let go to add it",
  none: "Nothing is kept here.",
  list: "Kept here",
  types: {
    "image/png": "PNG picture",
    "image/jpeg": "JPEG picture",
    "image/webp": "WebP picture",
    "image/gif": "GIF picture",
    "application/pdf": "PDF",
  } satisfies Record<AttachmentType, string>,
  about: (type: string, size: number) => `${type}, ${fileSize(size)}`,
  pasted: (at: string) => `Pasted at ${timeOf(at)}`,
  noThumbnail: "Cannot be shown",
  reading: (name: string) => `Reading “${name}”`,
  keeping: (name: string) => `Keeping “${name}”`,
  cancel: "Cancel",
  dismiss: "Dismiss",
  notTaken: (name: string, why: NotTaken, cap: number) => {
    switch (why) {
      case "too-large":
        return `“${name}” is larger than ${fileSize(cap)}. It was not added, and the file is where it was. Add a smaller copy of it.`;
      case "other-kind":
        return `“${name}” is neither a picture (PNG, JPEG, WebP, GIF) nor a PDF. It was not added, and the file is where it was. Save it as a PDF first.`;
      case "empty":
        return `“${name}” is empty. Nothing was added.`;
      case "unreadable":
        return `“${name}” could not be read. Nothing was added, and the file is where it was. Try again, or copy it elsewhere first.`;
      case "too-many":
        return `“${name}” was not added: a dilemma holds no more than a hundred files. Take one away first.`;
      case "here-already":
        return `“${name}” is here already, perhaps under another name. It is kept once.`;
    }
  },
  refused: (name: string) => `“${name}” was not added.`,
  open: "Open",
  remove: (name: string) => `Take “${name}” away`,
  removed: (name: string) => `“${name}” was taken away.`,
  undo: "Undo",
  ask: {
    picture: "Open this picture?",
    pdf: "Save a copy of this PDF?",
    pictureText: "It is shown here in the app. Nothing in it is run.",
    pdfText:
      "Casebook does not show PDFs. A copy is saved where you choose or where your downloads go, for a program you trust to show it. Be careful with one that a stranger sent.",
    name: "Name",
    kind: "Kind",
    size: "Size",
    open: "Open it",
    save: "Save a copy",
    saved: "A copy was handed over.",
    cancel: "Cancel",
    close: "Close",
  },
};
