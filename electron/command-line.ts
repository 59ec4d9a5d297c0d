import { isAbsolute, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { isNamedAsCaseFile } from "../core/circle/file/case-file-name.ts";

/** What was asked for when the app was started. A folder that was not named is null. */
export interface CommandLine {
  readonly casebook: string | null;
  readonly settings: string | null;
  readonly backups: string | null;
  /** The path of the pack whose workshop alone is started, empty where none was named after all; null for the casebook. */
  readonly workshop: string | null;
  readonly sample: boolean;
  /** The paths of the case files to open, in their order. */
  readonly caseFiles: readonly string[];
}

const folderNames = ["--casebook", "--settings", "--backups"];
const pathNames = [...folderNames, "--workshop"];

/** What stands after `--name`, or after `--name=`; empty where nothing does, null without the name. */
function wordAfter(words: readonly string[], name: string): string | null {
  const at = words.findIndex((word) => word === name || word.startsWith(`${name}=`));
  const word = words[at];
  if (word === undefined) return null;
  const given = word === name ? words[at + 1] : word.slice(name.length + 1);
  return given === undefined || given.startsWith("--") ? "" : given;
}

/** The folder after a name; absolute, from the folder the app was started in. */
function folderAfter(words: readonly string[], name: string, startedIn: string): string | null {
  const given = wordAfter(words, name);
  if (given === null || given === "") return null;
  return isAbsolute(given) ? given : join(startedIn, given);
}

/** The path that a word means. Desktops of Linux name a file by its address; one that leads to no file of this machine is null. */
function pathOf(word: string, startedIn: string): string | null {
  if (!/^file:/i.test(word)) return resolve(startedIn, word);
  try {
    return resolve(fileURLToPath(word));
  } catch {
    return null;
  }
}

/** The pack after `--workshop`. A name without a path opens no casebook either: a room may be looking on. */
function packAfter(words: readonly string[], startedIn: string): string | null {
  const given = wordAfter(words, "--workshop");
  return given === null || given === "" ? given : (pathOf(given, startedIn) ?? given);
}

function caseFilesIn(words: readonly string[], startedIn: string): string[] {
  return words
    .filter((word, at) => !word.startsWith("-") && !pathNames.includes(words[at - 1] ?? ""))
    .map((word) => pathOf(word, startedIn))
    .filter((path): path is string => path !== null && isNamedAsCaseFile(path));
}

/**
 * Reads `--casebook DIR`, `--settings DIR`, `--backups DIR`, `--workshop FILE`, `--sample` and case files.
 * Everything else is left to Electron, which has words of its own.
 */
export function readCommandLine(words: readonly string[], startedIn: string): CommandLine {
  return {
    casebook: folderAfter(words, "--casebook", startedIn),
    settings: folderAfter(words, "--settings", startedIn),
    backups: folderAfter(words, "--backups", startedIn),
    workshop: packAfter(words, startedIn),
    sample: words.includes("--sample"),
    caseFiles: caseFilesIn(words, startedIn),
  };
}
