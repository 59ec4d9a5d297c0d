import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { app, type BrowserWindow, dialog, nativeTheme, session } from "electron";
import { casebookApi } from "../store/casebook-api.ts";
import { localDisk } from "../store/disk.ts";
import { defaultCasebookFolder, settingsFolder } from "../store/places.ts";
import { openSettings } from "../store/settings-file.ts";
import { pageAddress } from "./address.ts";
import { countAsks } from "./asks.ts";
import { readCommandLine } from "./command-line.ts";
import { fenceContents, fenceSessions } from "./fence.ts";
import { groundOf } from "./ground.ts";
import { answerAsks } from "./ipc.ts";
import { leaveInOrder } from "./leave.ts";
import { openOrSayWhy, partsOf } from "./open-parts.ts";
import { registerPageScheme, servePage } from "./page-protocol.ts";
import { silenceChromium } from "./switches.ts";
import { bringForward, makeWindow } from "./window.ts";
import { eventChannel } from "./wire.ts";
import { whyNotOpened, words } from "./words.ts";

const commandLine = readCommandLine(process.argv, process.cwd());
const settingsAt = commandLine.settings ?? settingsFolder();
const developing = !app.isPackaged;
const top = join(__dirname, "..", "..");
let window: BrowserWindow | null = null;

function report(channel: string, error: unknown): void {
  console.error(`A fault in ${channel}.`, error);
}

/** Says why there is nothing to show, on the screen and in the terminal, and ends. */
function giveUp(title: string, text: string, error: unknown): void {
  console.error(`${title}. ${text}`, ...(error === null ? [] : [error]));
  dialog.showErrorBox(title, text);
  app.exit(1);
}

async function start(): Promise<void> {
  // In memory only: what the owner writes leaves no copy in Chromium's own folders.
  const pageSession = session.fromPartition("casebook");
  const fence = fenceSessions([session.defaultSession, pageSession], developing);
  servePage(pageSession, join(top, "out", "renderer"));

  const folder = commandLine.casebook ?? defaultCasebookFolder();
  const opening = await openOrSayWhy(folder);
  if (!opening.ok) return giveUp(words.notOpened, whyNotOpened(opening.fault, folder), opening.error);
  const { casebook } = opening;
  const settings = await openSettings(localDisk, settingsAt);
  const cases = { folder: join(top, "cases"), sample: join(top, "cases", "sample") };
  const facts = { version: app.getVersion(), shell: "electron", ...fence } as const;
  const parts = await partsOf(casebook, cases, {
    settings,
    facts,
    announce(event) {
      if (event === "settings") nativeTheme.themeSource = settings.content.theme;
      if (window?.isDestroyed() === false) window.webContents.send(eventChannel, event);
    },
  });
  const api = casebookApi(parts);
  if (commandLine.sample) await api.addSample({});

  nativeTheme.themeSource = settings.content.theme;
  const ground = groundOf(settings.content.theme, nativeTheme.shouldUseDarkColors);
  window = makeWindow(ground, join(__dirname, "preload.cjs"), pageSession, developing);
  const asks = countAsks();
  answerAsks(window.webContents, api, asks, report);
  leaveInOrder(window, asks, casebook, settings);
  await window.loadURL(pageAddress);
}

silenceChromium();
registerPageScheme();
mkdirSync(join(settingsAt, "window"), { recursive: true });
app.setPath("userData", join(settingsAt, "window"));
app.on("web-contents-created", (_event, contents) => fenceContents(contents));
app.on("window-all-closed", () => app.quit());
app.on("second-instance", () => {
  if (window !== null) bringForward(window);
});
if (app.requestSingleInstanceLock())
  app
    .whenReady()
    .then(start)
    .catch((error: unknown) => giveUp(words.notStarted, whyNotOpened("fault", settingsAt), error));
else app.quit();
