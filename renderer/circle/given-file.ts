import type { ArrivedFile } from "../../core/circle/file/arrived-file.ts";

/** A file as it was chosen or dropped, or as the system opened it with the app. */
export type GivenFile = File | ArrivedFile;

/** The file to read, or why the shell has not read it. */
export function fileOf(given: GivenFile): File | "too-large" | "unreadable" {
  if (given instanceof File) return given;
  return given.kind === "read" ? new File([given.bytes], given.name) : given.kind;
}
