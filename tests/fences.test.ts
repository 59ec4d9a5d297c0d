import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { screenFaults } from "./screen-faults.ts";

const top = join(import.meta.dirname, "..");
const floors = ["core", "store", "electron", "loopback", "room", "renderer"];

/** Throw-away files, each going through one fence that the compiler holds: where it is written, and what it says. */
const refusedByCompiler = {
  "core/machine.ts": "export const folder: string = process.cwd();\n",
  "core/window.ts": "export const title: string = document.title;\n",
  "core/upwards.ts": 'import { localDisk } from "../store/documents/disk.ts";\nexport const disk = localDisk;\n',
  "store/window.ts": "export const title: string = document.title;\n",
  "store/view.ts": 'import { seen } from "../renderer/throw-away.ts";\nexport const view = seen;\n',
  "loopback/other-shell.ts": 'import { opened } from "../electron/throw-away.ts";\nexport const other = opened;\n',
  "renderer/disk.ts": 'import { localDisk } from "../store/documents/disk.ts";\nexport const disk = localDisk;\n',
  "renderer/desktop.ts": 'import { opened } from "../electron/throw-away.ts";\nexport const desktop = opened;\n',
  "renderer/stand-in.ts": 'import { served } from "../loopback/throw-away.ts";\nexport const standIn = served;\n',
  "room/journal.ts": 'import { seen } from "../renderer/throw-away.ts";\nexport const journal = seen;\n',
  "room/disk.ts": 'import { localDisk } from "../store/documents/disk.ts";\nexport const disk = localDisk;\n',
  "room/desktop.ts": 'import { opened } from "../electron/throw-away.ts";\nexport const desktop = opened;\n',
  "electron/view.ts": 'import { seen } from "../renderer/throw-away.ts";\nexport const view = seen;\n',
  "electron/other-shell.ts": 'import { served } from "../loopback/throw-away.ts";\nexport const other = served;\n',
};

/** The same for the fences that the lint rule holds: packages whose types any folder can see. */
const refusedByLint = {
  "core/node.ts": 'import { hostname } from "node:os";\nexport const host = hostname;\n',
  "core/node-promises.ts": 'import { readFile } from "node:fs/promises";\nexport const read = readFile;\n',
  "core/view.ts": 'import { createElement } from "react";\nexport const view = createElement("p");\n',
  "core/view-types.ts": 'import type { ReactNode } from "react";\nexport type View = ReactNode;\n',
  "core/view-page.ts": 'import { createRoot } from "react-dom/client";\nexport const root = createRoot;\n',
  "core/view-kit.ts": 'import { Button } from "react-aria-components";\nexport const button = Button;\n',
  "core/shell.ts": 'import { app } from "electron";\nexport const version = app.getVersion();\n',
  "store/shell.ts": 'import { app } from "electron";\nexport const version = app.getVersion();\n',
  "store/shell-main.ts": 'import { app } from "electron/main";\nexport const version = app.getVersion();\n',
  "loopback/shell.ts": 'import { app } from "electron";\nexport const version = app.getVersion();\n',
  "renderer/node.ts": 'import { readFile } from "node:fs/promises";\nexport const read = readFile;\n',
  "room/window.ts": 'import { seen } from "../renderer/throw-away.ts";\nexport const ofWindow = seen;\n',
  "room/node.ts": 'import { readFile } from "node:fs/promises";\nexport const read = readFile;\n',
  "renderer/shell-package.ts": 'import { ipcRenderer } from "electron";\nexport const ipc = ipcRenderer;\n',
};

/** What the files above reach for; going there is the fault, being there is none. */
const reached = {
  "renderer/throw-away.ts": 'export const seen = "seen";\n',
  "electron/throw-away.ts": 'export const opened = "opened";\n',
  "loopback/throw-away.ts": 'export const served = "served";\n',
};

/** One channel left out of each of the places that must know them all. */
const leftOut = [
  { file: "core/api.ts", line: "  find: true,\n" },
  { file: "core/inputs.ts", line: "  find: z.strictObject({ text: z.string().max(1000), box: itemId.optional() }),\n" },
  {
    file: "store/api/library-api.ts",
    line: "    find: ({ text, box }) =>",
    instead: "    lookFor: ({ text, box }: { text: string; box?: string }) =>",
  },
];

