import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import { thisMachine } from "../../store/this-machine.ts";
import { openApp, type Place, placeIn } from "./app.ts";
import { Claims } from "./claims.ts";
import { startWriter, writerLines } from "./kill/writers.ts";
import { registers } from "./registers.ts";
import type { Toll } from "./toll.ts";

interface Rival {
  readonly process: ChildProcess;
  ask(): Promise<string>;
}

async function startRival(place: Place, flag: string): Promise<Rival> {
  const child = spawn(process.execPath, [join(import.meta.dirname, "rival.ts"), JSON.stringify(place), flag], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async () => String((await lines.next()).value ?? "ended");
  await next();
  return {
    process: child,
    ask: () => {
      child.stdin.write("\n");
      return next();
    },
  };
}

/** Several processes open one casebook in the same moment, again and again; now and then over the lock of a dead one. */
export async function race(work: string, cases: string, rounds: number): Promise<Toll> {
  const place = placeIn(work, "race", cases);
  const flag = join(work, "flag");
  await mkdir(place.casebook, { recursive: true });
  const rivals = await Promise.all(Array.from({ length: 4 }, () => startRival(place, flag)));
  const harm: string[] = [];
  let entered = 0;
  for (let round = 1; round <= rounds; round += 1) {
    if (round % 3 === 0) await writeFile(join(place.casebook, "casebook.lock"), await lockOfTheDead());
    const said = await Promise.all(rivals.map((rival) => rival.ask()));
    entered += said.filter((word) => word === "in").length;
    const wrong = said.filter((word) => word !== "in" && word !== "out");
    if (!said.includes("in")) wrong.push("nobody was let in");
    harm.push(...wrong.map((word) => `round ${round}: ${word}`));
    await rm(flag, { force: true });
  }
  for (const rival of rivals) rival.process.kill();
  return { torment: "four at once", counts: { rounds, "let in": entered }, checked: entered, harm };
}

/** A lock as a process of this machine leaves it that was killed. */
async function lockOfTheDead(): Promise<string> {
  const child = spawn(process.execPath, ["--version"], { stdio: "ignore" });
  await once(child, "exit");
  const { id: machine, ...rest } = await thisMachine();
  return JSON.stringify({ ...rest, machine, pid: child.pid, since: null, token: "dead" });
}

/** A writer is stopped in the middle, a second one is kept out, the first goes on, and all it acknowledged is there. */
export async function stopAndContinue(work: string, cases: string, times: number): Promise<Toll> {
  const place = placeIn(work, "stopped", cases);
  const claims = new Claims(registers);
  const harm: string[] = [];
  let acknowledged = 0;
  for (let time = 1; time <= times; time += 1) {
    const writer = startWriter(place, claims, "");
    await Promise.race([once(writer.process.stdout ?? writer.process, "data"), writer.closed]);
    await wait(Math.random() * 50);
    writer.process.kill("SIGSTOP");
    const second = await openApp(place);
    if (second.ok) {
      harm.push(`stop ${time}: a second one was let in beside a stopped one`);
      await second.app.close();
    }
    writer.process.kill("SIGCONT");
    await wait(30);
    writer.process.kill("SIGKILL");
    await writer.closed;
    acknowledged += writerLines(writer, claims);
    const after = await openApp(place);
    if (!after.ok) harm.push(`stop ${time}: not opened afterwards, ${after.fault.kind}`);
    else {
      harm.push(...(await claims.check(after.app)).map((line) => `stop ${time}: ${line}`));
      await after.app.close();
    }
  }
  await rm(dirname(place.casebook), { recursive: true });
  return { torment: "stopped and continued", counts: { stops: times, acknowledged }, checked: claims.checked, harm };
}
