import { createInterface } from "node:readline";
import { localDisk } from "../../store/documents/disk.ts";
import { takeLock } from "../../store/lock-file.ts";

const folder = process.argv[2] ?? "";
console.log("ready");
const told = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
await told.next();
const locking = await takeLock(localDisk, folder);
console.log(locking.ok ? "taken" : "in-use");
await told.next();
if (locking.ok) await locking.lock.release();
