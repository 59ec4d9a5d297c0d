import { bytesOf, cleanLine, hiddenLine } from "../clean-text.ts";
import { type Fault, faultsOf } from "../fault.ts";
import { itemId } from "../text.ts";
import type { CaseFile } from "./case.ts";
import { type PackFile, packFileCap } from "./case-pack.ts";
import { pointingFaults } from "./cross-check.ts";
import { ownCaseFormat } from "./own-case.ts";
import { ownFromFile } from "./own-from-file.ts";
import { readCase } from "./read-case.ts";

/** What the files of a pack may point at, and which names are taken. */
export interface PackGround {
  /** The ids of the cases that ship. */
  readonly shipped: ReadonlySet<string>;
  readonly lenses: ReadonlySet<string>;
  /** The ids of kept cases that a newer Casebook wrote: none of them can be changed here. */
  readonly newer?: ReadonlySet<string>;
}

/** The cases of a pack that are as a case must be, and what is wrong with every other file. */
export interface PackReading {
  readonly cases: readonly CaseFile[];
  readonly faults: readonly Fault[];
}

/** Names that a disk of Windows keeps for its devices. */
const device = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** How much of a stranger's text a fault shows, in characters. */
const shownAtMost = 200;

/** How many faults of one file are told; more help nobody, and a hostile file has tens of thousands. */
const toldAtMost = 100;

function shown(text: string): string {
  return cleanLine(text).slice(0, shownAtMost);
}

function idOf(name: string): string {
  return name.replace(/\.md$/, "");
}

function nameFaults(file: string, { shipped }: PackGround): Fault[] {
  const id = idOf(file);
  const field = "file name";
  if (shipped.has(id))
    return [{ file, field, problem: "is the name of a case that comes with Casebook; give the file another name" }];
  if (device.test(id) || (/^[a-z0-9-]+$/.test(id) && !itemId.safeParse(id).success))
    return [
      { file, field, problem: "is a name that a computer keeps for itself, or too long; give the file another name" },
    ];
  return [];
}

function textFaults({ name: file, text }: PackFile): Fault[] {
  const field = "whole file";
  if (bytesOf(text) > packFileCap) return [{ file, field, problem: `is larger than ${packFileCap / 1024} kB` }];
  const hidden = hiddenLine(text);
  if (hidden === null) return [];
  const problem = "holds a character that cannot be seen or turns the direction of writing; take it out";
  return [{ file, field: `line ${hidden}`, problem }];
}

function readOne(file: PackFile, ids: ReadonlySet<string>, ground: PackGround): CaseFile | Fault[] {
  const before = [...nameFaults(file.name, ground), ...textFaults(file)];
  if (before.length > 0) return before;
  const reading = readCase(file.name, file.text);
  if (!reading.ok) return [...reading.faults];
  const kept = ownCaseFormat.schema.safeParse(ownFromFile(reading.case, "-", "2000-01-01T00:00:00Z"));
  const faults = [
    ...pointingFaults(reading.case, ids, ground.lenses),
    ...(kept.success ? [] : faultsOf(file.name, kept.error)),
  ];
  return faults.length > 0 ? faults : reading.case;
}

/** Each name once. One that stands there twice with different texts is a fault: which is meant cannot be known. */
function eachOnce(files: readonly PackFile[], faults: Fault[]): PackFile[] {
  const texts = new Map<string, Set<string>>();
  for (const { name, text } of files) texts.set(name, (texts.get(name) ?? new Set()).add(text.replace(/^\uFEFF/, "")));
  return [...texts].sort().flatMap(([name, [text = "", ...others]]) => {
    if (others.length === 0) return [{ name, text }];
    faults.push({ file: name, field: "whole file", problem: "is in this pack twice, with different texts" });
    return [];
  });
}

/**
 * Reads the files of a pack strictly, each for itself, in any order. A related case may be one that ships or one of the pack; a
 * pack's file with faults is pointed at all the same, so that one bad file never makes another one bad. What faults show of a
 * stranger's text is cleaned and short.
 */
export function readPack(files: readonly PackFile[], ground: PackGround): PackReading {
  const faults: Fault[] = [];
  const once = eachOnce(files, faults);
  const ids = new Set([...ground.shipped, ...files.map(({ name }) => idOf(name))]);
  const cases = once.flatMap((file) => {
    const read = readOne(file, ids, ground);
    if (!Array.isArray(read)) return [read];
    faults.push(...read.slice(0, toldAtMost));
    return [];
  });
  const cleaned = faults.map(({ file, field, problem }) => ({
    file: shown(file) === "" ? "(no name)" : shown(file),
    field: shown(field),
    problem: shown(problem),
  }));
  return { cases, faults: cleaned.sort((one, other) => one.file.localeCompare(other.file)) };
}
