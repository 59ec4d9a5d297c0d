import { writeSync } from "node:fs";
import { join } from "node:path";
import { casebookApi } from "../../store/api/casebook-api.ts";
import { localDisk } from "../../store/documents/disk.ts";
import { openLibrary } from "../../store/library.ts";
import { closeParts, openParts } from "../../store/open-parts.ts";
import { SummaryCache } from "../../store/summary-cache.ts";
import { noHandover } from "../store/backup/no-handover.ts";
import { type EngineName, engines } from "./store-engines.ts";
import { writtenAs } from "./written-as.ts";

/** One measurement, in a process of its own. Says what it found, a line each; the parent looks at the clock. */
const [task = "", engine = "", folder = "", count = ""] = process.argv.slice(2);
const app = join(import.meta.dirname, "..", "..");
const cases = join(app, "cases");
const places = {
  cases,
  search: join(app, "store", "finding", "finding-worker.ts"),
  sealing: join(app, "store", "circle", "sealing-worker.ts"),
  casebook: join(folder, "casebook"),
  settings: join(folder, "settings"),
};

/** How often is saved at most, and for how long. */
const savesAtMost = 200;
const savingMs = 2_000;

function say(word: string, value?: unknown): void {
  writeSync(1, `${JSON.stringify([word, value])}\n`);
}

async function fill(): Promise<void> {
  const library = await openLibrary(cases);
  const dilemmas = writtenAs([...library.cases.values()], Number(count));
  await engines[engine as EngineName].fill(folder, dilemmas);
  say("bytes", Math.round(dilemmas.reduce((sum, one) => sum + JSON.stringify(one).length, 0) / dilemmas.length));
}

async function loadAndSave(): Promise<void> {
  const before = performance.now();
  const store = await engines[engine as EngineName].open(folder);
  say("load", performance.now() - before);
  const ids = store.list().map(({ id }) => id);
  const times: number[] = [];
  const until = performance.now() + savingMs;
  for (let turn = 0; turn < savesAtMost && performance.now() < until; turn += 1) {
    const from = performance.now();
    await store.save(ids[(turn * 7919) % ids.length] ?? "", `word ${turn}`);
    times.push(performance.now() - from);
  }
  say("saves", times);
  await store.close();
}

/** A start of a peer: it reads everything before it lists anything. */
async function list(): Promise<void> {
  const store = await engines[engine as EngineName].open(folder);
  say("listed", JSON.stringify(store.list()).length);
  say("right");
  await store.close();
}

async function openOurs() {
  const opening = await openParts(places);
  if (!opening.ok) throw new Error(opening.fault.kind);
  const heard: string[] = [];
  const api = casebookApi({
    ...opening.parts,
    facts: { version: "bench", shell: "loopback", blockedRequests: () => 0 },
    handover: noHandover,
    beforeImport: async () => undefined,
    announce: ({ kind }) => heard.push(kind),
  });
  return { parts: opening.parts, api, heard };
}

/** A start of ours, as the app starts: library, settings and all. It is right when the list says what the folder says. */
async function start(): Promise<void> {
  const { parts, api } = await openOurs();
  const listed = async () => {
    const answer = await api.listDilemmas({});
    return JSON.stringify(answer).includes("Not in any file") || !answer.ok || answer.value.length !== Number(count);
  };
  const wasWrong = await listed();
  say("listed");
  await parts.casebook.journal.whole;
  const isWrong = wasWrong && (await listed());
  say(isWrong ? "wrong" : "right");
  await closeParts(parts);
}

/** Keeps a list in which every title is another, with all that makes it believed. */
async function spoil(): Promise<void> {
  const { parts, api } = await openOurs();
  const answer = await api.listDilemmas({});
  if (!answer.ok) throw new Error(answer.reason);
  await closeParts(parts);
  const wrong = answer.value.map((summary) => ({ ...summary, title: `Not in any file: ${summary.title}` }));
  await new SummaryCache(localDisk, places.settings, parts.casebook.about.id).keep(wrong);
}

const tasks: Record<string, () => Promise<void>> = { fill, "load-and-save": loadAndSave, list, start, spoil };
await tasks[task]?.();
