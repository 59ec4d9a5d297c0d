import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { isBuiltin } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { electronConfig, entries } from "../../build/electron.vite.ts";
import { channels } from "../../core/api.ts";

let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "casebook-shell-"));
  for (const entry of Object.keys(entries) as (keyof typeof entries)[]) {
    const config = electronConfig(entry);
    await build({
      ...config,
      configFile: false,
      logLevel: "error",
      build: { ...config.build, outDir: folder, emptyOutDir: false },
    });
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every module that a built file asks for. */
function asksFor(file: string): string[] {
  const text = readFileSync(join(folder, file), "utf8");
  return [...text.matchAll(/\b(?:require|import)\("([^"]+)"\)/g)].map(([, name]) => name ?? "");
}

test("main, the two preloads and the two workers are one file each, and need nothing but Electron and Node; a worker needs no Electron", () => {
  expect({
    files: readdirSync(folder).sort(),
    preload: asksFor("preload.cjs"),
    roomPreload: asksFor("room-preload.cjs"),
    main: asksFor("main.cjs").filter((name) => !isBuiltin(name)),
    finding: asksFor("finding-worker.cjs").filter((name) => !isBuiltin(name)),
    sealing: asksFor("sealing-worker.cjs").filter((name) => !isBuiltin(name)),
  }).toEqual({
    files: ["finding-worker.cjs", "main.cjs", "preload.cjs", "room-preload.cjs", "sealing-worker.cjs"],
    preload: ["electron"],
    roomPreload: ["electron"],
    main: ["electron"],
    finding: [],
    sealing: [],
  });
});

/** How many characters a preload may have, beside the names of the channels that it lets through. */
const room = 3_000;

test("the preloads carry no schema: the names of the channels and a page of text, and for the room one of them", () => {
  const [text, ofRoom] = ["preload.cjs", "room-preload.cjs"].map((file) => readFileSync(join(folder, file), "utf8"));
  const named = channels.join("").length + channels.length * 12;
  expect({
    isShort: (text?.length ?? 0) < room + named,
    hasZod: /zod/i.test(`${text}${ofRoom}`),
    named: channels.filter((channel) => ofRoom?.includes(channel)),
    isShortForRoom: (ofRoom?.length ?? 0) < 1_000,
  }).toEqual({ isShort: true, hasZod: false, named: ["readRoom"], isShortForRoom: true });
});
