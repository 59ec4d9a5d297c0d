import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findRuntime } from "../../build/runtime.ts";

/** An Electron package of version 45.4.1 as its installer leaves it. */
async function installedPackage() {
  const folder = await mkdtemp(join(tmpdir(), "casebook-runtime-"));
  await mkdir(join(folder, "dist"));
  await writeFile(join(folder, "package.json"), '{"version":"45.4.1"}');
  await writeFile(join(folder, "dist", "version"), "45.4.1");
  await writeFile(join(folder, "dist", "electron"), "");
  await writeFile(join(folder, "path.txt"), "electron");
  return folder;
}

test("finds a whole runtime in the package", async () => {
  const folder = await installedPackage();
  expect(findRuntime(folder, null, "linux")).toEqual({ state: "there", executable: join(folder, "dist", "electron") });
  expect(findRuntime(folder, null, "win32")).toEqual({ state: "missing" });
});

test("half a runtime, and one of another version, count as none", async () => {
  for (const part of ["path.txt", "dist/version", "dist/electron", "dist"]) {
    const folder = await installedPackage();
    await rm(join(folder, part), { recursive: true });
    expect([part, findRuntime(folder, null, "linux")]).toEqual([part, { state: "missing" }]);
  }
  const folder = await installedPackage();
  await writeFile(join(folder, "dist", "version"), "v44.0.0");
  expect(findRuntime(folder, null, "linux")).toEqual({ state: "missing" });
});

test("a named folder is used before the package, and said so when it is empty", async () => {
  const folder = await installedPackage();
  const override = join(folder, "dist");
  expect([findRuntime(folder, override, "linux"), findRuntime(folder, folder, "linux")]).toEqual([
    { state: "there", executable: join(override, "electron") },
    { state: "not-in-override", folder },
  ]);
});

test("knows the name of the executable on each platform", async () => {
  const folder = await installedPackage();
  await mkdir(join(folder, "Electron.app", "Contents", "MacOS"), { recursive: true });
  await writeFile(join(folder, "Electron.app", "Contents", "MacOS", "Electron"), "");
  await writeFile(join(folder, "electron.exe"), "");
  expect([findRuntime(folder, folder, "darwin").state, findRuntime(folder, folder, "win32").state]).toEqual([
    "there",
    "there",
  ]);
});
