import { assertNever } from "../../assert-never.ts";
import { type AttachmentType, typeOf } from "../../dilemma/attachment.ts";
import { cleanGif } from "./clean-gif.ts";
import { cleanJpeg } from "./clean-jpeg.ts";
import { cleanPng } from "./clean-png.ts";
import { cleanWebp } from "./clean-webp.ts";

/** A picture that goes along, and whether nothing hides in it any more. */
export interface CleanPicture {
  readonly bytes: Uint8Array;
  readonly isClean: boolean;
}

function cleaned(type: AttachmentType, bytes: Uint8Array): Uint8Array | null {
  switch (type) {
    case "image/jpeg":
      return cleanJpeg(bytes);
    case "image/png":
      return cleanPng(bytes);
    case "image/webp":
      return cleanWebp(bytes);
    case "image/gif":
      return cleanGif(bytes);
    case "application/pdf":
      return null;
    default:
      return assertNever(type);
  }
}

/**
 * A picture without what cameras and programs write beside it: where and when it was taken, by whom and with what, comments,
 * little copies of it, and whatever stands behind its end. Which way up it is stays. What does not read as a picture of its
 * type comes back as it is and not clean, as a PDF does: it may hold anything.
 */
export function withoutHiddenData(type: AttachmentType, bytes: Uint8Array): CleanPicture {
  const clean = typeOf(bytes) === type ? cleaned(type, bytes) : null;
  return clean === null ? { bytes, isClean: false } : { bytes: clean, isClean: true };
}
