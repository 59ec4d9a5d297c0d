import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import type { FindingStart, Told } from "../../store/finding-messages.ts";

/** What befalls a worker of a test, one mishap for each start; after the last of them it works as it should. */
export type Mishap =
  /** Ends when it hears such a message. */
  | { readonly kind: "ends" | "throws"; readonly at: Told["kind"] }
  /** Hears nothing before so many questions wait. */
  | { readonly kind: "holds"; readonly asks: number }
  /** Never says anything. */
  | { readonly kind: "hangs" };

const file = "mishaps.json";

/** Lays out what is to befall the workers that keep their index in this folder. */
export function layOut(caches: string, mishaps: readonly Mishap[]): void {
  mkdirSync(caches, { recursive: true });
  writeFileSync(join(caches, file), JSON.stringify(mishaps));
}

/** How many of the mishaps are still to come. */
export function mishapsLeft(caches: string): number {
  return (JSON.parse(readFileSync(join(caches, file), "utf8")) as unknown[]).length;
}

function nextMishap(caches: string): Mishap | undefined {
  if (!existsSync(join(caches, file))) return undefined;
  const [next, ...rest] = JSON.parse(readFileSync(join(caches, file), "utf8")) as Mishap[];
  layOut(caches, rest);
  return next;
}

/** Becomes the worker of the app, which then hears all that was held back. */
async function become(heard: readonly Told[], port: MessagePort): Promise<void> {
  const before = port.listenerCount("message");
  await import("../../store/finding-worker.ts");
  while (port.listenerCount("message") === before) await nextTurn();
  for (const told of [...heard]) port.emit("message", told);
}

async function befall(mishap: Mishap | undefined, port: MessagePort): Promise<void> {
  if (mishap === undefined) return become([], port);
  const heard: Told[] = [];
  port.on("message", function hear(told: Told) {
    heard.push(told);
    if (mishap.kind === "ends" && told.kind === mishap.at) process.exit(3);
    if (mishap.kind === "throws" && told.kind === mishap.at) throw new Error("A mishap");
    if (mishap.kind !== "holds" || heard.filter(({ kind }) => kind === "ask").length !== mishap.asks) return;
    port.off("message", hear);
    port.ref(); // Nobody listens for a moment.
    void become(heard, port);
  });
}

if (parentPort !== null) await befall(nextMishap((workerData as FindingStart).caches ?? ""), parentPort);
