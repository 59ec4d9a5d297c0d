import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openApp } from "../open-app.ts";

test("what a crash left half written in merged/ goes at the next opening", async () => {
  const app = await openApp();
  await app.close();
  const merged = join(app.folder, "merged");
  await mkdir(merged, { recursive: true });
  await writeFile(join(merged, ".one.json.0b5a3c1e-8f7d-4f0a-9d59-1d2f3a4b5c6d.tmp"), "half");
  const again = await openApp({ folder: app.folder });
  expect(await readdir(merged)).toEqual([]);
  await again.close();
});
