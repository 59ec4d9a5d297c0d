import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { isNamedAsCaseFile } from "../core/circle/file/case-file-name.ts";

/** What was asked for when the app was started. A folder that was not named is null; port 0 is any free one. */
export interface CommandLine {
  readonly casebook: string | null;
  readonly settings: string | null;
  readonly backups: string | null;
  /** The path of the pack whose workshop alone is started; null for the casebook. */
  readonly workshop: string | null;
  readonly renderer: string | null;
  readonly port: number;
  readonly opensBrowser: boolean;
  readonly addsSample: boolean;
  /** The case files that were named; in a browser they are chosen on the page. */
  readonly caseFiles: readonly string[];
}

/** The command line as understood, a wish for the list of options, or the first thing that was not understood. */
export type ReadCommandLine =
  | { readonly kind: "run"; readonly commandLine: CommandLine }
  | { readonly kind: "help" }
  | { readonly kind: "bad-option"; readonly option: string };

const options = {
  casebook: { type: "string" },
  settings: { type: "string" },
  backups: { type: "string" },
  workshop: { type: "string" },
  renderer: { type: "string" },
  port: { type: "string" },
  "no-open": { type: "boolean" },
  sample: { type: "boolean" },
  help: { type: "boolean" },
} as const;

/** Reads the words after the program's name; folders and packs are taken from `startedIn`. Never throws. */
export function readCommandLine(words: readonly string[], startedIn: string): ReadCommandLine {
  const { values, tokens } = parseArgs({ args: [...words], options, strict: false, tokens: true });
  const caseFiles: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional" && isNamedAsCaseFile(token.value)) {
      caseFiles.push(token.value);
      continue;
    }
    if (token.kind !== "option") return { kind: "bad-option", option: words[token.index] ?? "" };
    const option = Object.hasOwn(options, token.name) ? options[token.name as keyof typeof options] : null;
    const fits =
      option?.type === "string" ? token.value !== undefined && token.value !== "" : token.value === undefined;
    if (option === null || !fits || token.value?.startsWith("--")) return { kind: "bad-option", option: token.rawName };
  }
  if (values.help === true) return { kind: "help" };
  const port = typeof values.port === "string" ? Number(values.port) : 0;
  if (typeof values.port === "string" && !(/^\d{1,5}$/.test(values.port) && port >= 1 && port <= 65535))
    return { kind: "bad-option", option: `--port ${values.port}` };
  const path = (value: string | boolean | undefined) => (typeof value === "string" ? resolve(startedIn, value) : null);
  return {
    kind: "run",
    commandLine: {
      casebook: path(values.casebook),
      settings: path(values.settings),
      backups: path(values.backups),
      workshop: path(values.workshop),
      renderer: path(values.renderer),
      port,
      opensBrowser: values["no-open"] !== true,
      addsSample: values.sample === true,
      caseFiles,
    },
  };
}
