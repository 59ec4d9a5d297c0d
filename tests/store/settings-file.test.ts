import { chmod, readdir, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { done, refused } from "../../core/outcome.ts";
import { localDisk } from "../../store/documents/disk.ts";
import { changeSettings, openSettings } from "../../store/settings-file.ts";
import { bytesIn } from "./bytes-in.ts";
import { temporaryFolder, withoutRights } from "./temporary-folder.ts";

const at = "2026-11-22T10:00:00.000Z";

test("settings are kept in a folder that is made for them, each change beside the others", async () => {
  const folder = join(await temporaryFolder(), "config", "casebook");
  const settings = await openSettings(localDisk, folder);
  await changeSettings(settings, { theme: "dark" }, at);
  await changeSettings(settings, { welcomed: true, theme: undefined }, at);
  const expected = { theme: "dark", guardSeen: false, welcomed: true, alikeFolded: false, paper: null };
  expect([settings.content, (await openSettings(localDisk, folder)).content]).toEqual([expected, expected]);
});

test("two windows of the app keep each other's settings", async () => {
  const folder = await temporaryFolder();
  const [one, other] = [await openSettings(localDisk, folder), await openSettings(localDisk, folder)];
  await changeSettings(one, { theme: "dark" }, at);
  expect(await changeSettings(other, { welcomed: true }, at)).toEqual(
    done({ theme: "dark", guardSeen: false, welcomed: true, alikeFolded: false, paper: null }),
  );
});

test("settings of a newer version are read, never written, and named by their file", async () => {
  const folder = await temporaryFolder();
  const settings = await openSettings(localDisk, folder);
  await changeSettings(settings, { theme: "dark" }, at);
  const path = join(folder, "settings.json");
  await writeFile(path, (await localDisk.read(path)).replace('"version": 1', '"version": 2'));
  const before = bytesIn(folder);
  const newer = await openSettings(localDisk, folder);
  expect([newer.content.theme, newer.notices]).toEqual([
    "dark",
    [{ kind: "newer", name: "settings.json", detail: "2" }],
  ]);
  expect(await changeSettings(newer, { theme: "light" }, at)).toEqual(refused("newer-version"));
  expect(bytesIn(folder)).toEqual(before);
});

test.runIf(process.platform !== "win32")(
  "where settings can be read but not kept, the app opens with the usual ones",
  async () => {
    const folder = await temporaryFolder();
    await withoutRights([folder], 0o555, async () => {
      const settings = await openSettings(localDisk, folder);
      expect([settings.content.theme, (await changeSettings(settings, { theme: "dark" }, at)).ok]).toEqual([
        "system",
        false,
      ]);
    });
    await chmod(folder, 0o700);
  },
);

test("what a killed write has left in the settings goes when it is older than any write takes", async () => {
  const folder = await temporaryFolder();
  const name = (digit: string) => `.settings.json.0b7f1f0e-2f0a-4c43-9d5a-3f3a7d3b1a1${digit}.tmp`;
  for (const digit of ["1", "2"]) await writeFile(join(folder, name(digit)), "half a");
  await utimes(join(folder, name("1")), new Date("2026-11-01"), new Date("2026-11-01"));
  await openSettings(localDisk, folder);
  expect(await readdir(folder)).toEqual([name("2")]);
});
