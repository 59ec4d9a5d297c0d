import { spawn } from "node:child_process";
import { once } from "node:events";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Browser } from "playwright-core";
import { localDisk } from "../../store/documents/disk.ts";
import { changeSettings, openSettings } from "../../store/settings-file.ts";

const main = join(import.meta.dirname, "..", "..", "loopback", "main.ts");
const measuring = join(import.meta.dirname, "store-process.ts");

/** What a process said, and when, in milliseconds from its start. */
export type Said = ReadonlyMap<string, { readonly value: unknown; readonly at: number }>;

/** lowdb keeps everything in memory where it believes it is tested. */
function environment(): NodeJS.ProcessEnv {
  return { ...process.env, NODE_ENV: "production" };
}

/** Runs one measurement in a process of its own. */
export async function run(task: string, engine: string, folder: string, count: number): Promise<Said> {
  const from = performance.now();
  const child = spawn(process.execPath, [measuring, task, engine, folder, String(count)], {
    stdio: ["ignore", "pipe", "inherit"],
    env: environment(),
  });
  const closed = once(child, "close");
  const said = new Map<string, { value: unknown; at: number }>();
  for await (const line of createInterface({ input: child.stdout })) {
    const [word, value] = JSON.parse(line) as [string, unknown];
    said.set(word, { value, at: performance.now() - from });
  }
  const [code] = await closed;
  if (code !== 0) throw new Error(`${task} of ${engine} ended with ${code}`);
  return said;
}

/** What is among the caches when the app starts. */
export type Kept = "the list" | "no list" | "a wrong list";

/** Brings the caches of a casebook into this state. */
export async function prepare(kept: Kept, folder: string, count: number): Promise<void> {
  if (kept === "no list") await rm(join(folder, "settings", "caches"), { recursive: true, force: true });
  if (kept === "the list") await run("start", "ours", folder, count);
  if (kept === "a wrong list") await run("spoil", "ours", folder, count);
}

/** From the start of the app to the first row of the journal in a browser that is open already, and to the first right one. */
export async function startToRow(browser: Browser, folder: string): Promise<{ first: number; right: number }> {
  const settings = await openSettings(localDisk, join(folder, "settings"));
  await changeSettings(settings, { welcomed: true, guardSeen: true }, new Date().toISOString());
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const from = performance.now();
  const words = ["--casebook", join(folder, "casebook"), "--settings", join(folder, "settings"), "--no-open"];
  const child = spawn(process.execPath, [main, ...words], { stdio: ["ignore", "pipe", "inherit"], env: environment() });
  const closed = once(child, "close");
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /^Casebook is open at (\S+)$/.exec(line)?.[1];
    if (address === undefined) continue;
    await page.goto(`${address}#/journal`);
    break;
  }
  const row = page.locator("main ul[aria-label=Dilemmas] > li").first();
  await row.waitFor();
  const first = performance.now() - from;
  await row.filter({ hasNotText: "Not in any file" }).waitFor();
  const right = performance.now() - from;
  await context.close();
  child.kill("SIGTERM");
  await closed;
  return { first, right };
}
