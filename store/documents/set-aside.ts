import { basename, join } from "node:path";
import type { Notice } from "../../core/casebook.ts";
import { codeOf, type Disk } from "./disk.ts";
import { moveFile } from "./move-file.ts";

/**
 * Moves a file that cannot be read to `damaged/`, under its name and the moment, and says so. Nothing is cleared: what is
 * in it can still be looked at with any editor. Where nothing can be moved (a read-only casebook, a full disk) it stays.
 */
export async function setAside(
  disk: Disk,
  casebook: string,
  path: string,
  fault: string,
  readOnly: boolean,
): Promise<Notice> {
  const left: Notice = { kind: "damaged-left", name: basename(path), detail: fault };
  if (readOnly) return left;
  const name = `${new Date().toISOString().replaceAll(/[:.]/g, "-")}.${basename(path)}`;
  try {
    const moved = await moveFile(disk, path, join(casebook, "damaged", name));
    return moved.ok ? { kind: "damaged-set-aside", name, detail: fault } : left;
  } catch (error) {
    if (codeOf(error) === "") throw error;
    return left;
  }
}

/** Says of a file that the disk does not let us read. It stays where it is. */
export function unreadable(path: string, error: unknown): Notice {
  return { kind: "damaged-left", name: basename(path), detail: codeOf(error) };
}
