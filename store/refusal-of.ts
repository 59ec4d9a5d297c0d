import { type Outcome, type Refusal, refused } from "../core/outcome.ts";
import { codeOf } from "./documents/disk.ts";

/** What only a disk refuses. */
export type DiskRefusal = Extract<Refusal, "disk-full" | "read-only" | "folder-gone" | "disk-failed">;

/** What an error of the file system means for the owner. Throws what is not an error of the file system: that is a bug. */
export function refusalOf(error: unknown): DiskRefusal {
  const code = codeOf(error);
  switch (code) {
    case "ENOSPC":
    case "EDQUOT":
    case "EFBIG":
      return "disk-full";
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return "read-only";
    case "ENOENT":
    case "ENOTDIR":
      return "folder-gone";
    case "":
      throw error;
    default:
      return "disk-failed";
  }
}

/** Does the work; what the file system throws on the way becomes a refusal. */
export async function refusing<Value>(work: () => Promise<Outcome<Value>>): Promise<Outcome<Value>> {
  try {
    return await work();
  } catch (error) {
    return refused(refusalOf(error));
  }
}
