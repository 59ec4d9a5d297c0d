import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import { seal } from "./sealing.ts";
import type { SealingJob } from "./sealing-messages.ts";

/** Does the one job that it was started with, says what came of it and ends. */
async function run(port: MessagePort, job: SealingJob): Promise<void> {
  port.postMessage(await seal(job));
}

if (parentPort === null) throw new Error("This file runs as a worker only");
void run(parentPort, workerData as SealingJob);
