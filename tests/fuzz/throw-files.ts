import { setTimeout } from "node:timers/promises";
import fc from "fast-check";
import { type CaseFile, caseFileCap, writeCaseFile } from "../../core/circle/file/case-file.ts";
import { judgeLock } from "../../core/circle/file/judge-lock.ts";
import { type BytesReading, readBytes } from "../../store/circle/read-bytes.ts";
import type { Sealer } from "../../store/circle/sealer.ts";
import { seal } from "../../store/circle/sealing.ts";
import { anyCaseFile } from "../core/circle/any-case-file.ts";
import { type Chance, chanceOf } from "./chance.ts";
import { hostileBytes, lockedFiles, passphrase } from "./hostile-bytes.ts";
import { hostileTexts } from "./hostile-texts.ts";
import { mutated } from "./mutate.ts";
import { fatesOf, type Harm, harmOf, patience, type Toll } from "./toll.ts";

/** One file to throw, and how it was made. */
export interface Thrown {
  readonly made: string;
  readonly bytes: Uint8Array;
  readonly passphrase: string | null;
}

/** Milliseconds on the clock, and of the processor's time, which others on the machine do not lengthen. */
interface Times {
  readonly clock: number;
  readonly processor: number;
}

function now(): Times {
  const { user, system } = process.cpuUsage();
  return { clock: performance.now(), processor: (user + system) / 1_000 };
}

function since(start: Times): Times {
  const { clock, processor } = now();
  return { clock: clock - start.clock, processor: processor - start.processor };
}

/** Unlocks as a sealer does, in this thread, so that twenty thousand files start no workers. Tells how long it took. */
class Unlocking implements Pick<Sealer, "unlock"> {
  took: Times = { clock: 0, processor: 0 };

  async unlock(bytes: Uint8Array, given: string): ReturnType<Sealer["unlock"]> {
    const lock = judgeLock(bytes);
    if (lock !== "passphrase") throw new Error(`Not judged before: ${lock}`);
    const start = now();
    const sealed = await seal({ kind: "unlock", bytes, passphrase: given, most: caseFileCap });
    this.took = since(start);
    return "bytes" in sealed ? sealed.bytes : sealed.why;
  }
}

/**
 * Makes the file of each number, always the same for a seed but for the bytes of what is locked, where age chooses by itself. What one
 * file is leaves the others as they are.
 */
export async function throwerOf(seed: number): Promise<(file: number) => Thrown> {
  const common = chanceOf(seed);
  const files = fc.sample(anyCaseFile, { seed, numRuns: 120 });
  const honest = files.map((file) => Buffer.from(writeCaseFile(file)));
  const hostileInside = Object.values(hostileTexts).map((make) => Buffer.from(make(common.one(files), common)));
  const lockedMakers = await lockedFiles([
    ...honest.slice(0, 30),
    ...hostileInside.filter(({ length }) => length < 1_000_000),
  ]);
  const texts = Object.entries(hostileTexts);
  const bytes = Object.entries(hostileBytes);
  const locked = Object.entries(lockedMakers);
  return (number) => {
    const chance = chanceOf(seed * 1_000_003 + number);
    const place = chance.below(files.length);
    const [file, own] = [files[place] as CaseFile, honest[place] as Buffer];
    const thrown = (made: string, its: Uint8Array, word: string | null = null): Thrown => ({
      made,
      bytes: its,
      passphrase: word,
    });
    const kind = chance.below(100);
    if (kind < 5) return thrown("honest", own);
    if (kind < 50) return thrown("changed", changedOften(own, honest, chance));
    if (kind < 80) {
      const [name, make] = chance.one(texts);
      const made = Buffer.from(make(file, chance));
      return chance.is(0.8) ? thrown(name, made) : thrown(`${name}, changed`, mutated(made, honest, chance));
    }
    const [name, make] = chance.one(kind < 86 ? bytes : locked);
    return thrown(
      name,
      make(own, chance),
      chance.is(0.9) ? passphrase : chance.one([null, "", "wrong", "x".repeat(1_000)]),
    );
  };
}

function changedOften(bytes: Uint8Array, others: readonly Uint8Array[], chance: Chance): Uint8Array {
  let changed = mutated(bytes, others, chance);
  for (let more = chance.size(4); more > 1 && changed.length > 0; more -= 1) changed = mutated(changed, others, chance);
  return changed;
}

/** Reads a file as it came from anybody. Resolves with what came of it, and how long it took, unlocking apart. */
async function read({ bytes, passphrase: word }: Thrown): Promise<{ reading: BytesReading; took: Times }> {
  const unlocking = new Unlocking();
  const start = now();
  const reading = await readBytes(bytes, word, unlocking);
  const { clock, processor } = since(start);
  const { took } = unlocking;
  return { reading, took: { clock: clock - took.clock, processor: processor - took.processor } };
}

/** How often a file that took too long is taken again, and how long is waited before, in milliseconds. */
const tries = 3;
const pause = 1_000;

/** The least time that a file takes, also of the processor's alone: others may have had the machine meanwhile. */
async function leastTime(thrown: Thrown, first: number): Promise<number> {
  let least = first;
  for (let again = 0; again < tries && least > patience; again += 1) {
    await setTimeout(pause);
    const { took } = await read(thrown);
    least = Math.min(least, took.clock, took.processor);
  }
  return least;
}

/** Throws so many files at the reader. `keep` is given every one that did harm or took too long. */
export async function throwFiles(
  seed: number,
  count: number,
  keep: (file: number, bytes: Uint8Array) => Promise<void>,
): Promise<Toll> {
  const fileOf = await throwerOf(seed);
  const fates = new Map<string, number>();
  const harms: Harm[] = [];
  const times: { ms: number; made: string; file: number }[] = [];

  async function harmDone(file: number, thrown: Thrown): Promise<string | null> {
    const { reading, took } = await read(thrown);
    for (const fate of fatesOf(reading)) fates.set(fate, (fates.get(fate) ?? 0) + 1);
    times.push({ ms: took.clock, made: thrown.made, file });
    if (thrown.made === "honest" && fatesOf(reading).some((fate) => fate !== "item taken"))
      return "an honest file was not taken";
    return harmOf(reading);
  }

  for (let file = 1; file <= count; file += 1) {
    const thrown = fileOf(file);
    const harm = await harmDone(file, thrown).catch((error: unknown) => `an exception: ${error}`);
    if (harm === null) continue;
    harms.push({ file, made: thrown.made, harm });
    await keep(file, thrown.bytes);
  }
  for (const time of times.filter(({ ms }) => ms > patience)) {
    const thrown = fileOf(time.file);
    time.ms = await leastTime(thrown, time.ms);
    if (time.ms > patience) await keep(time.file, thrown.bytes);
  }
  return { seed, files: count, fates, harms, times: times.sort((one, other) => other.ms - one.ms) };
}
