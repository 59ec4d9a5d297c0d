import { attachmentCap, typeOf } from "../../../core/dilemma/attachment.ts";
import type { NotTaken } from "./words.ts";

/** Why a file will not be taken, told by its size and its first bytes, or null when it will. */
export async function whyNotTaken(file: File): Promise<NotTaken | null> {
  if (file.size === 0) return "empty";
  if (file.size > attachmentCap) return "too-large";
  try {
    return typeOf(new Uint8Array(await file.slice(0, 16).arrayBuffer())) === null ? "other-kind" : null;
  } catch {
    return "unreadable"; // A folder, or a file that was moved away meanwhile.
  }
}
