import { caseFileFaults } from "../../core/circle/file/case-file-fault.ts";
import type { BytesReading } from "../../store/circle/read-bytes.ts";
import { faultOfReading } from "../core/circle/strictly-clean.ts";

/** How long the reader may take for a file, in milliseconds, unlocking apart. */
export const patience = 200;

/** One file that did harm: which, made how, and what came of it. */
export interface Harm {
  readonly file: number;
  readonly made: string;
  readonly harm: string;
}

/** What came of all files of a run. */
export interface Toll {
  readonly seed: number;
  readonly files: number;
  /** How often a file was read, refused whole or in part, by what became of it. */
  readonly fates: ReadonlyMap<string, number>;
  readonly harms: readonly Harm[];
  /** The time of each file, in milliseconds, the longest first, with how it was made. */
  readonly times: readonly { readonly ms: number; readonly made: string; readonly file: number }[];
}

const known: ReadonlySet<string> = new Set(caseFileFaults);

/** What became of a file: a word for the whole, or one for each of its items. */
export function fatesOf(reading: BytesReading): string[] {
  if (reading === "locked") return ["locked"];
  if (!reading.ok) return [reading.fault];
  return reading.items.map((read) => (read.ok ? "item taken" : `item ${read.fault}`));
}

/** What is wrong with what came of a file, or null. */
export function harmOf(reading: BytesReading): string | null {
  const strange = fatesOf(reading).find(
    (fate) => !["locked", "item taken"].includes(fate) && !known.has(fate.replace(/^item /, "")),
  );
  if (strange !== undefined) return `the fault is not a known one: ${strange}`;
  if (Object.keys(Object.prototype).length > 0 || "polluted" in {}) return "every object has another part now";
  return reading === "locked" ? null : faultOfReading(reading);
}

/** How often each thing became of a file or an item, a line each. */
export function countsOf(fates: ReadonlyMap<string, number>): string[] {
  const counts = [...fates].sort(([one], [other]) => (one < other ? -1 : 1));
  return counts.map(([fate, count]) => `${String(count).padStart(9)}  ${fate}`);
}

/** What harm was done, a line each, the first twenty. */
export function linesOf(harms: readonly Harm[]): string[] {
  const lines = harms.slice(0, 20).map(({ file, made, harm }) => `  file ${file}, ${made}: ${harm}`);
  return [harms.length === 0 ? "No harm." : `${harms.length} files did harm:`, ...lines];
}

/** A run as a table. */
export function tableOf({ seed, files, fates, harms, times }: Toll): string {
  const [slowest] = times;
  const p99 = times[Math.floor(times.length / 100)]?.ms ?? 0;
  return [
    `${files} files from seed ${seed}`,
    ...countsOf(fates),
    `p99 ${p99.toFixed(1)} ms, slowest ${slowest?.ms.toFixed(1)} ms (${slowest?.made}, file ${slowest?.file})`,
    ...linesOf(harms),
  ].join("\n");
}
