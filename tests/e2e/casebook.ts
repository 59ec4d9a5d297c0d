import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll } from "vitest";
import { launchBrowser } from "./browser.ts";

const main = join(import.meta.dirname, "..", "..", "loopback", "main.ts");

let browser: Promise<Browser> | null = null;
const running = new Set<ChildProcess>();
afterAll(async () => {
  // A test that failed has closed nothing.
  for (const child of running) child.kill("SIGKILL");
  await (await browser)?.close();
});

/** How a casebook is opened. Folders that are not named are new ones. */
export interface Start {
  /** The casebook of an app that was started before. */
  readonly folder?: string;
  readonly settings?: string;
  readonly sample?: boolean;
  /** The folder of a built window other than `out/renderer`. */
  readonly renderer?: string;
  readonly context?: BrowserContextOptions;
}

/** The app, running as a process of its own, and its page in a browser that knows nothing of earlier ones. */
export interface StartedCasebook {
  readonly page: Page;
  readonly folder: string;
  readonly settings: string;
  /** Everything that went wrong in the windows so far, a line each. */
  troubles(): readonly string[];
  /** Another window of the same app, still blank. */
  newPage(): Promise<Page>;
  /** From now on a window no longer hears what changes. */
  stopEvents(page: Page): Promise<void>;
  /** Closes the windows and stops the app in order; throws when a window complained or the app did not end well. */
  close(): Promise<void>;
  /** Ends the app at once, as a crash would, and its windows with it; complaints are left to the test. */
  kill(): Promise<void>;
}

async function listen(page: Page, complaints: string[]): Promise<void> {
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning")
      complaints.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`page error: ${error.message}`));
  await page.exposeBinding("tellViolation", (_source, violation: string) => complaints.push(`policy: ${violation}`));
  await page.addInitScript(() => {
    const sources: EventSource[] = [];
    Reflect.set(window, "eventSources", sources);
    window.EventSource = class extends EventSource {
      constructor(address: string | URL) {
        super(address);
        sources.push(this);
      }
    };
    document.addEventListener(
      "securitypolicyviolation",
      ({ violatedDirective, blockedURI, sourceFile, lineNumber }) => {
        const tell = Reflect.get(window, "tellViolation") as (violation: string) => void;
        tell(`${violatedDirective} blocked ${blockedURI} at ${sourceFile}:${lineNumber}`);
      },
    );
  });
}

/** Starts the app on a casebook and settings of its own, and opens it in a fresh context of the browser. */
export async function startCasebook(start: Start = {}): Promise<StartedCasebook> {
  const fresh = await mkdtemp(join(tmpdir(), "casebook-e2e-"));
  const folder = start.folder ?? join(fresh, "casebook");
  const settings = start.settings ?? join(fresh, "settings");
  const words = ["--casebook", folder, "--settings", settings, "--no-open"];
  if (start.sample === true) words.push("--sample");
  if (start.renderer !== undefined) words.push("--renderer", start.renderer);
  const child = spawn(process.execPath, [main, ...words], { stdio: ["ignore", "pipe", "pipe"] });
  running.add(child);
  child.on("close", () => running.delete(child));
  const ended = once(child, "close");
  let said = "";
  const address = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text: string) => {
        said += text;
        const found = /^Casebook is open at (\S+)\n/m.exec(said)?.[1];
        if (found !== undefined) resolve(found);
      });
    child.on("close", () => reject(new Error(`The app did not open: ${said}`)));
  });

  const complaints: string[] = [];
  browser ??= launchBrowser();
  const context = await (await browser).newContext(start.context);
  async function newPage(): Promise<Page> {
    const page = await context.newPage();
    await listen(page, complaints);
    return page;
  }
  const page = await newPage();
  await page.goto(address);
  return {
    page,
    folder,
    settings,
    troubles: () => [...complaints],
    newPage,
    async stopEvents(deaf) {
      await deaf.evaluate(() => {
        for (const source of Reflect.get(window, "eventSources") as EventSource[]) source.close();
      });
    },
    async close() {
      await context.close();
      child.kill("SIGTERM");
      const [code, signal] = await ended;
      if (code !== 0) throw new Error(`The app ended with ${code ?? signal}: ${said}`);
      if (complaints.length > 0) throw new Error(`The window complained: ${complaints.join("\n")}`);
    },
    async kill() {
      child.kill("SIGKILL");
      await ended;
      await context.close();
    },
  };
}
