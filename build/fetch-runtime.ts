import { spawn } from "node:child_process";
import { lstat, readdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** How a fetch came out. */
export type Fetching = "fetched" | "failed" | "stalled";

/** A program that fetches, and the folders in which what it fetches appears. */
export interface Fetcher {
  readonly program: string;
  readonly words: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
  readonly folders: readonly string[];
}

/** The bytes under a path; nothing, and what vanishes meanwhile, counts as none. */
async function bytesUnder(path: string): Promise<number> {
  try {
    const entry = await lstat(path);
    if (!entry.isDirectory()) return entry.size;
    const within = await Promise.all((await readdir(path)).map((name) => bytesUnder(join(path, name))));
    return within.reduce((sum, bytes) => sum + bytes, 0);
  } catch {
    return 0;
  }
}

/**
 * Runs a fetcher to its end, telling `onProgress` the bytes that have arrived. Kills it when nothing has arrived for
 * `patience` milliseconds.
 */
export async function fetchRuntime(
  fetcher: Fetcher,
  patience: number,
  onProgress: (bytes: number) => void,
): Promise<Fetching> {
  const child = spawn(fetcher.program, fetcher.words, { env: fetcher.environment, stdio: "ignore" });
  const ended = new Promise<Fetching>((resolve) => {
    child.on("error", () => resolve("failed"));
    child.on("exit", (code) => resolve(code === 0 ? "fetched" : "failed"));
  });
  let arrived = -1;
  let lastArrival = performance.now();
  for (;;) {
    const end = await Promise.race([ended, wait(Math.min(500, patience / 4), null)]);
    if (end !== null) return end;
    const sizes = await Promise.all(fetcher.folders.map(bytesUnder));
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    if (bytes !== arrived) {
      arrived = bytes;
      lastArrival = performance.now();
      onProgress(bytes);
    }
    if (performance.now() - lastArrival < patience) continue;
    child.kill("SIGKILL");
    await ended;
    return "stalled";
  }
}
