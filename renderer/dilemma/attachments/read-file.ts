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

/** The bytes of a file in base64, or null when it cannot be read or reading is stopped. Tells how far it is, from 0 to 1. */
export function readFile(file: File, stop: AbortSignal, onProgress: (part: number) => void): Promise<string | null> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    stop.addEventListener("abort", () => reader.abort(), { once: true });
    reader.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total);
    reader.onloadend = () => {
      const { result } = reader; // One that was stopped at its very end has a result all the same.
      resolve(!stop.aborted && typeof result === "string" ? (result.split(",", 2)[1] ?? null) : null);
    };
    reader.readAsDataURL(file);
  });
}
