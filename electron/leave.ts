import { app, type BrowserWindow, type Event } from "electron";
import type { OpenCasebook } from "../store/open-casebook.ts";
import type { SettingsFile } from "../store/settings-file.ts";
import { type Asks, handIn } from "./asks.ts";
import { askPageToHandIn } from "./ipc.ts";

/**
 * Lets the app end only when everything is on the disk: closing the window or quitting first gives the page its turn, then
 * waits for what it asked, closes the casebook and gives its lock back.
 */
export function leaveInOrder(window: BrowserWindow, asks: Asks, casebook: OpenCasebook, settings: SettingsFile): void {
  let state: "open" | "leaving" | "left" = "open";

  async function leave(): Promise<void> {
    state = "leaving";
    try {
      await handIn(() => askPageToHandIn(window.webContents), asks);
      window.destroy();
      await asks.settled();
      await settings.settled();
      await casebook.close();
    } catch (error) {
      console.error("The casebook was not closed in order.", error);
    }
    state = "left";
    app.quit();
  }

  function holdUntilLeft(event: Event): void {
    if (state === "left") return;
    event.preventDefault();
    if (state === "open") void leave();
  }

  window.on("close", holdUntilLeft);
  app.on("before-quit", holdUntilLeft);
}
