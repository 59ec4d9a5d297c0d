import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import type { Leaf } from "../../../core/search/finder.ts";
import { casebook } from "./casebook.ts";
import { corpusOf } from "./corpus.ts";
import type { Engine } from "./engine.ts";
import type { Answers, Figures } from "./figures.ts";
import { flexSearch } from "./flexsearch.ts";
import { fuse } from "./fuse.ts";
import { miniSearch } from "./minisearch.ts";
import { type KnownItem, kinds, queriesFor } from "./queries.ts";

const engines: Record<string, () => Engine> = {
  casebook,
  minisearch: miniSearch,
  flexsearch: flexSearch,
  "fuse titles": () => fuse("titles and tags"),
  "fuse everything": () => fuse("everything"),
};

/** How long one kind of query may take in all, in milliseconds; what is not asked by then is left out, and said to be. */
const patience = { others: 30_000, fuse: 4_000 } as const;
const warmUp = 12;
const changes = 60;

function bytesHeld(): number {
  for (let turn = 0; turn < 4; turn += 1) globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function timed(act: () => unknown): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}

function at(share: number, milliseconds: readonly number[]): number {
  const sorted = [...milliseconds].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function answersOf(engine: Engine, queries: readonly KnownItem[], patient: number): Answers {
  const end = performance.now() + patient;
  for (const { typed } of queries.slice(0, warmUp)) if (performance.now() < end - patient / 2) engine.find(typed);
  const [times, places]: [number[], number[]] = [[], []];
  for (const { typed, key } of queries) {
    if (performance.now() > end) break;
    let found: readonly string[] = [];
    times.push(timed(() => (found = engine.find(typed))));
    places.push(found.slice(0, 10).indexOf(key) + 1);
  }
  const part = (holds: (place: number) => boolean) => places.filter(holds).length / Math.max(1, places.length);
  return {
    queries: queries.length,
    asked: places.length,
    p50: at(0.5, times),
    p95: at(0.95, times),
    first: part((place) => place === 1),
    five: part((place) => place > 0 && place <= 5),
    mrr: places.reduce((sum, place) => sum + (place === 0 ? 0 : 1 / place), 0) / Math.max(1, places.length),
  };
}

function changed(leaf: Leaf, turn: number): Leaf {
  return { ...leaf, open: [...leaf.open, `On day ${turn} the letter was answered, and a new price was named.`] };
}

async function savedIn(folder: string, { save, load }: Engine): Promise<Figures["saved"]> {
  if (save === null || load === null) return null;
  const path = join(folder, "index");
  const start = performance.now();
  const data = await save();
  writeFileSync(path, data);
  const write = performance.now() - start;
  const read = timed(() => load(readFileSync(path)));
  return { bytes: readFileSync(path).length, write, read };
}

async function measure(name: string, size: number): Promise<Figures> {
  const corpus = await corpusOf(size);
  const queries = queriesFor(corpus);
  const engine = engines[name]?.();
  if (engine === undefined) throw new Error(`No engine is called ${name}`);
  for (const leaf of corpus.leaves) JSON.stringify(leaf); // What was put together from parts is laid flat before it is weighed.
  const before = bytesHeld();
  const build = timed(() => engine.build(corpus.leaves));
  const bytes = bytesHeld() - before;
  const answers = Object.fromEntries(
    kinds.map((kind) => [
      kind,
      answersOf(
        engine,
        queries.filter((one) => one.kind === kind),
        name.startsWith("fuse") ? patience.fuse : patience.others,
      ),
    ]),
  ) as Figures["answers"];
  const some = corpus.leaves.slice(0, changes);
  const times = some.map((leaf, turn) => timed(() => engine.change(changed(leaf, turn))));
  const folder = mkdtempSync(join(tmpdir(), "casebook-bench-"));
  const saved = await savedIn(folder, engine);
  const confirm = name === "casebook" ? timed(() => engine.build(corpus.leaves)) : null;
  rmSync(folder, { recursive: true });
  const change = { p50: at(0.5, times), p95: at(0.95, times) };
  return { name, size, load: loadavg()[0] ?? 0, build, bytes, answers, change, saved, confirm };
}

const [name = "", size = ""] = process.argv.slice(2);
process.stdout.write(JSON.stringify(await measure(name, Number(size))));
