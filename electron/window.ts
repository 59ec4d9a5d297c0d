import { BrowserWindow, dialog, Menu, type Session } from "electron";
import type { AppCommandId } from "../core/app-labels.ts";
import { pageAddress } from "./address.ts";
import { menuTemplate } from "./menu-template.ts";
import { windowOptions } from "./window-options.ts";
import { commandChannel } from "./wire.ts";
import { words } from "./words.ts";

/** Makes the window, empty and hidden: it shows itself when its page has been drawn. */
export function makeWindow(ground: string, preload: string, session: Session, developing: boolean): BrowserWindow {
  const window = new BrowserWindow(windowOptions(words.app, ground, preload, session, developing));
  window.once("ready-to-show", () => window.show());
  window.webContents.on("render-process-gone", (_event, { reason }) => {
    if (reason === "clean-exit" || window.isDestroyed()) return;
    dialog.showErrorBox(words.windowStopped.title, words.windowStopped.text);
    if (!window.isDestroyed())
      window.loadURL(pageAddress).catch((error: unknown) => console.error(words.windowNotBack, error));
  });
  const run = (id: AppCommandId) => {
    if (!window.isDestroyed()) window.webContents.send(commandChannel, id);
  };
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(process.platform, developing, run)));
  return window;
}

/** Brings the window to the front, as when the app is started a second time. */
export function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
