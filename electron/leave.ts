import { app, type BrowserWindow, type Event } from "electron";
import type { Running } from "../store/running.ts";
import { words } from "../store/shell-words.ts";
import { type Asks, handIn } from "./asks.ts";
import { closePage } from "./close-page.ts";
import { askPageToHandIn } from "./ipc.ts";

/**
 * Lets the app end only when everything is on the disk: closing the window or quitting first gives the page its turn, then
 * waits for what it asked, closes the casebook and gives its lock back.
 */
export function leaveInOrder(window: BrowserWindow, asks: Asks, running: Pick<Running, "close">): void {
  let state: "open" | "leaving" | "left" = "open";

  async function leave(): Promise<void> {
    state = "leaving";
    try {
      await handIn(() => askPageToHandIn(window.webContents), asks);
      if (!(await closePage(window))) {
        state = "open";
        return;
      }
      await asks.settled();
    } catch (error) {
      console.error(words.notClosed, error);
      window.destroy();
    }
    await running.close().catch((error: unknown) => console.error(words.notClosed, error));
    state = "left";
    app.quit();
  }

  function holdUntilLeft(event: Event): void {
    if (state === "left") return;
    event.preventDefault();
    if (state === "open") void leave();
  }

  window.on("close", (event) => {
    if (state !== "leaving") holdUntilLeft(event);
  });
  app.on("before-quit", holdUntilLeft);
}
