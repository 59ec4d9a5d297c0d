import { join } from "node:path";
import { app, type BrowserWindow, nativeTheme, session } from "electron";
import { dispatch } from "../core/dispatch.ts";
import type { Library } from "../store/library.ts";
import type { OpenStart } from "../store/open-start.ts";
import { words } from "../store/shell-words.ts";
import { pageAddress } from "./address.ts";
import type { Arrivals } from "./arrivals.ts";
import { countAsks } from "./asks.ts";
import { fenceSessions } from "./fence.ts";
import { groundOf } from "./ground.ts";
import { handoverBy } from "./handover.ts";
import { answerAsks, answerPdf, answerRoom, handOverArrivals, hearOfRoom } from "./ipc.ts";
import { leaveInOrder } from "./leave.ts";
import { askBeforeLeaving } from "./leave-for.ts";
import { servePages } from "./page-protocol.ts";
import { keepRoom } from "./room-window.ts";
import { savePdf } from "./save-pdf.ts";
import { makeWindow } from "./window.ts";
import { eventChannel, roomChannel } from "./wire.ts";

function report(channel: string, error: unknown): void {
  console.error(words.faultIn(channel), error);
}

function sendTo(window: BrowserWindow | null, channel: string, news: unknown): void {
  if (window?.isDestroyed() === false) window.webContents.send(channel, news);
}

function* sourceAddresses({ cases }: Library): Iterable<string> {
  for (const { sealed } of cases.values()) for (const { url } of sealed.sources) if (url !== undefined) yield url;
}

/**
 * Puts the app together around what is open and shows its window. `top` is the folder that holds `out` and `cases`.
 * Resolves when the page is there.
 */
export async function openDesk(
  start: OpenStart,
  top: string,
  withSample: boolean,
  arrivals: Arrivals,
): Promise<BrowserWindow> {
  const { settings } = start;
  const developing = !app.isPackaged;
  // In memory only: what the owner writes leaves no copy in Chromium's own folders.
  const pageSession = session.fromPartition("casebook");
  const fence = fenceSessions([session.defaultSession, pageSession], developing);
  servePages(pageSession, join(top, "out"));

  nativeTheme.themeSource = settings.content.theme;
  const ground = groundOf(settings.content.theme, nativeTheme.shouldUseDarkColors);
  const window = makeWindow(ground, join(top, "out", "electron", "preload.cjs"), pageSession, developing);
  const room = keepRoom({
    trainer: window,
    preload: join(top, "out", "electron", "room-preload.cjs"),
    session: pageSession,
    developing,
    tell: (news) => sendTo(window, roomChannel, news),
  });
  const running = start.run({
    facts: { version: app.getVersion(), shell: "electron", ...fence },
    handover: handoverBy(window),
    announce(event) {
      if (event.kind === "settings") nativeTheme.themeSource = settings.content.theme;
      sendTo(window, eventChannel, event);
      if (event.kind === "sessions") sendTo(room.present(), eventChannel, event);
    },
  });
  const { api } = running;
  if (withSample) {
    const added = await dispatch(api, "addSample", {}, report);
    if (!added.ok) console.error(words.sampleNotAdded(added.reason));
  }
  const asks = countAsks();
  answerAsks(window.webContents, api, asks, report);
  answerRoom(() => room.present()?.webContents ?? null, api, asks, report);
  hearOfRoom(window.webContents, room);
  answerPdf(window.webContents, (name) => savePdf(window, name), asks);
  handOverArrivals(window.webContents, arrivals);
  leaveInOrder(window, asks, running);
  askBeforeLeaving(window, () => sourceAddresses(start.library));
  void running.daily().catch((error: unknown) => report("daily backup", error));
  await window.loadURL(pageAddress);
  running.begin();
  return window;
}
