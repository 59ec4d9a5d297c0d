import { Worker } from "node:worker_threads";
import { caseFileCap } from "../../core/circle/file/case-file.ts";
import type { CaseFileFault } from "../../core/circle/file/case-file-fault.ts";
import { judgeLock, workFactorAtMost } from "../../core/circle/file/judge-lock.ts";
import { codeOf } from "../documents/disk.ts";
import { Turns } from "../turns.ts";
import type { Sealed, SealingJob, StaysLocked } from "./sealing-messages.ts";

/** A job was ended before it came to anything: it took too long, the machine has too little memory, or all is closed. */
export class SealingEnded extends Error {}

/** How much a sealer works: log2 of the rounds of scrypt for a new lock, and how long one job may take, in milliseconds. */
export interface SealingWork {
  readonly workFactor: number;
  readonly patience: number;
}

/** What age itself does for a passphrase; a slow machine needs ten seconds for it, and a minute is a machine that hangs. */
const usualWork: SealingWork = { workFactor: workFactorAtMost, patience: 60_000 };

/**
 * What a worker may hold besides the 256 MB that scrypt takes, which no limit of V8 counts; those are held down by the work factor,
 * which is judged before a worker is started.
 */
const resourceLimits = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 };

/** Locks and unlocks files in the `age` format, each in a worker of its own, one after the other. */
export class Sealer {
  readonly #script: string;
  readonly #work: SealingWork;
  readonly #turns = new Turns();
  #worker: Worker | null = null;
  #isClosed = false;

  /** Starts nothing yet. `script` is the file that a worker runs. */
  constructor(script: string, work: SealingWork = usualWork) {
    this.#script = script;
    this.#work = work;
  }

  /** The bytes behind a passphrase, in the binary `age` format. Throws on an empty passphrase, and `SealingEnded`. */
  async lock(bytes: Uint8Array, passphrase: string): Promise<Uint8Array> {
    if (passphrase === "") throw new Error("An empty passphrase locks nothing");
    const { workFactor } = this.#work;
    const sealed = await this.#do({ kind: "lock", bytes, passphrase, workFactor });
    if ("bytes" in sealed) return sealed.bytes;
    throw new Error(`Not locked: ${sealed.why}`);
  }

  /**
   * What a passphrase opens, or why it does not: `too-large` for more than a case file may have, `too-hard-lock` for what took too
   * long or too much memory, and whatever `judgeLock` says before any work is done. Throws `SealingEnded` once closed.
   */
  async unlock(bytes: Uint8Array, passphrase: string): Promise<Uint8Array | StaysLocked | CaseFileFault> {
    const lock = judgeLock(bytes);
    if (lock !== "passphrase") return lock === "none" ? "damaged-lock" : lock;
    if (passphrase === "") return "wrong-passphrase";
    try {
      const sealed = await this.#do({ kind: "unlock", bytes, passphrase, most: caseFileCap });
      return "bytes" in sealed ? sealed.bytes : sealed.why;
    } catch (error) {
      if (error instanceof SealingEnded && !this.#isClosed) return "too-hard-lock";
      throw error;
    }
  }

  /** Ends what is being done. What is asked from now on, or not done yet, is refused with `SealingEnded`. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#worker?.terminate();
    await this.#turns.settled();
  }

  #do(job: SealingJob): Promise<Sealed> {
    return this.#turns.take(() => this.#inWorker(job));
  }

  async #inWorker(job: SealingJob): Promise<Sealed> {
    if (this.#isClosed) throw new SealingEnded("The casebook is closed");
    const worker = new Worker(this.#script, { workerData: job, resourceLimits });
    this.#worker = worker;
    const timer = setTimeout(() => void worker.terminate(), this.#work.patience);
    try {
      return await answerOf(worker);
    } finally {
      clearTimeout(timer);
      this.#worker = null;
      await worker.terminate();
    }
  }
}

/** What a worker says, or `SealingEnded` when it ends without a word. */
function answerOf(worker: Worker): Promise<Sealed> {
  return new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", (error) => {
      const isForMemory = error instanceof RangeError || codeOf(error) === "ERR_WORKER_OUT_OF_MEMORY";
      reject(isForMemory ? new SealingEnded("There is too little memory to lock", { cause: error }) : error);
    });
    worker.once("exit", () => reject(new SealingEnded("The worker that locks was ended")));
  });
}
