import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { app, type BrowserWindow, dialog } from "electron";
import { openStart } from "../store/open-start.ts";
import { defaultCasebookFolder, settingsFolder } from "../store/places.ts";
import { collectArrivals, pathsIn } from "./arrivals.ts";
import { CannotStart } from "./cannot-start.ts";
import { readCommandLine } from "./command-line.ts";
import { openDesk } from "./desk.ts";
import { fenceContents } from "./fence.ts";
import { registerPageScheme } from "./page-protocol.ts";
import { silenceChromium } from "./switches.ts";
import { bringForward } from "./window.ts";
import { whyNotStarted, words } from "./words.ts";

const commandLine = readCommandLine(process.argv, process.cwd());
const top = join(__dirname, "..", "..");
const settingsAt = commandLine.settings ?? settingsFolder();
const arrivals = collectArrivals(commandLine.caseFiles);
let window: BrowserWindow | null = null;

/** Chromium's own files stand beside the settings. Two apps with the same settings are one app: the second shows the first. */
function settleIn(): void {
  const folder = join(settingsAt, "window");
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new CannotStart({ kind: "no-settings", folder: settingsAt }, error);
  }
  app.setPath("userData", folder);
}

async function start(): Promise<void> {
  const folders = {
    cases: join(top, "cases"),
    casebook: commandLine.casebook ?? defaultCasebookFolder(),
    settings: settingsAt,
    backups: commandLine.backups,
    search: join(__dirname, "finding-worker.cjs"),
    sealing: join(__dirname, "sealing-worker.cjs"),
  };
  const opening = await openStart(folders, commandLine.workshop);
  if (!opening.ok) throw new CannotStart(opening.fault, opening.error);
  try {
    window = await openDesk(opening.start, top, commandLine.sample, arrivals);
  } catch (error) {
    await opening.start.close();
    throw error;
  }
}

/** Takes files that the system opens while the app runs, and shows its window. */
function receive(paths: readonly string[]): void {
  arrivals.arrive(paths);
  if (window?.isDestroyed() === false) bringForward(window);
}

/** Says why there is nothing to show, on the screen and in the terminal, and ends. */
async function giveUp(error: unknown): Promise<void> {
  const { title, message } = error instanceof CannotStart ? error : { title: words.notStarted, message: whyNotStarted };
  console.error(`${title}. ${message}`, error instanceof CannotStart ? (error.cause ?? "") : error);
  await app.whenReady();
  dialog.showErrorBox(title, message);
  app.exit(1);
}

function run(): void {
  silenceChromium();
  registerPageScheme();
  settleIn();
  app.on("web-contents-created", (_event, contents) => fenceContents(contents));
  app.on("window-all-closed", () => app.quit());
  // The words of a second start come reordered by Chromium, so it hands over the paths as it read them itself.
  app.on("second-instance", (_event, _words, _folder, handed) => receive(pathsIn(handed)));
  app.on("open-file", (event, path) => {
    event.preventDefault();
    receive([path]);
  });
  const { caseFiles, workshop } = commandLine;
  const handed = workshop === null ? caseFiles : [workshop, ...caseFiles]; // A copy that is open already shows a pack as any case file.
  if (app.requestSingleInstanceLock({ caseFiles: handed })) app.whenReady().then(start).catch(giveUp);
  else app.quit();
}

try {
  run();
} catch (error) {
  void giveUp(error);
}
