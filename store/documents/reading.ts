import type { Notice } from "../../core/casebook.ts";
import { refusalOf } from "../refusal-of.ts";

/** How many files are read at the same time: more than one, as a disk answers several as fast; few, as other requests wait behind them. */
const lanes = 32;

/** Told to whoever still waits when the reading is stopped, as an error of the disk. */
export class ReadingStopped extends Error {
  readonly code = "ECANCELED";

  constructor() {
    super("The folder was closed before all of it was read");
  }
}

/**
 * The files of a folder on their way into memory: several at a time, in turns with whatever else is asked for, and one that
 * is wanted now before its turn. Each is read once.
 */
export class Reading {
  readonly #take: (name: string) => Promise<void>;
  readonly #unread: Set<string>;
  readonly #underWay = new Map<string, Promise<void>>();
  #isStopped = false;
  /** Resolves when every file has been read. Rejects with what `take` throws, and when the reading was stopped. */
  readonly whole: Promise<void>;

  /** Begins at once with the first of `names`. `take` reads a file; what it throws ends the reading. */
  constructor(names: readonly string[], take: (name: string) => Promise<void>) {
    this.#take = take;
    this.#unread = new Set(names);
    this.whole = this.#readAll(names);
    this.whole.catch(() => undefined); // Whoever waits for it hears of it; nobody has to.
  }

  /** Whether every file has been read. */
  get isWhole(): boolean {
    return this.#unread.size === 0;
  }

  /** Whether this file was there at the beginning and has not been read yet. */
  isUnread(name: string): boolean {
    return this.#unread.has(name);
  }

  /** Resolves when this file has been read, at once when it need not be. Rejects with what `take` throws. */
  async read(name: string): Promise<void> {
    if (this.#unread.has(name)) await (this.#underWay.get(name) ?? this.#begin(name));
  }

  #begin(name: string): Promise<void> {
    const reading = this.#take(name)
      .then(() => void this.#unread.delete(name))
      .finally(() => this.#underWay.delete(name));
    this.#underWay.set(name, reading);
    return reading;
  }

  async #readAll(names: readonly string[]): Promise<void> {
    const queue = names.values();
    const lane = async () => {
      for (const name of queue) {
        if (this.#isStopped) throw new ReadingStopped();
        await this.read(name);
      }
    };
    try {
      await Promise.all(Array.from({ length: lanes }, lane));
    } finally {
      this.#isStopped = true;
    }
  }

  /** Begins with no other file, and resolves when none is being read any more. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    await Promise.allSettled(this.#underWay.values());
  }
}

/** What to tell of a folder that was not read to its end; closing it meanwhile is nothing to tell. */
export function unreadNotices(error: unknown): Notice[] {
  return error instanceof ReadingStopped ? [] : [{ kind: "not-all-read", name: "", detail: refusalOf(error) }];
}
