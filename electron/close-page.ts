import { type BrowserWindow, dialog } from "electron";
import { words } from "./words.ts";

/** How long a page may take to close before it counts as dead. Milliseconds; a question to the owner stops the clock. */
const patience = 3_000;

/**
 * Closes the page, which may object while it holds words that the disk has refused: the owner is then asked. Resolves with
 * false when they stay. A page that does not answer is ended.
 */
export function closePage(window: BrowserWindow): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => window.destroy(), patience);
    function objected(event: { preventDefault(): void }): void {
      clearTimeout(timer);
      const answer = dialog.showMessageBoxSync(window, {
        type: "warning",
        message: words.unsaved.title,
        detail: words.unsaved.text,
        buttons: [words.unsaved.stay, words.unsaved.leave],
        defaultId: 0,
        cancelId: 0,
      });
      if (answer === 1) {
        event.preventDefault(); // To prevent the objection is to let the page go.
        return;
      }
      window.webContents.off("will-prevent-unload", objected);
      window.off("closed", closed);
      resolve(false);
    }
    function closed(): void {
      clearTimeout(timer);
      resolve(true);
    }
    window.webContents.on("will-prevent-unload", objected);
    window.once("closed", closed);
    window.close();
  });
}
