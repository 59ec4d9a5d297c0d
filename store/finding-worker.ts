import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import { assertNever } from "../core/assert-never.ts";
import { Finder } from "../core/search/finder.ts";
import { localDisk } from "./disk.ts";
import { FindingDesk } from "./finding-desk.ts";
import type { Answer, FindingStart, Told } from "./finding-messages.ts";
import { IndexKeeper } from "./index-keeper.ts";
import { keepIndex, openFinder } from "./kept-index.ts";

/** Runs the desk: hears what is told, and works between two messages, a piece in each turn. */
async function run(port: MessagePort, { caches, casebook }: FindingStart): Promise<void> {
  const finder = caches === null ? new Finder() : await openFinder(localDisk, caches, casebook);
  const keeper = new IndexKeeper(async () => {
    if (caches !== null) await keepIndex(localDisk, caches, casebook, finder);
  });
  const say = (answer: Answer) => port.postMessage(answer);
  const desk = new FindingDesk(finder, say, (count) => keeper.changed(count));
  let isAwake = false;

  function work(): void {
    isAwake = desk.work();
    if (isAwake) setImmediate(work);
  }

  async function close(): Promise<void> {
    if (desk.isWhole) await keeper.close(); // Half an index would have the other half indexed all the same.
    say({ kind: "closed" });
  }

  function hear(told: Told): void {
    switch (told.kind) {
      case "changes":
        desk.change(told.changes, told.last);
        break;
      case "all-told":
        desk.allTold();
        break;
      case "ask":
        desk.ask(told);
        break;
      case "close":
        void close();
        break;
      default:
        assertNever(told);
    }
  }

  port.on("message", (told: Told) => {
    hear(told);
    if (!isAwake) setImmediate(work);
    isAwake = true;
  });
}

if (parentPort === null) throw new Error("This file runs as a worker only");
void run(parentPort, workerData as FindingStart);
