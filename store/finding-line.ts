import { Worker } from "node:worker_threads";
import { assertNever } from "../core/assert-never.ts";
import type { Answer, FindingStart, LeafChange, Question, Told } from "./finding-messages.ts";

/** The worker is not there any more: it broke down, was ended, or the casebook is being closed. */
export class WorkerEnded extends Error {}

/** What the worker comes back with when it was asked something. */
export type Answered = Extract<Answer, { readonly ask: number }>;

interface Waiting {
  resolve(answer: Answered): void;
  reject(reason: WorkerEnded): void;
}

/** How long a worker may take to keep its index when the casebook is closed, in milliseconds. */
const patience = 3_000;

/** The line to one worker, from its start to its end. It keeps no process alive but while something is asked. */
export class FindingLine {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  readonly #ended: Promise<void>;
  #isOpen = true;
  #asks = 0;
  #told = 0;
  #takenIn = 0;

  /** Starts the worker. `script` is the file it runs. */
  constructor(script: string, start: FindingStart) {
    this.#worker = new Worker(script, { workerData: start });
    this.#worker.unref();
    this.#worker.on("message", (answer: Answer) => this.#hear(answer));
    let cause: unknown = null;
    this.#worker.on("error", (error) => {
      cause = error;
    });
    this.#ended = new Promise((resolve) => {
      this.#worker.on("exit", () => {
        this.#end(cause);
        resolve();
      });
    });
  }

  /** Whether there is somebody to tell and to ask. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** The number of the last change that was told. */
  get told(): number {
    return this.#told;
  }

  /** How many of the changes that were told cannot be found yet. */
  get outstanding(): number {
    return this.#told - this.#takenIn;
  }

  /** Tells what changed. */
  tell(changes: readonly LeafChange[]): void {
    if (changes.length === 0) return;
    this.#told += changes.length;
    this.#post({ kind: "changes", changes, last: this.#told });
  }

  /** Tells that everything was told. */
  tellAll(): void {
    this.#post({ kind: "all-told" });
  }

  /** The answer, once the change with the number `after` can be found. Rejects with `WorkerEnded`. */
  ask(question: Question, after: number): Promise<Answered> {
    if (!this.#isOpen) return Promise.reject(new WorkerEnded("The search is not running"));
    this.#asks += 1;
    const ask = this.#asks;
    if (this.#waiting.size === 0) this.#worker.ref();
    return new Promise((resolve, reject) => {
      this.#waiting.set(ask, { resolve, reject });
      this.#post({ kind: "ask", ask, after, question });
    });
  }

  /** Lets the worker keep its index, and ends it. What was asked and is not answered is rejected with `WorkerEnded`. */
  async close(): Promise<void> {
    this.#worker.ref();
    this.#post({ kind: "close" });
    this.#isOpen = false;
    const timer = setTimeout(() => void this.#worker.terminate(), patience);
    await this.#ended;
    clearTimeout(timer);
  }

  #post(told: Told): void {
    if (this.#isOpen) this.#worker.postMessage(told);
  }

  #hear(answer: Answer): void {
    switch (answer.kind) {
      case "found":
      case "alike":
      case "overtaken":
        this.#settle(answer);
        break;
      case "taken-in":
        this.#takenIn = answer.last;
        break;
      case "closed":
        void this.#worker.terminate();
        break;
      default:
        assertNever(answer);
    }
  }

  #settle(answer: Answered): void {
    this.#waiting.get(answer.ask)?.resolve(answer);
    this.#waiting.delete(answer.ask);
    if (this.#waiting.size === 0 && this.#isOpen) this.#worker.unref();
  }

  #end(cause: unknown): void {
    this.#isOpen = false;
    for (const { reject } of this.#waiting.values()) reject(new WorkerEnded("The search has ended", { cause }));
    this.#waiting.clear();
  }
}
