import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";

const main = join(import.meta.dirname, "..", "..", "loopback", "main.ts");

/** How a casebook is opened. Without a folder it is a new one. */
export interface Opening {
  /** A folder from an earlier `openCasebook`; its casebook and settings are opened again. */
  readonly folder?: string;
  readonly sample?: boolean;
  /** The path of a pack, for a start with its workshop alone. */
  readonly workshop?: string;
  /** The folder of a built window other than `out/renderer`. */
  readonly renderer?: string;
  readonly context?: BrowserContextOptions;
}

/** The app, running as a process of its own, and its page in a browser that knows nothing of earlier ones. */
export interface OpenCasebook {
  readonly page: Page;
  /** Holds `casebook` and `settings`. */
  readonly folder: string;
  /** Everything that went wrong in the window so far, a line each. A test that ends well finds none. */
  readonly complaints: readonly string[];
  /** Closes the page and stops the app in order; throws when it does not end well. */
  close(): Promise<void>;
  /** Ends the app at once, as a crash would, and leaves the page where it is. */
  kill(): Promise<void>;
}

async function listen(page: Page, complaints: string[]): Promise<void> {
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning")
      complaints.push(`console ${message.type()}: ${message.text()}`);
  });
  // A dialog for a file is caught only once the browser was told to; told at the moment of the key, it can be too late.
  page.on("filechooser", () => undefined);
  page.on("pageerror", (error) => complaints.push(`page error: ${error.message}`));
  await page.exposeBinding("tellViolation", (_source, violation: string) => complaints.push(`policy: ${violation}`));
  await page.addInitScript(() => {
    document.addEventListener(
      "securitypolicyviolation",
      ({ violatedDirective, blockedURI, sourceFile, lineNumber }) => {
        const tell = Reflect.get(window, "tellViolation") as (violation: string) => void;
        tell(`${violatedDirective} blocked ${blockedURI} at ${sourceFile}:${lineNumber}`);
      },
    );
  });
}

/** Starts the app on a temporary casebook with settings of its own, and opens it in a fresh context of the browser. */
export async function openCasebook(browser: Browser, opening: Opening = {}): Promise<OpenCasebook> {
  const folder = opening.folder ?? (await mkdtemp(join(tmpdir(), "casebook-e2e-")));
  const words = ["--casebook", join(folder, "casebook"), "--settings", join(folder, "settings"), "--no-open"];
  if (opening.sample === true) words.push("--sample");
  if (opening.workshop !== undefined) words.push("--workshop", opening.workshop);
  if (opening.renderer !== undefined) words.push("--renderer", opening.renderer);
  const child = spawn(process.execPath, [main, ...words], { stdio: ["ignore", "pipe", "pipe"] });
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
  const context = await browser.newContext(opening.context);
  const page = await context.newPage();
  await listen(page, complaints);
  await page.goto(address);
  return {
    page,
    folder,
    complaints,
    async close() {
      await context.close();
      child.kill("SIGTERM");
      const [code, signal] = await ended;
      if (code !== 0 && signal !== "SIGKILL") throw new Error(`The app ended with ${code ?? signal}: ${said}`);
    },
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
  };
}
