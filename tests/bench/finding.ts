import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Page } from "playwright-core";
import { openLibrary } from "../../store/library.ts";
import { launchBrowser } from "../e2e/browser.ts";
import { type OpenCasebook, openCasebook } from "../e2e/casebook.ts";
import { openEmpty } from "../e2e/pages/welcome.ts";
import { type SeenFinding, watchFinding } from "./seen-finding.ts";
import { writtenAs } from "./written-as.ts";
import { writeCasebook } from "./written-casebook.ts";

/** The pauses between two keys, in milliseconds: a quick typist, and one who leans on the keyboard. */
const pauses = [60, 15];

/** What is typed: titles, whole texts, errors, a question, a phrase and a filter. */
const typed = [
  "the customer wants a refund",
  "promise delivery saturday",
  "wages of the night shift",
  "recipt fro the suplier",
  "may i tell the landlord about the other tenant",
  '"a five star review"',
  "status:draft overtime",
];

interface Figures {
  /** Milliseconds between two keys. */
  readonly pause: number;
  readonly keys: number;
  /** How many finds were answered with what was found, and how many were refused because a newer one overtook them. */
  readonly answered: number;
  readonly overtaken: number;
  /** From the key's request to its answer in the window, in milliseconds. */
  readonly askP50: number;
  readonly askP95: number;
  /** From the answer in the window to the frame that shows it, painted, in milliseconds. */
  readonly shownP50: number;
  readonly shownP95: number;
  readonly shownMost: number;
  /** In how many of a hundred answers it was the very next frame. */
  readonly nextFrame: number;
  /** Tasks of the window over 50 ms, and the longest. */
  readonly longTasks: number;
  readonly longest: number | null;
  /** From a key to the frame that shows it, in steps of 8 milliseconds. */
  readonly keyP50: number;
  readonly keyP95: number;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 10) / 10;
}

async function typeAll(page: Page, pause: number): Promise<Figures> {
  await page.keyboard.press("Control+k");
  const field = page.getByRole("searchbox", { name: "Find a case, a dilemma, a place or something to do" });
  await field.waitFor();
  const seen = await watchFinding(page);
  for (const text of typed) {
    await field.fill("");
    await page.keyboard.type(text, { delay: pause });
    await seen.settled();
  }
  const found = await seen.end();
  await page.keyboard.press("Escape");
  return figuresOf(
    pause,
    typed.reduce((sum, text) => sum + text.length, 0),
    found,
  );
}

function figuresOf(pause: number, keys: number, { answers, overtaken, tasks, presses }: SeenFinding): Figures {
  const shown = answers.flatMap((one) => (one.shown === null ? [] : [one]));
  const frames = [...presses, ...Array<number>(Math.max(0, keys - presses.length)).fill(16)]; // Shorter ones are not reported.
  return {
    pause,
    keys,
    answered: answers.length,
    overtaken,
    askP50: quantile(
      answers.map(({ asked }) => asked),
      0.5,
    ),
    askP95: quantile(
      answers.map(({ asked }) => asked),
      0.95,
    ),
    shownP50: quantile(
      shown.map((one) => one.shown ?? 0),
      0.5,
    ),
    shownP95: quantile(
      shown.map((one) => one.shown ?? 0),
      0.95,
    ),
    shownMost: quantile(
      shown.map((one) => one.shown ?? 0),
      1,
    ),
    nextFrame: Math.round(
      (100 * shown.filter(({ frames: passed }) => passed === 0).length) / Math.max(1, shown.length),
    ),
    longTasks: tasks.length,
    longest: tasks.length === 0 ? null : Math.max(...tasks),
    keyP50: quantile(frames, 0.5),
    keyP95: quantile(frames, 0.95),
  };
}

/** From the start of the app until a find is answered, in milliseconds. */
async function untilFound({ page }: OpenCasebook, started: number): Promise<number> {
  await page.evaluate(async () => {
    const headers = { "content-type": "application/json" };
    await fetch("ask/find", { method: "POST", headers, body: JSON.stringify({ text: "promise" }) });
  });
  return Math.round(performance.now() - started);
}

async function measure(count: number) {
  const library = await openLibrary(join(import.meta.dirname, "..", "..", "cases"));
  const cases = [...library.cases.values()];
  const folder = await mkdtemp(join(tmpdir(), "casebook-finding-"));
  await writeCasebook(join(folder, "casebook"), writtenAs(cases, count - cases.length));
  const browser = await launchBrowser();
  let started = performance.now();
  const first = await openCasebook(browser, { folder });
  await openEmpty(first.page);
  const withoutIndex = await untilFound(first, started);
  await first.close();
  started = performance.now();
  const app = await openCasebook(browser, { folder });
  const withIndex = await untilFound(app, started);
  const figures: Figures[] = [];
  for (const pause of pauses) figures.push(await typeAll(app.page, pause));
  await app.close();
  await browser.close();
  const bytes = await keptBytes(join(folder, "settings", "caches"));
  await rm(folder, { recursive: true });
  return { documents: count, withoutIndex, withIndex, bytes, figures };
}

async function keptBytes(caches: string): Promise<number> {
  const names = await readdir(caches, { recursive: true });
  const [kept] = names.filter((name) => name.endsWith("index.bin"));
  return kept === undefined ? 0 : (await stat(join(caches, kept))).size;
}

const { values } = parseArgs({
  options: { json: { type: "boolean", default: false }, documents: { type: "string", default: "10000" } },
});
const measured = await measure(Number(values.documents));
const load = loadavg()[0];
if (values.json) console.log(JSON.stringify({ load, ...measured }));
else {
  const { documents, withoutIndex, withIndex, bytes, figures } = measured;
  console.table(figures);
  console.log(
    `${documents} documents. From the start of the app to the first answer: ${withoutIndex} ms without a kept index,`,
  );
  console.log(
    `${withIndex} ms with one, of ${Math.round(bytes / 1e6)} MB. Load of the machine over the last minute: ${load?.toFixed(1)}`,
  );
}
