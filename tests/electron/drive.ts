import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { _electron, type ElectronApplication, type Page } from "playwright-core";
import { findRuntime } from "./runtime.ts";

const top = join(import.meta.dirname, "..", "..");

/** A folder with the app as it is started, a casebook yet to be made, and its settings. */
export interface Place {
  readonly app: string;
  readonly casebook: string;
  readonly settings: string;
  remove(): void;
}

/** Lays the built app out in a temporary folder. */
export function layOut(): Place {
  const root = mkdtempSync(join(tmpdir(), "casebook-electron-"));
  const app = join(root, "app");
  for (const name of ["package.json", "cases", join("out", "electron"), join("out", "renderer"), join("out", "room")])
    cpSync(join(top, name), join(app, name), { recursive: true });
  const remove = () => rmSync(root, { recursive: true, force: true });
  return { app, casebook: join(root, "casebook"), settings: join(root, "settings"), remove };
}

/** The app, running, and its window. */
export interface Running {
  readonly app: ElectronApplication;
  readonly page: Page;
}

/** What starts the app in a place. The user root cannot have Chromium's own sandbox on Linux, and only that user goes without. */
export function startWith(place: Place, ...more: readonly string[]): { program: string; words: string[] } {
  const runtime = findRuntime();
  if (!runtime.ok) throw new Error(`Electron was not run: ${runtime.because}.`);
  const asRoot = process.platform === "linux" && process.getuid?.() === 0;
  const shim = join(import.meta.dirname, "shim.cjs");
  const folders = ["--casebook", place.casebook, "--settings", place.settings];
  const words = [...(asRoot ? ["--no-sandbox"] : []), "-r", shim, place.app, ...folders, ...more];
  return { program: runtime.program, words };
}

/** Starts the app and waits for its page. */
export async function open(place: Place, ...more: readonly string[]): Promise<Running> {
  const { program, words } = startWith(place, ...more);
  const app = await _electron.launch({ executablePath: program, args: words });
  const page = await app.firstWindow();
  await page.waitForLoadState("load");
  return { app, page };
}
