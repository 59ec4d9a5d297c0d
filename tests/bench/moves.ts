import { mkdtemp, rm, stat } from "node:fs/promises";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { CasebookApi } from "../../core/api.ts";
import type { Outcome } from "../../core/outcome.ts";
import type { SessionView } from "../../core/workshop/kept-session.ts";
import type { Block } from "../../core/workshop/plan/block.ts";
import { openParts } from "../../store/open-parts.ts";
import { runCasebook } from "../../store/running.ts";

/** How many cases a session has, and how often it was held before. */
const sizes = [
  { cases: 1, runs: 0 },
  { cases: 5, runs: 5 },
  { cases: 20, runs: 30 },
] as const;
/** How many taps are measured. */
const taps = 300;

const top = join(import.meta.dirname, "..", "..");

function doneOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}

function agendaOf(caseIds: readonly string[]): Block[] {
  return caseIds.flatMap((caseId, place) =>
    (["read", "vote"] as const).map((kind) => ({
      ...{ id: `${kind}-${place}`, kind, minutes: 5, caseId, title: "" },
      ...{ text: "What would you do, and why? ".repeat(8), notes: "Wait for a silence of ten seconds. ".repeat(8) },
    })),
  );
}

/** Holds a session once, with notes of about 300 characters in each, and twenty commitments. */
async function hold(api: CasebookApi, id: string): Promise<void> {
  let { session } = doneOf(await api.beginRun({ id }));
  const runOf = () => {
    const run = session.runs.find(({ endedAt }) => endedAt === null);
    if (run === undefined) throw new Error("No run is going");
    return run;
  };
  const runId = runOf().id;
  for (const [place, { id: blockId }] of session.blocks.entries()) {
    const text = "Nobody spoke first. ".repeat(15);
    doneOf(await api.writeRun({ id, runId, write: { kind: "notes", blockId, text } }));
    if (place === session.blocks.length - 1) break;
    ({ session } = doneOf(await api.moveRun({ id, runId, moves: runOf().moves, move: { kind: "next" } })));
  }
  for (let place = 0; place < 20; place += 1) {
    const commitment = { id: `c-${place}`, who: "", what: "I will ring before I write. ".repeat(3) };
    doneOf(await api.writeRun({ id, runId, write: { kind: "commitment", commitment } }));
  }
  doneOf(await api.moveRun({ id, runId, moves: runOf().moves, move: { kind: "end" } }));
}

async function tap(api: CasebookApi, { session }: SessionView): Promise<readonly number[]> {
  const run = session.runs.find(({ endedAt }) => endedAt === null);
  if (run === undefined) throw new Error("No run is going");
  const times: number[] = [];
  for (let moves = run.moves; moves < run.moves + taps; moves += 1) {
    const begun = performance.now();
    const move = { kind: "blank", isBlank: moves % 2 === 0 } as const;
    doneOf(await api.moveRun({ id: session.id, runId: run.id, moves, move }));
    times.push(performance.now() - begun);
  }
  return times.toSorted((one, other) => one - other);
}

const { json } = parseArgs({ options: { json: { type: "boolean", default: false } } }).values;
const work = await mkdtemp(join(tmpdir(), "casebook-bench-"));
const opening = await openParts({
  cases: join(top, "cases"),
  casebook: join(work, "shop"),
  settings: join(work, "settings"),
  search: join(top, "store", "finding", "finding-worker.ts"),
  sealing: join(top, "store", "circle", "sealing-worker.ts"),
});
if (!opening.ok) throw new Error(opening.fault.kind);
const { api, close } = runCasebook({
  ...opening.parts,
  facts: { version: "bench", shell: "loopback", blockedRequests: () => 0 },
  handover: { placeFor: async () => null, choose: async () => null, pathOf: () => null },
  announce: () => undefined,
});
try {
  const load = loadavg()[0] ?? 0;
  const shelf = doneOf(await api.listCases({})).map(({ id }) => id);
  const rows = [];
  for (const size of sizes) {
    const blocks = agendaOf(shelf.slice(0, size.cases));
    const plan = { title: "Evening", theme: null, on: null, start: "18:00", length: 60, names: false, blocks };
    const { id } = doneOf(await api.startSession({ plan })).session;
    for (let run = 0; run < size.runs; run += 1) await hold(api, id);
    const times = await tap(api, doneOf(await api.beginRun({ id })));
    const at = (share: number) => Math.round((times[Math.floor((times.length - 1) * share)] ?? 0) * 10) / 10;
    const { size: bytes } = await stat(join(work, "shop", "sessions", `${id}.json`));
    rows.push({ ...size, kilobytes: Math.round(bytes / 1_000), p50: at(0.5), p95: at(0.95), longest: at(1) });
  }
  if (json) console.log(JSON.stringify({ load, taps, rows }));
  else {
    console.table(rows);
    console.log(`${taps} taps each, milliseconds until each is on the disk; load ${load.toFixed(1)} before.`);
  }
} finally {
  await close();
  await rm(work, { recursive: true });
}
