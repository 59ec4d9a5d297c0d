import type { AttachmentType } from "../../core/dilemma/attachment.ts";

/** Bytes in base64 as something the page can show or hand over. */
export function blobOf(base64: string, type: AttachmentType): Blob {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let place = 0; place < text.length; place += 1) bytes[place] = text.charCodeAt(place);
  return new Blob([bytes], { type });
}
