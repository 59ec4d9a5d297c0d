import { basename, join } from "node:path";
import type { Notice } from "../core/casebook.ts";
import type { Disk } from "./disk.ts";

/**
 * Moves a file that cannot be read to `damaged/`, under its name and the moment, and says so. Nothing is cleared: what is
 * in it can still be looked at with any editor. In a read-only casebook it stays where it is.
 */
export async function setAside(
  disk: Disk,
  casebook: string,
  path: string,
  fault: string,
  readOnly: boolean,
): Promise<Notice> {
  const name = basename(path);
  if (readOnly) return { kind: "damaged-left", name, detail: fault };
  const folder = join(casebook, "damaged");
  await disk.makeFolder(folder);
  const moved = `${new Date().toISOString().replaceAll(/[:.]/g, "-")}.${name}`;
  await disk.rename(path, join(folder, moved));
  await disk.syncFolder(folder);
  return { kind: "damaged-set-aside", name: moved, detail: fault };
}
