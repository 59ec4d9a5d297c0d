import { type BrowserWindow, dialog, shell } from "electron";
import { outsideAddress, outsideQuestion } from "./outside.ts";
import { words } from "./words.ts";

/**
 * Lets a source of a case be opened in the owner's browser, after a question that shows its whole address. No second window
 * ever opens here, and no other address is even asked about. `sources` are all addresses that cases name.
 */
export function askBeforeLeaving(window: BrowserWindow, sources: () => Iterable<string>): void {
  let isAsking = false;

  async function ask(address: string): Promise<void> {
    isAsking = true;
    try {
      const { response } = await dialog.showMessageBox(window, outsideQuestion(address, words.outside));
      if (response === 1) await shell.openExternal(address);
    } catch (error) {
      console.error(words.outside.notOpened, error);
    } finally {
      isAsking = false;
    }
  }

  window.webContents.setWindowOpenHandler(({ url }) => {
    const address = outsideAddress(url, sources());
    if (address !== null && !isAsking) void ask(address);
    return { action: "deny" };
  });
}
