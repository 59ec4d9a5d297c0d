import { mkdtemp, rm } from "node:fs/promises";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../e2e/browser.ts";
import { type EngineName, engines } from "./store-engines.ts";
import { type Kept, prepare, run, startToRow } from "./store-starts.ts";

const sizes = [10, 1_000, 10_000] as const;
const names = Object.keys(engines) as EngineName[];
/** How often each start is measured; the middle one counts. */
const starts = 3;

type Figures = Record<string, number>;

function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function rounded(milliseconds: number): number {
  return milliseconds < 10 ? Math.round(milliseconds * 100) / 100 : Math.round(milliseconds);
}

async function often(times: number, measure: () => Promise<number>): Promise<number> {
  const found: number[] = [];
  for (let turn = 0; turn < times; turn += 1) found.push(await measure());
  return rounded(quantile(found, 0.5));
}

/** Saving and loading, each engine in a process of its own. */
async function saveAndLoad(top: string): Promise<{ engine: EngineName; size: number; figures: Figures }[]> {
  const rows = [];
  for (const size of sizes)
    for (const engine of names) {
      const folder = join(top, `${engine}-${size}`);
      const filled = await run("fill", engine, folder, size);
      const said = await run("load-and-save", engine, folder, size);
      const times = said.get("saves")?.value as number[];
      const figures = {
        bytes: Number(filled.get("bytes")?.value),
        saves: times.length,
        saveP50: rounded(quantile(times, 0.5)),
        saveP95: rounded(quantile(times, 0.95)),
        load: rounded(Number(said.get("load")?.value)),
      };
      rows.push({ engine, size, figures });
    }
  return rows;
}

/** From the start of a process to its first list, and to the first that is right. */
async function startToList(top: string, size: number): Promise<{ how: string; first: number; right: number }[]> {
  const rows = [];
  for (const engine of names.filter((name) => name !== "ours")) {
    const folder = join(top, `${engine}-${size}`);
    const first = await often(starts, async () => (await run("list", engine, folder, size)).get("listed")?.at ?? 0);
    rows.push({ how: engine, first, right: first });
  }
  for (const kept of ["the list", "no list", "a wrong list"] satisfies Kept[]) {
    const folder = join(top, `ours-${size}`);
    const rights: number[] = [];
    await prepare(kept, folder, size);
    const first = await often(starts, async () => {
      if (kept !== "the list") await prepare(kept, folder, size);
      const said = await run("start", "ours", folder, size);
      const right = said.get("right");
      if (right === undefined) throw new Error(`The list of ${size} with ${kept} did not become right`);
      rights.push(right.at);
      return said.get("listed")?.at ?? 0;
    });
    rows.push({ how: `ours, ${kept}`, first, right: rounded(quantile(rights, 0.5)) });
  }
  return rows;
}

/** The same to the first row that is seen; the sizes take turns, so that both meet the same hour of the machine. */
async function startToScreen(top: string, browser: Browser): Promise<{ kept: Kept; size: number; figures: Figures }[]> {
  const rows = [];
  for (const kept of ["the list", "a wrong list"] satisfies Kept[]) {
    const found = new Map<number, { first: number; right: number }[]>(sizes.map((size) => [size, []]));
    for (const size of sizes) await prepare(kept, join(top, `ours-${size}`), size);
    const turns = kept === "the list" ? starts : 1;
    for (let turn = 0; turn < turns; turn += 1)
      for (const size of sizes) {
        const folder = join(top, `ours-${size}`);
        if (kept === "a wrong list") await prepare(kept, folder, size);
        found.get(size)?.push(await startToRow(browser, folder));
      }
    for (const [size, times] of found) {
      const middle = (of: "first" | "right") =>
        rounded(
          quantile(
            times.map((one) => one[of]),
            0.5,
          ),
        );
      rows.push({ kept, size, figures: { first: middle("first"), right: middle("right") } });
    }
  }
  return rows;
}

async function measure(tell: (rows: readonly object[]) => void) {
  const top = await mkdtemp(join(tmpdir(), "casebook-bench-store-"));
  const browser = await launchBrowser();
  try {
    const stores = await saveAndLoad(top);
    tell(stores.map(({ engine, size, figures }) => ({ engine, size, ...figures })));
    const lists = [];
    for (const size of sizes) lists.push(...(await startToList(top, size)).map((row) => ({ size, ...row })));
    tell(lists);
    const screens = await startToScreen(top, browser);
    tell(screens.map(({ kept, size, figures }) => ({ kept, size, ...figures })));
    return { stores, lists, screens };
  } finally {
    await browser.close();
    await rm(top, { recursive: true });
  }
}

type Measured = Awaited<ReturnType<typeof measure>>;

/** What must hold, with what was found: ratios first. */
function bars({ stores, lists, screens }: Measured) {
  const save = (size: number) =>
    stores.find((row) => row.engine === "ours" && row.size === size)?.figures.saveP50 ?? Number.NaN;
  const screen = (size: number) =>
    screens.find((row) => row.kept === "the list" && row.size === size)?.figures.first ?? Number.NaN;
  const list = (how: string, size: number) =>
    lists.find((row) => row.how === how && row.size === size)?.right ?? Number.NaN;
  const ratio = (one: number, other: number) => Math.round((one / other) * 100) / 100;
  return [
    { what: "save, 10,000 : 10", found: ratio(save(10_000), save(10)), bar: 1.5 },
    { what: "start to first row on screen, 10,000 : 10", found: ratio(screen(10_000), screen(10)), bar: 1.5 },
    { what: "ms to the right list, no list kept, 10,000", found: list("ours, no list", 10_000), bar: 2_000 },
    { what: "ms to the right list, a wrong list kept, 10,000", found: list("ours, a wrong list", 10_000), bar: 2_000 },
  ].map((row) => ({ ...row, holds: row.found < row.bar }));
}

const { values } = parseArgs({ options: { json: { type: "boolean", default: false } } });
const loads = [loadavg()[0] ?? 0];
const measured = await measure(values.json ? () => undefined : (rows) => console.table(rows));
loads.push(loadavg()[0] ?? 0);
if (values.json) console.log(JSON.stringify({ node: process.version, loads, bars: bars(measured), ...measured }));
else {
  console.table(bars(measured));
  for (const name of names) console.log(`${name}: ${engines[name].what}`);
  console.log(
    `Node ${process.version}, load of the machine before and after: ${loads.map((one) => one.toFixed(1)).join(", ")}`,
  );
}
