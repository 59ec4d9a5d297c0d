import { cleanLine } from "../../core/clean-text.ts";
import type { Fault } from "../../core/fault.ts";
import { type PackFile, packCap, packFileCap, packFilesAtMost } from "../../core/library/case-pack.ts";
import type { Words } from "../words/english.ts";

/** The files of a pack as they were read, or why none was. */
export type FilesRead =
  | {
      readonly ok: true;
      /** The folder they lie in; empty for files chosen one by one. */
      readonly folder: string;
      readonly files: readonly PackFile[];
      /** What is wrong with files that could not even be read. */
      readonly faults: readonly Fault[];
      /** How many are no case files. */
      readonly leftOut: number;
    }
  | { readonly ok: false; readonly why: string };

function isCaseFile({ name }: File): boolean {
  return name.toLowerCase().endsWith(".md") && name.toLowerCase() !== "readme.md";
}

/** Files in folders inside the chosen folder are not of the pack. */
function isAtTop({ webkitRelativePath }: File): boolean {
  return webkitRelativePath.split("/").length <= 2;
}

async function textOf(file: File): Promise<{ readonly text: string } | "unreadable" | "notText"> {
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return "unreadable";
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return "notText";
  }
}

/** Reads the case files among some files. What is too large is never read. `given` may be a whole folder. */
export async function readPackFiles(given: readonly File[], { ownCases: words }: Words): Promise<FilesRead> {
  const chosen = given.filter((file) => isCaseFile(file) && isAtTop(file));
  if (chosen.length === 0) return { ok: false, why: words.noFiles };
  if (chosen.length > packFilesAtMost) return { ok: false, why: words.tooMany(packFilesAtMost) };
  const small = chosen.filter(({ size }) => size <= packFileCap);
  if (small.reduce((sum, { size }) => sum + size, 0) > packCap)
    return { ok: false, why: words.tooMuch(packCap / 1024 / 1024) };
  const fault = (file: File, problem: string) => ({ file: cleanLine(file.name), field: words.wholeFile, problem });
  const faults = chosen
    .filter((file) => !small.includes(file))
    .map((file) => fault(file, words.tooLarge(packFileCap / 1024)));
  const files: PackFile[] = [];
  for (const file of small) {
    const read = await textOf(file);
    if (typeof read === "string") faults.push(fault(file, words[read]));
    else files.push({ name: file.name.slice(0, 300), text: read.text });
  }
  const [folder = "", inside] = given[0]?.webkitRelativePath.split("/") ?? [];
  return {
    ok: true,
    folder: inside === undefined ? "" : cleanLine(folder).slice(0, 120),
    files,
    faults,
    leftOut: given.length - chosen.length,
  };
}
