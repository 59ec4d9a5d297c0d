import { parseArgs } from "node:util";
import type { Page } from "playwright-core";
import { launchBrowser } from "../e2e/browser.ts";
import { openCasebook } from "../e2e/casebook.ts";
import { openEmpty } from "../e2e/pages/welcome.ts";
import { longDilemma } from "./long-dilemma.ts";

/** How many keys are pressed, and the pause between two, in milliseconds: a quick typist. */
const keys = 400;
const pause = 60;

interface Figures {
  /** Tasks of the main thread that lasted over 50 ms while typing. */
  readonly longTasks: number;
  /** The longest task, in milliseconds; 50 when none was longer, as shorter ones are not reported. */
  readonly longestTask: number;
  /** From a key to the frame that shows it, in milliseconds, in steps of 8. */
  readonly keyToFrameP50: number;
  readonly keyToFrameP95: number;
  readonly words: number;
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

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Types in the middle of a dilemma of 5,000 words while it saves itself, in the browser of the end-to-end tests. */
async function measure(): Promise<Figures> {
  const browser = await launchBrowser();
  const app = await openCasebook(browser);
  const { page } = app;
  await openEmpty(page);
  const { id, words } = await longDilemma(page);
  await page.goto(`${new URL("/", page.url()).href}#/dilemma/${id}`);
  const happened = page.getByRole("textbox", { name: "What happened" });
  await happened.click();
  await page.keyboard.press("Control+Home");
  for (let line = 0; line < 20; line += 1) await page.keyboard.press("ArrowDown");
  await watch(page);
  for (let key = 0; key < keys; key += 1) await page.keyboard.type(key % 6 === 5 ? " " : "a", { delay: pause });
  await page.getByText(/^Saved \d/).waitFor();
  const seen = await page.evaluate(() => Reflect.get(window, "seen") as { tasks: number[]; keys: number[] });
  await app.close();
  await browser.close();
  const frames = [...seen.keys, ...Array<number>(Math.max(0, keys - seen.keys.length)).fill(16)].sort((a, b) => a - b);
  return {
    longTasks: seen.tasks.length,
    longestTask: Math.max(50, ...seen.tasks),
    keyToFrameP50: quantile(frames, 0.5),
    keyToFrameP95: quantile(frames, 0.95),
    words,
  };
}

const { values } = parseArgs({ options: { json: { type: "boolean", default: false } } });
const figures = await measure();
if (values.json) console.log(JSON.stringify(figures));
else console.table(figures);
