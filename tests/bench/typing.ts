import { writeFile } from "node:fs/promises";
import { loadavg } from "node:os";
import { parseArgs } from "node:util";
import type { CDPSession, Page } from "playwright-core";
import { launchBrowser } from "../e2e/browser.ts";
import { openCasebook } from "../e2e/casebook.ts";
import { untilSaved } from "../e2e/pages/dilemma.ts";
import { openEmpty } from "../e2e/pages/welcome.ts";
import { crowded, type Size } from "./crowded.ts";

/** The pause between two keys, in milliseconds: a quick typist. */
const pause = 60;

/** Somewhere one types, and how much stands around it. */
interface Scene {
  readonly where: string;
  readonly size: Size;
  readonly keys: number;
  /** The part of the dilemma, as its address says it. */
  readonly part: string;
  /** Goes into the field. */
  enter(page: Page): Promise<void>;
}

const scenes: readonly Scene[] = [
  {
    where: "what happened, 5,000 words",
    size: { words: 5_000, facts: 30, people: 0, options: 0 },
    keys: 400,
    part: "",
    async enter(page) {
      await page.getByRole("textbox", { name: "What happened" }).click();
      await page.keyboard.press("Control+Home");
      for (let line = 0; line < 20; line += 1) await page.keyboard.press("ArrowDown");
    },
  },
  {
    where: "a person's field, 100 people",
    size: { words: 1_000, facts: 5, people: 100, options: 0 },
    keys: 200,
    part: "/people",
    async enter(page) {
      await page.locator("#figure-person-8").focus();
      await page.getByRole("textbox", { name: "What they stand to gain or lose" }).click();
      await page.keyboard.press("End");
    },
  },
  {
    where: "an option, 20 options, 10 people",
    size: { words: 1_000, facts: 5, people: 10, options: 20 },
    keys: 200,
    part: "/options",
    async enter(page) {
      await page.getByRole("group", { name: "Course 8" }).getByRole("textbox", { name: "Who gains" }).click();
      await page.keyboard.press("End");
    },
  },
];

interface Figures {
  readonly where: string;
  readonly keys: number;
  /** Tasks of the main thread that lasted over 50 ms while typing. */
  readonly longTasks: number;
  /** The longest task, in milliseconds; null when none was longer than 50, as shorter ones are not reported. */
  readonly longest: number | null;
  /** From a key to the frame that shows it, in milliseconds, in steps of 8. */
  readonly frameP50: number;
  readonly frameP95: number;
  /** Time of the main thread in scripts for each key, saving included, in milliseconds. */
  readonly script: number;
  /** The same in styles and layout. */
  readonly layout: number;
}

async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen = { tasks: [] as number[], keys: [] as number[] };
    Reflect.set(window, "seen", seen);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.tasks.push(entry.duration);
    }).observe({ type: "longtask", buffered: false });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.name === "keydown") seen.keys.push(entry.duration);
    }).observe({ type: "event", durationThreshold: 16, buffered: false } as PerformanceObserverInit);
  });
}

/** What the browser has spent so far, in seconds. */
async function spent(session: CDPSession): Promise<{ script: number; layout: number }> {
  const { metrics } = await session.send("Performance.getMetrics");
  const of = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? 0;
  return { script: of("ScriptDuration"), layout: of("LayoutDuration") + of("RecalcStyleDuration") };
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Types for a while, and notes where the time of the main thread went when a file for it is named. */
async function typeIn(page: Page, { where, keys }: Scene, profile: string | undefined): Promise<Figures> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  await watch(page);
  if (profile !== undefined) {
    await session.send("Profiler.enable");
    await session.send("Profiler.start");
  }
  const before = await spent(session);
  for (let key = 0; key < keys; key += 1) await page.keyboard.type(key % 6 === 5 ? " " : "a", { delay: pause });
  await untilSaved(page);
  const after = await spent(session);
  if (profile !== undefined) await writeFile(profile, JSON.stringify((await session.send("Profiler.stop")).profile));
  const seen = await page.evaluate(() => Reflect.get(window, "seen") as { tasks: number[]; keys: number[] });
  const frames = [...seen.keys, ...Array<number>(Math.max(0, keys - seen.keys.length)).fill(16)].sort((a, b) => a - b);
  const each = (seconds: number) => Math.round((seconds * 100_000) / keys) / 100;
  return {
    where,
    keys,
    longTasks: seen.tasks.length,
    longest: seen.tasks.length === 0 ? null : Math.max(...seen.tasks),
    frameP50: quantile(frames, 0.5),
    frameP95: quantile(frames, 0.95),
    script: each(after.script - before.script),
    layout: each(after.layout - before.layout),
  };
}

/** Types in each scene while the dilemma saves itself, in the browser of the end-to-end tests. */
async function measure(profile: string | undefined): Promise<Figures[]> {
  const browser = await launchBrowser();
  const app = await openCasebook(browser);
  const { page } = app;
  await openEmpty(page);
  const figures: Figures[] = [];
  for (const [place, scene] of scenes.entries()) {
    const id = await crowded(page, scene.size);
    await page.goto(`${new URL("/", page.url()).href}#/dilemma/${id}${scene.part}`);
    await scene.enter(page);
    figures.push(await typeIn(page, scene, profile && `${profile}-${place + 1}.cpuprofile`));
  }
  await app.close();
  await browser.close();
  return figures;
}

const { values } = parseArgs({ options: { json: { type: "boolean", default: false }, profile: { type: "string" } } });
const figures = await measure(values.profile);
const load = loadavg()[0];
if (values.json) console.log(JSON.stringify({ load, figures }));
else {
  console.table(figures);
  console.log(`Load of the machine over the last minute: ${load?.toFixed(1)}`);
}
