import type { FileHandle } from "node:fs/promises";
import { createRequire, syncBuiltinESMExports } from "node:module";
import { sep } from "node:path";

type Promises = typeof import("node:fs/promises");

type Callbacks = typeof import("node:fs");

const require = createRequire(import.meta.url);

/** Those of `node:fs` with a callback; the store reads and looks with them. */
const callbacks = require("node:fs") as { -readonly [Name in "stat" | "readFile"]: Callbacks[Name] };

/** The functions that `node:fs/promises` gives to everybody, to be put others in the place of. */
export const disk = require("node:fs/promises") as {
  -readonly [Name in keyof Promises]: Promises[Name];
};

/** One thing asked of the operating system. */
export type Call =
  | { readonly kind: "create" | "sync" | "close" | "unlink" | "mkdir"; readonly path: string }
  | { readonly kind: "openFolder" | "syncFolder" | "stat" | "readFile" | "readdir"; readonly path: string }
  | { readonly kind: "write"; readonly path: string; readonly bytes: Buffer }
  | { readonly kind: "rename"; readonly path: string; readonly to: string };

/** How a call fails; `short` leaves half of the bytes behind. */
export interface Failure {
  readonly code: string;
  readonly short?: boolean;
}

/** Stands between the store and the operating system. */
export interface Watcher {
  /** Asked before a call: how it is to fail, or null to let it through. */
  fails(call: Call): Failure | null;
  /** Told after a call that came about. */
  done(call: Call): void;
}

function errorOf({ code }: Failure, { kind, path }: Call): Error {
  return Object.assign(new Error(`${code}: made to fail, ${kind} ${path}`), { code });
}

/**
 * Puts a watcher under everything that this process does below `root` through Node, from now on, below whatever disk the store
 * has. Answers with what takes it away again.
 */
export function watchCalls(root: string, watcher: Watcher): () => void {
  const real = { ...disk };
  const realCallbacks = { stat: callbacks.stat, readFile: callbacks.readFile };
  const isWatched = (path: unknown) => String(path) === root || String(path).startsWith(root + sep);

  async function through<Value>(call: Call, work: () => Promise<Value>): Promise<Value> {
    const failure = watcher.fails(call);
    if (failure !== null) throw errorOf(failure, call);
    const value = await work();
    watcher.done(call);
    return value;
  }

  /** A call may be put in the place of one that nobody watches: elsewhere it goes straight through. */
  function over(name: "unlink" | "mkdir" | "stat" | "readFile" | "readdir"): void {
    const work = real[name] as (path: string, ...rest: unknown[]) => Promise<unknown>;
    const watched = (path: string, ...rest: unknown[]) =>
      isWatched(path) ? through({ kind: name, path }, () => work(path, ...rest)) : work(path, ...rest);
    Object.assign(disk, { [name]: watched });
  }

  function overCallback(name: "stat" | "readFile"): void {
    const work = realCallbacks[name] as (path: string, ...rest: unknown[]) => void;
    const watched = (path: string, ...rest: unknown[]) => {
      if (!isWatched(path)) return work(path, ...rest);
      const tell = rest.pop() as (error: Error | null, value?: unknown) => void;
      const ask = () =>
        new Promise((resolve, reject) => {
          work(path, ...rest, (error: Error | null, value: unknown) =>
            error === null ? resolve(value) : reject(error),
          );
        });
      void through({ kind: name, path }, ask).then((value) => tell(null, value), tell);
    };
    Object.assign(callbacks, { [name]: watched });
  }

  function watchedFile(file: FileHandle, path: string, isFolder: boolean): FileHandle {
    const [writeFile, sync, close] = [file.writeFile.bind(file), file.sync.bind(file), file.close.bind(file)];
    file.writeFile = async (data) => {
      const bytes = Buffer.from(data as string | Uint8Array);
      const call: Call = { kind: "write", path, bytes };
      const failure = watcher.fails(call);
      if (failure?.short === true) {
        await writeFile(bytes.subarray(0, bytes.length / 2));
        watcher.done({ ...call, bytes: bytes.subarray(0, bytes.length / 2) });
      }
      if (failure !== null) throw errorOf(failure, call);
      await writeFile(bytes);
      watcher.done(call);
    };
    file.sync = () => through({ kind: isFolder ? "syncFolder" : "sync", path }, sync);
    file.close = async () => {
      const failure = watcher.fails({ kind: "close", path });
      await close(); // A failing close closes all the same.
      if (failure !== null) throw errorOf(failure, { kind: "close", path });
    };
    return file;
  }

  for (const name of ["unlink", "mkdir", "stat", "readFile", "readdir"] as const) over(name);
  for (const name of ["stat", "readFile"] as const) overCallback(name);
  disk.open = (path, flags, mode) => {
    if (!isWatched(path)) return real.open(path, flags, mode);
    const isFolder = flags === "r";
    const call: Call = { kind: isFolder ? "openFolder" : "create", path: String(path) };
    return through(call, async () => watchedFile(await real.open(path, flags, mode), String(path), isFolder));
  };
  disk.rename = (from, to) =>
    isWatched(from) || isWatched(to)
      ? through({ kind: "rename", path: String(from), to: String(to) }, () => real.rename(from, to))
      : real.rename(from, to);
  syncBuiltinESMExports();
  return () => {
    Object.assign(disk, real);
    Object.assign(callbacks, realCallbacks);
    syncBuiltinESMExports();
  };
}
