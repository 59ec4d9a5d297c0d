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

test("one file alone opens an address outside, after asking, and nothing opens a path or fetches", () => {
  const text = files.find(({ name }) => name === "leave-for.ts")?.text ?? "";
  expect({
    shell: takers(["shell"]),
    uses: text.match(/\bshell\.\w+/g),
    others: takers(["net", "autoUpdater", "clipboard", "desktopCapturer"]),
  }).toEqual({ shell: ["leave-for.ts"], uses: ["shell.openExternal"], others: [] });
});

test("only the preloads reach into the pages, and only one file answers them", () => {
  expect({ bridge: takers(["contextBridge", "ipcRenderer"]), main: takers(["ipcMain"]) }).toEqual({
    bridge: ["preload.ts", "room-preload.ts"],
    main: ["ipc.ts"],
  });
});
