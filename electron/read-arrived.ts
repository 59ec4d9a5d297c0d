import { basename } from "node:path";
import type { ArrivedFile } from "../core/circle/file/arrived-file.ts";
import { arrivingCap } from "../core/circle/file/case-file.ts";
import { isNamedAsCaseFile } from "../core/circle/file/case-file-name.ts";
import { cleanLine } from "../core/clean-text.ts";
import { codeOf } from "../store/documents/disk.ts";
import { readRegular } from "../store/documents/read-regular.ts";

/**
 * Reads a case file that the system opened: a regular file, or a link to one, whose name ends in .casefile, up to the cap for
 * what arrives. Everything else comes as a name and why it was not read. Throws only what is no error of the disk.
 */
export async function readArrived(path: string): Promise<ArrivedFile> {
  const name = cleanLine(basename(path));
  if (!isNamedAsCaseFile(path)) return { kind: "unreadable", name };
  try {
    const bytes = await readRegular(path, arrivingCap);
    return typeof bytes === "string" ? { kind: bytes, name } : { kind: "read", name, bytes };
  } catch (error) {
    if (codeOf(error) === "") throw error;
    return { kind: "unreadable", name };
  }
}
