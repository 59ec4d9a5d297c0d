import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { localClock } from "../../store/clock.ts";
import { startApp, value } from "../store/start-app.ts";
import type { Edit, Told } from "./edits.ts";
import { completion, installedSyncthing, newDevice, startSyncthing } from "./syncthing.ts";

/** Edits on each machine, and for how long at most the folders may take to become the same, in milliseconds. */
const editsEach = 450;
const quietAtMost = 240_000;
/** For how long nothing must have changed before it counts as quiet. */
const quietFor = 8_000;

/** Every file of a casebook that its machines share, by its name. */
function filesIn(folder: string): Map<string, string> {
  const found = new Map<string, string>();
  const look = (place: string) => {
    for (const name of readdirSync(place)) {
      const path = join(place, name);
      if (/^\.|\.tmp$|\.lock/.test(name)) continue;
      if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) look(path);
      else found.set(relative(folder, path), readIfThere(path));
    }
  };
  look(folder);
  return found;
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return ""; // It was moved while the folder was looked at, which is then not quiet.
  }
}

function differences(one: Map<string, string>, other: Map<string, string>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((name) => one.get(name) !== other.get(name));
}

async function untilQuiet(folders: readonly [string, string], isCarried: () => Promise<boolean>): Promise<string[]> {
  const end = performance.now() + quietAtMost;
  let [before, since] = ["", performance.now()];
  for (;;) {
    const [one, other] = [filesIn(folders[0]), filesIn(folders[1])];
    const apart = differences(one, other);
    const now = JSON.stringify([...one]);
    if (now !== before || apart.length > 0 || !(await isCarried())) [before, since] = [now, performance.now()];
    if (performance.now() - since > quietFor) return [];
    if (performance.now() > end) return apart;
    await wait(500);
  }
}

interface Machine {
  readonly process: ChildProcess;
  readonly edits: Edit[];
  readonly refused: Map<string, number>;
  readonly opened: Promise<void>;
  readonly done: Promise<void>;
}

function startMachine(folder: string, name: string, shared: readonly string[], seed: number): Machine {
  const options = [folder, name, String(editsEach), shared.join(","), String(seed)];
  const process = fork(join(import.meta.dirname, "machine.ts"), options);
  const edits: Edit[] = [];
  const refused = new Map<string, number>();
  process.on("message", (told: Told) => {
    if (told.kind === "edit") edits.push(told.edit);
    if (told.kind === "refused") refused.set(told.reason, (refused.get(told.reason) ?? 0) + 1);
  });
  const hearing = (kind: Told["kind"]) =>
    new Promise<void>((resolve, reject) => {
      process.on("message", (told: Told) => told.kind === kind && resolve());
      process.once("exit", () => reject(new Error(`Machine ${name} ended too early`)));
    });
  return { process, edits, refused, opened: hearing("open"), done: hearing("done") };
}

async function stopMachine({ process }: Machine): Promise<void> {
  if (process.exitCode !== null) return;
  process.send("close");
  await once(process, "exit");
}

async function run(home: string): Promise<boolean> {
  const folders = [join(home, "here"), join(home, "there")] as const;
  const first = await startApp({ folder: folders[0], clock: localClock });
  const shared: string[] = [];
  for (let count = 0; count < 12; count += 1)
    shared.push(value(await first.ask("startDilemma", { change: { title: `Shared ${count}` } })).dilemma.id);
  await first.close();
  cpSync(folders[0], folders[1], { recursive: true, preserveTimestamps: true });
  for (const folder of folders) mkdirSync(join(folder, ".stfolder"));
  const here = await newDevice(join(home, "home-here"), folders[0]);
  const there = await newDevice(join(home, "home-there"), folders[1]);
  const stops = [startSyncthing(here, there), startSyncthing(there, here)];
  const machines = folders.map((folder, place) => startMachine(folder, place === 0 ? "a" : "b", shared, place + 1));
  try {
    const isCarried = async () => (await completion(here, there)) === 100 && (await completion(there, here)) === 100;
    for (const { opened } of machines) await opened;
    for (const end = performance.now() + 60_000; !(await isCarried()) && performance.now() < end; ) await wait(500);
    const begun = performance.now();
    for (const { process } of machines) process.send("go");
    await Promise.all(machines.map(({ done }) => done));
    const written = performance.now() - begun;
    const apart = await untilQuiet(folders, isCarried);
    return report(folders, machines, apart, { written, quiet: performance.now() - begun - written });
  } finally {
    for (const machine of machines) await stopMachine(machine);
    for (const stop of stops) await stop();
  }
}

function report(
  folders: readonly [string, string],
  machines: readonly Machine[],
  apart: readonly string[],
  took: { readonly written: number; readonly quiet: number },
): boolean {
  const edits = machines.flatMap((machine) => machine.edits);
  const files = filesIn(folders[0]);
  const standing = [...files].filter(([name]) => !/^(merged|history)\//.test(name));
  const inDocuments = standing
    .filter(([name]) => !name.startsWith("conflicts/"))
    .map(([, text]) => text)
    .join("\n");
  const inConflicts = standing
    .filter(([name]) => name.startsWith("conflicts/"))
    .map(([, text]) => text)
    .join("\n");
  const replaced = new Set(edits.flatMap((edit) => edit.replaced.split(/\s+/)));
  const kept = edits.filter(({ word }) => inDocuments.includes(word));
  const beside = edits.filter(({ word }) => !inDocuments.includes(word) && inConflicts.includes(word));
  const gone = edits.filter(({ word }) => !inDocuments.includes(word) && !inConflicts.includes(word));
  const lost = gone.filter(({ word }) => !replaced.has(word));
  const count = (place: string) => [...files.keys()].filter((name) => name.startsWith(place)).length;
  const copies = [...files.keys()].filter((name) => /^(dilemmas|cases|[^/]+$).*sync-conflict/.test(name));
  const lines = [
    `edits acknowledged on two machines: ${machines.map((machine) => machine.edits.length).join(" and ")}, in ${Math.round(took.written / 1000)} s`,
    `the folders were the same after another ${Math.round(took.quiet / 1000)} s: ${apart.length === 0 ? "yes" : `no, ${apart.join(", ")}`}`,
    `in a document: ${kept.length}; beside it, to be looked at: ${beside.length}; replaced by whoever had read it: ${gone.length - lost.length}`,
    `conflict copies merged: ${[...files.keys()].filter((name) => /^merged\/.*sync-conflict/.test(name)).length}; left unmerged: ${copies.length}; conflicts waiting: ${count("conflicts/")}`,
    `refused: ${machines.map(({ refused }) => JSON.stringify(Object.fromEntries(refused))).join(" and ")}`,
    `lost: ${lost.length}${lost.length === 0 ? "" : ` ${JSON.stringify(lost.slice(0, 10))}`}`,
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
  return lost.length === 0 && apart.length === 0 && copies.length === 0 && edits.length >= 500;
}

const installed = installedSyncthing();
if (installed === null) {
  process.stdout.write("Not run: Syncthing is not installed. On Debian: apt-get install syncthing\n");
} else {
  const home = mkdtempSync(join(tmpdir(), "casebook-syncthing-"));
  process.stdout.write(`${installed}, two of them on this machine alone\n`);
  const isGood = await run(home).catch((error: unknown) => {
    process.stdout.write(`${String(error)}\n`);
    return false;
  });
  if (isGood || process.env.KEEP === undefined) rmSync(home, { recursive: true, force: true });
  else process.stdout.write(`kept in ${home}\n`);
  process.exitCode = isGood ? 0 : 1;
}
