import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Place } from "../app.ts";
import type { Carelessness } from "../careless.ts";
import type { Claims } from "../claims.ts";

/** A process that writes everything for ever. */
export interface Writer {
  readonly process: ChildProcess;
  readonly closed: Promise<unknown>;
  said(): string;
  complaint(): string;
}

/** Starts a writer where the claims are. What it compiled is kept beside the cases, so that the next one starts sooner. */
export function startWriter(place: Place, claims: Claims, careless: Carelessness | ""): Writer {
  const given = [JSON.stringify(place), JSON.stringify(claims.counts()), careless];
  const env = { ...process.env, NODE_COMPILE_CACHE: join(place.cases, "..", "compiled") };
  const writer = spawn(process.execPath, [join(import.meta.dirname, "writer.ts"), ...given], { env });
  let said = "";
  let complaint = "";
  writer.stdout.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  writer.stderr.setEncoding("utf8").on("data", (text: string) => {
    complaint += text;
  });
  return { process: writer, closed: once(writer, "close"), said: () => said, complaint: () => complaint };
}

/** Takes what a writer that has ended said into the claims, and counts what it acknowledged. */
export function writerLines(writer: Writer, claims: Claims): number {
  let acknowledged = 0;
  for (const line of writer.said().split("\n").slice(0, -1)) {
    const [, what, name = "", n] = /^(begin|done) (.*) (\d+)$/.exec(line) ?? [];
    if (what === "begin") claims.begin(name, Number(n));
    if (what !== "done") continue;
    claims.acknowledge(name, Number(n));
    acknowledged += 1;
  }
  return acknowledged;
}
