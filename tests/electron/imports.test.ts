import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const folder = join(import.meta.dirname, "..", "..", "electron");
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".ts"))
  .map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));

/** The files that take these names from Electron when they run. */
function takers(wanted: readonly string[]): string[] {
  return files
    .filter(({ text }) => {
      const taken = /^import \{([^}]*)\} from "electron";/m.exec(text)?.[1]?.split(",") ?? [];
      return taken.some((name) => wanted.includes(name.trim()));
    })
    .map(({ name }) => name);
}

test("the shell never opens an address or a path outside itself, and never fetches", () => {
  expect(takers(["shell", "net", "autoUpdater", "clipboard", "desktopCapturer"])).toEqual([]);
});

test("only the preload reaches into the page, and only one file answers it", () => {
  expect({ bridge: takers(["contextBridge", "ipcRenderer"]), main: takers(["ipcMain"]) }).toEqual({
    bridge: ["preload.ts"],
    main: ["ipc.ts"],
  });
});
