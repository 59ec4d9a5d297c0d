import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { newDilemma } from "../../../core/dilemma/dilemma.ts";
import { localDisk } from "../../../store/disk.ts";
import { openCasebook } from "../../../store/open-casebook.ts";

const at = "2026-11-22T10:00:00.000Z";
const ids = [1, 2, 3].map((number) => `0b7f1f0e-2f0a-4c43-9d5a-3f3a7d3b1a1${number}`);

/** What many kills came to. */
export interface Toll {
  readonly kills: number;
  /** Writes the killed processes had acknowledged, counted so that a test knows there were any. */
  readonly acknowledged: number;
  /** Kills that met a temporary file, which is to say a write under way. */
  readonly midWrite: number;
  /** One line for each acknowledged write lost, unreadable file, and leftover. */
  readonly harm: readonly string[];
}

async function open(folder: string) {
  const opening = await openCasebook(localDisk, folder, "Casebook", at, at.slice(0, 10));
  if (!opening.ok) throw new Error(opening.reason);
  return opening.casebook;
}

/** Starts a writer. Its compiled modules are kept beside the casebook, so that most of a start is not compiling them again. */
function startWriter(folder: string, care: "careful" | "careless") {
  return spawn(process.execPath, [join(import.meta.dirname, "writer.ts"), folder, care], {
    env: { ...process.env, NODE_COMPILE_CACHE: `${folder}-compiled` },
  });
}

/** Starts a writer, kills it at a random moment after it has opened the casebook (or before), and returns what it said. */
async function killOne(folder: string, care: "careful" | "careless"): Promise<string[]> {
  const writer = startWriter(folder, care);
  let said = "";
  let complaint = "";
  writer.stdout.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  writer.stderr.setEncoding("utf8").on("data", (text: string) => {
    complaint += text;
  });
  if (Math.random() < 0.95) await Promise.race([once(writer.stdout, "data"), once(writer, "close")]);
  await wait(Math.random() * 40);
  const closed = once(writer, "close");
  if (writer.exitCode !== null) throw new Error(`The writer ended by itself: ${complaint}`);
  writer.kill("SIGKILL");
  await closed;
  return said.split("\n").slice(0, -1);
}

async function temporariesIn(folder: string): Promise<string[]> {
  const names = [...(await readdir(folder)), ...(await readdir(join(folder, "dilemmas")))];
  return names.filter((name) => name.endsWith(".tmp") || name.startsWith("casebook.lock"));
}

/** Kills writers one after the other in a casebook at `folder`, and looks after each kill at what is left. */
export async function killWriters(folder: string, kills: number, care: "careful" | "careless"): Promise<Toll> {
  const first = await open(folder);
  await first.close();
  await once(startWriter(folder, care), "close"); // With nothing to write it ends by itself, and what it compiled is kept.
  const filled = await open(folder);
  for (const id of ids) await filled.journal.start({ ...newDilemma(id, at, "Written often"), asked: "0" }, at);
  await filled.close();
  const highest = new Map<string, number>(ids.map((id) => [id, 0]));
  const harm: string[] = [];
  let acknowledged = 0;
  let midWrite = 0;
  for (let kill = 1; kill <= kills; kill += 1) {
    const lines = (await killOne(folder, care)).filter((line) => line !== "open");
    acknowledged += lines.length;
    for (const line of lines) highest.set(line.slice(0, 36), Number(line.slice(37)));
    if ((await temporariesIn(folder)).some((name) => name.endsWith(".tmp"))) midWrite += 1;
    const casebook = await open(folder);
    for (const notice of casebook.notices) harm.push(`kill ${kill}: ${notice.kind} ${notice.name}`);
    const found = new Map((await casebook.journal.entries()).map(({ dilemma }) => [dilemma.id, dilemma]));
    for (const id of ids) {
      const dilemma = found.get(id);
      const edit = Number(dilemma?.asked ?? -1);
      if (edit < (highest.get(id) ?? 0))
        harm.push(`kill ${kill}: lost edit ${highest.get(id)} of ${id}, found ${edit}`);
      if (dilemma === undefined) {
        await casebook.journal.start({ ...newDilemma(id, at, "Written often"), asked: "0" }, at);
        highest.set(id, 0);
      }
    }
    await casebook.close();
    for (const name of await temporariesIn(folder)) harm.push(`kill ${kill}: ${name} was left lying`);
  }
  return { kills, acknowledged, midWrite, harm };
}
