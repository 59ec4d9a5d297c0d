import { isAbsolute, join } from "node:path";

/** What was asked for when the app was started. A folder that was not named is null. */
export interface CommandLine {
  readonly casebook: string | null;
  readonly settings: string | null;
  readonly backups: string | null;
  readonly sample: boolean;
}

/** The folder after `--name`, or after `--name=`; absolute, from the folder the app was started in. */
function folderAfter(words: readonly string[], name: string, startedIn: string): string | null {
  const at = words.findIndex((word) => word === name || word.startsWith(`${name}=`));
  const word = words[at];
  if (word === undefined) return null;
  const given = word === name ? words[at + 1] : word.slice(name.length + 1);
  if (given === undefined || given === "" || given.startsWith("--")) return null;
  return isAbsolute(given) ? given : join(startedIn, given);
}

/** Reads `--casebook DIR`, `--settings DIR`, `--backups DIR` and `--sample`. Everything else is left to Electron, which has words of its own. */
export function readCommandLine(words: readonly string[], startedIn: string): CommandLine {
  return {
    casebook: folderAfter(words, "--casebook", startedIn),
    settings: folderAfter(words, "--settings", startedIn),
    backups: folderAfter(words, "--backups", startedIn),
    sample: words.includes("--sample"),
  };
}
