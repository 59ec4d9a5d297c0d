import { randomUUID } from "node:crypto";
import { type BrowserWindow, dialog } from "electron";
import type { Handover } from "../store/backup/handover.ts";
import { words } from "./words.ts";

const filters = [{ name: words.backup.kind, extensions: ["zip"] }];

/** Hands files over by the dialogs of the system. A path that was chosen stays here, under an id. */
export function handoverBy(window: BrowserWindow): Handover {
  const chosen = new Map<string, string>();
  return {
    async placeFor(name) {
      const { filePath } = await dialog.showSaveDialog(window, {
        title: words.backup.save,
        defaultPath: name,
        filters,
      });
      return filePath === "" ? null : { path: filePath, fetch: null };
    },
    async choose() {
      const { filePaths } = await dialog.showOpenDialog(window, {
        title: words.backup.open,
        filters,
        properties: ["openFile"],
      });
      const [path] = filePaths;
      if (path === undefined) return null;
      const id = randomUUID();
      chosen.set(id, path);
      return id;
    },
    pathOf: (id) => chosen.get(id) ?? null,
  };
}
