import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { isBuiltin } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { electronConfig, entries } from "../../build/electron.vite.ts";

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

test("main, preload and the two workers are one file each, and need nothing but Electron and Node; a worker needs no Electron", () => {
  expect({
    files: readdirSync(folder).sort(),
    preload: asksFor("preload.cjs"),
    main: asksFor("main.cjs").filter((name) => !isBuiltin(name)),
    finding: asksFor("finding-worker.cjs").filter((name) => !isBuiltin(name)),
    sealing: asksFor("sealing-worker.cjs").filter((name) => !isBuiltin(name)),
  }).toEqual({
    files: ["finding-worker.cjs", "main.cjs", "preload.cjs", "sealing-worker.cjs"],
    preload: ["electron"],
    main: ["electron"],
    finding: [],
    sealing: [],
  });
});

test("the preload carries no schema: it is a page of text", () => {
  const text = readFileSync(join(folder, "preload.cjs"), "utf8");
  expect({ isShort: text.length < 5_000, hasZod: /zod/i.test(text) }).toEqual({ isShort: true, hasZod: false });
});
