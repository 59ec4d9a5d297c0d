import { parentPort } from "node:worker_threads";

// Never says anything, and never ends by itself.
parentPort?.on("message", () => undefined);
