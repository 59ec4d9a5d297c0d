import { join } from "node:path";
import { app, type BrowserWindow, nativeTheme, session } from "electron";
import { dispatch } from "../core/dispatch.ts";
import { casebookApi } from "../store/casebook-api.ts";
import { localClock } from "../store/clock.ts";
import { openLibrary } from "../store/library.ts";
import type { OpenCasebook } from "../store/open-casebook.ts";
import type { SettingsFile } from "../store/settings-file.ts";
import { pageAddress } from "./address.ts";
import { countAsks } from "./asks.ts";
import { fenceSessions } from "./fence.ts";
import { groundOf } from "./ground.ts";
import { answerAsks } from "./ipc.ts";
import { leaveInOrder } from "./leave.ts";
import { servePage } from "./page-protocol.ts";
import { makeWindow } from "./window.ts";
import { eventChannel } from "./wire.ts";
import { sampleNotAdded } from "./words.ts";

function report(channel: string, error: unknown): void {
  console.error(`A fault in ${channel}.`, error);
}

/**
 * Puts the app together around an open casebook and shows its window. `top` is the folder that holds `out` and `cases`.
 * Resolves when the page is there.
 */
export async function openDesk(
  casebook: OpenCasebook,
  settings: SettingsFile,
  top: string,
  withSample: boolean,
): Promise<BrowserWindow> {
  const developing = !app.isPackaged;
  // In memory only: what the owner writes leaves no copy in Chromium's own folders.
  const pageSession = session.fromPartition("casebook");
  const fence = fenceSessions([session.defaultSession, pageSession], developing);
  servePage(pageSession, join(top, "out", "renderer"));

  nativeTheme.themeSource = settings.content.theme;
  const ground = groundOf(settings.content.theme, nativeTheme.shouldUseDarkColors);
  const library = await openLibrary(join(top, "cases"));
  const window = makeWindow(ground, join(top, "out", "electron", "preload.cjs"), pageSession, developing);
  const api = casebookApi({
    casebook,
    library,
    sampleFolder: join(top, "cases", "sample"),
    settings,
    clock: localClock,
    facts: { version: app.getVersion(), shell: "electron", ...fence },
    announce(event) {
      if (event === "settings") nativeTheme.themeSource = settings.content.theme;
      if (!window.isDestroyed()) window.webContents.send(eventChannel, event);
    },
  });
  if (withSample) {
    const added = await dispatch(api, "addSample", {}, report);
    if (!added.ok) console.error(sampleNotAdded(added.reason));
  }
  const asks = countAsks();
  answerAsks(window.webContents, api, asks, report);
  leaveInOrder(window, asks, casebook, settings);
  await window.loadURL(pageAddress);
  return window;
}