let copy = "";
let before = "";
let compiled = "";
let linted = "";

/** Runs one of the tools of the project in the copy and returns all it says, whatever it thinks of the code. */
function run(tool: string, ...words: string[]): Promise<string> {
  return new Promise((resolve) => {
    const program = join(top, "node_modules", tool);
    execFile(process.execPath, [program, ...words], { cwd: copy, maxBuffer: 1e8 }, (_, output, errors) =>
      resolve(`${output}${errors}`),
    );
  });
}

async function leaveOut(file: string, line: string, instead = ""): Promise<void> {
  const text = await readFile(join(copy, file), "utf8");
  if (!text.includes(line)) throw new Error(`${file} no longer holds ${line}`);
  await writeFile(join(copy, file), text.replace(line, instead));
}

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), "casebook-fences-"));
  for (const name of [...floors, "tsconfig.base.json", "biome.json", ".gitignore"])
    await cp(join(top, name), join(copy, name), { recursive: true });
  await symlink(join(top, "node_modules"), join(copy, "node_modules"), "junction");
  const references = floors.map((path) => ({ path }));
  await writeFile(join(copy, "tsconfig.json"), JSON.stringify({ files: [], references }));
  for (const [file, text] of Object.entries(reached)) await writeFile(join(copy, file), text);
  before = await run("typescript/bin/tsc", "-b", "--pretty", "false");
  for (const [file, text] of Object.entries(refusedByCompiler)) await writeFile(join(copy, file), text);
  for (const { file, line, instead } of leftOut) await leaveOut(file, line, instead);
  compiled = await run("typescript/bin/tsc", "-b", "--pretty", "false");
  for (const [file, text] of Object.entries(refusedByLint)) await writeFile(join(copy, file), text);
  linted = await run("@biomejs/biome/bin/biome", "lint", "--reporter=github", "--max-diagnostics=none", ".");
}, 120_000);

afterAll(() => rm(copy, { recursive: true, force: true }));

function isRefusedByCompiler(file: string): boolean {
  return compiled.split("\n").some((line) => line.startsWith(`${file}(`) && line.includes("error TS"));
}

function isRefusedByLint(file: string): boolean {
  return linted.split("\n").some((line) => line.includes("noRestrictedImports") && line.includes(`/${file},`));
}

test("the floors compile as they are", () => {
  expect(before).toBe("");
});

test.each(Object.keys(refusedByCompiler))("%s does not compile", (file) => {
  expect(isRefusedByCompiler(file)).toBe(true);
});

test.each(Object.keys(refusedByLint))("%s does not pass the lint", (file) => {
  expect(isRefusedByLint(file)).toBe(true);
});

test.each(leftOut)("a channel missing from $file does not compile", ({ file }) => {
  expect(isRefusedByCompiler(file)).toBe(true);
});

test("no screen imports another screen", async () => {
  expect(await screenFaults(join(top, "renderer"))).toEqual([]);
});

test("a screen that imports another screen is found, however the import is written", async () => {
  const renderer = join(copy, "screens");
  const files = {
    "today/today.tsx": 'import { Row } from "../parts/row.tsx";\nimport { words } from "../words/english.ts";\n',
    "parts/row.tsx": 'import "./row.css";\nimport { due } from "../../core/days.ts";\n',
    "shell/routes.tsx": 'import { Today } from "../today/today.tsx";\n',
    "journal/list.tsx": 'import {\n  Today,\n} from "../today/today.tsx";\n',
    "library/shelf.tsx": 'export { List } from "../journal/list.tsx";\n',
    "library/late.tsx": 'const list = await import("../../screens/journal/list.tsx");\n',
    "words/english.ts": 'import { words } from "../today/today-words.ts";\nimport { Row } from "../today/today.tsx";\n',
    "parts/frame.tsx": 'import type { Shelf } from "../library/shelf.tsx";\n',
  };
  for (const [file, text] of Object.entries(files)) {
    await cp(join(top, "tsconfig.base.json"), join(renderer, file));
    await writeFile(join(renderer, file), text);
  }
  expect((await screenFaults(renderer)).sort()).toEqual([
    "journal/list.tsx imports the screen today",
    "library/late.tsx imports the screen journal",
    "library/shelf.tsx imports the screen journal",
    "parts/frame.tsx imports the screen library",
    "words/english.ts imports the screen today",
  ]);
});
