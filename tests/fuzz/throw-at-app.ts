import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { writeCaseFile } from "../../core/circle/file/case-file.ts";
import { type CaseFileFault, caseFileFaults } from "../../core/circle/file/case-file-fault.ts";
import type { Opening } from "../../core/circle/file/opening.ts";
import { cleanText } from "../../core/clean-text.ts";
import type { Outcome } from "../../core/outcome.ts";
import { caseFileFaultWords } from "../../renderer/words/case-file-faults.ts";
import { localClock } from "../../store/clock.ts";
import { anyCaseFile } from "../core/circle/any-case-file.ts";
import { bytesIn } from "../store/bytes-in.ts";
import { startApp, value } from "../store/start-app.ts";
import { throwerOf } from "./throw-files.ts";
import type { Harm } from "./toll.ts";

/** What came of throwing files at a casebook that is open. */
export interface AppToll {
  readonly files: number;
  readonly fates: ReadonlyMap<string, number>;
  readonly harms: readonly Harm[];
  /** The names of the files of the casebook and its settings that are others than before. */
  readonly touched: readonly string[];
}

function faultsOf(opening: Opening): CaseFileFault[] {
  if (opening.state === "refused") return [opening.fault];
  if (opening.state === "locked") return [];
  return opening.items.flatMap(({ standing }) => (standing.kind === "refused" ? [standing.fault] : []));
}

function fatesOf(outcome: Outcome<Opening>): string[] {
  if (!outcome.ok) return [`not asked: ${outcome.reason}`];
  const opening = outcome.value;
  if (opening.state !== "open") return [opening.state === "locked" ? "locked" : opening.fault];
  return opening.items.map(({ standing }) => `item ${standing.kind === "refused" ? standing.fault : standing.kind}`);
}

function textsIn(part: unknown): string[] {
  if (typeof part === "string") return [part];
  return typeof part === "object" && part !== null ? Object.values(part).flatMap(textsIn) : [];
}

/** What is wrong with what the window was told, or null. Only a file too large to be asked about at all is refused as input. */
function harmOf(outcome: Outcome<Opening>): string | null {
  if (!outcome.ok) return outcome.reason === "bad-input" ? null : `refused with ${outcome.reason}`;
  const wordless = faultsOf(outcome.value).find(
    (fault) => !caseFileFaults.includes(fault) || !/^[A-Z].*\.$/.test(caseFileFaultWords[fault]),
  );
  if (wordless !== undefined) return `there is no sentence for ${wordless}`;
  const strange = textsIn(outcome.value).find((text) => text !== cleanText(text));
  return strange === undefined ? null : `what the window is told is not clean: ${JSON.stringify(strange)}`;
}

/** Opens so many files in a casebook that has taken in some, through the contract, and looks whether anything of it was touched. */
export async function throwAtApp(seed: number, count: number): Promise<AppToll> {
  const top = await mkdtemp(join(tmpdir(), "casebook-fuzz-"));
  const app = await startApp({ folder: join(top, "Casebook"), clock: localClock });
  try {
    const open = async (bytes: Uint8Array, passphrase: string | null) =>
      app.ask("openCaseFile", { bytes: Buffer.from(bytes).toString("base64"), passphrase });
    for (const file of fc.sample(anyCaseFile, { seed, numRuns: 3 })) {
      const opening = value(await open(Buffer.from(writeCaseFile(file)), null));
      if (opening.state === "open") await app.ask("takeInCaseFile", { opening: opening.id });
    }
    const before = bytesIn(top);
    const fileOf = await throwerOf(seed);
    const fates = new Map<string, number>();
    const harms: Harm[] = [];
    for (let file = 1; file <= count; file += 1) {
      const { made, bytes, passphrase } = fileOf(file);
      const outcome = await open(bytes, passphrase).catch((error: unknown) => `an exception: ${error}`);
      const harm = typeof outcome === "string" ? outcome : harmOf(outcome);
      if (harm !== null) harms.push({ file, made, harm });
      for (const fate of typeof outcome === "string" ? ["exception"] : fatesOf(outcome))
        fates.set(fate, (fates.get(fate) ?? 0) + 1);
    }
    const after = bytesIn(top);
    const names = new Set([...Object.keys(before), ...Object.keys(after)]);
    return { files: count, fates, harms, touched: [...names].filter((name) => before[name] !== after[name]) };
  } finally {
    await app.close();
    await rm(top, { recursive: true });
  }
}
