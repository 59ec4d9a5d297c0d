import { basename, dirname } from "node:path";
import { type Call, watchCalls } from "../calls.ts";
import type { Claims } from "../claims.ts";

/** The bytes of a file, and which of them are forced to the disk. A rename carries the file along; a new one has a new number. */
export interface Bytes {
  readonly now: Buffer;
  readonly forced: Buffer | null;
}

/** One change of one folder's entries: `name` stands for a file, for a folder (null), or for nothing any more (undefined). */
export interface Entry {
  readonly folder: string;
  readonly name: string;
  readonly file: number | null | undefined;
  /** The change that takes the name away from elsewhere is never on the disk without this one. */
  readonly after: Entry | null;
}

/** What the disk was asked for up to one moment. */
export interface Moment {
  /** Every change of entries so far, in their order. */
  readonly entries: readonly Entry[];
  /** Those of them that a forced folder holds. */
  readonly forced: ReadonlySet<Entry>;
  readonly files: ReadonlyMap<number, Bytes>;
  /** What had been promised by then. */
  readonly claims: Claims;
}

/** Records what this process asks of the disk below a folder, as moments between which the power may fail. */
export class Trace {
  readonly #root: string;
  readonly #claims: Claims;
  readonly moments: Moment[] = [];
  readonly #entries: Entry[] = [];
  readonly #forced = new Set<Entry>();
  readonly #files = new Map<number, Bytes>();
  readonly #at = new Map<string, number | null>();
  #number = 0;
  readonly stop: () => void;

  constructor(root: string, claims: Claims) {
    this.#root = root;
    this.#claims = claims;
    this.#at.set(root, null);
    this.stop = watchCalls(root, { fails: () => null, done: (call) => this.#take(call) });
  }

  /** Notes what is promised now. */
  mark(): void {
    const files = new Map(this.#files);
    const { moments } = this;
    moments.push({ entries: [...this.#entries], forced: new Set(this.#forced), files, claims: this.#claims.copy() });
  }

  #enter(path: string, file: Entry["file"], after: Entry | null = null): Entry {
    const entry: Entry = { folder: dirname(path), name: basename(path), file, after };
    this.#entries.push(entry);
    if (file === undefined) this.#at.delete(path);
    else this.#at.set(path, file);
    return entry;
  }

  #makeFolders(path: string): void {
    if (this.#at.has(path) || path.length <= this.#root.length) return;
    this.#makeFolders(dirname(path));
    this.#enter(path, null);
  }

  #rewrite(path: string, how: (bytes: Bytes) => Bytes): void {
    const file = this.#at.get(path);
    const bytes = file === null || file === undefined ? undefined : this.#files.get(file);
    if (file === null || file === undefined || bytes === undefined) throw new Error(`${path} was never made`);
    this.#files.set(file, how(bytes));
  }

  #rename(from: string, to: string): void {
    const file = this.#at.get(from);
    if (file === undefined) throw new Error(`${from} was never made`);
    const arrived = this.#enter(to, file);
    this.#enter(from, undefined, arrived);
  }

  #take(call: Call): void {
    switch (call.kind) {
      case "mkdir":
        this.#makeFolders(call.path);
        break;
      case "create":
        this.#number += 1;
        this.#files.set(this.#number, { now: Buffer.alloc(0), forced: null });
        this.#enter(call.path, this.#number);
        break;
      case "write":
        this.#rewrite(call.path, ({ now, forced }) => ({ now: Buffer.concat([now, call.bytes]), forced }));
        break;
      case "sync":
        this.#rewrite(call.path, ({ now }) => ({ now, forced: now }));
        break;
      case "rename":
        this.#rename(call.path, call.to);
        break;
      case "unlink":
        this.#enter(call.path, undefined);
        break;
      case "syncFolder":
        for (const entry of this.#entries) if (entry.folder === call.path) this.#forced.add(entry);
        break;
      default:
        return;
    }
    this.mark();
  }
}
