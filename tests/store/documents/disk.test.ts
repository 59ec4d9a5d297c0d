import { mkdir, readdir, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { localDisk } from "../../../store/documents/disk.ts";
import { temporaryFolder } from "../temporary-folder.ts";

test("a new file never replaces one", async () => {
  const path = join(await temporaryFolder(), "a");
  await localDisk.create(path, "one");
  await expect(localDisk.create(path, "two")).rejects.toMatchObject({ code: "EEXIST" });
  expect(await localDisk.read(path)).toBe("one");
});

test("a byte order mark is no part of the text, and bytes that are not UTF-8 are not read as question marks", async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, "marked"), "\uFEFF{}");
  await writeFile(join(folder, "latin"), Buffer.from([0x63, 0x61, 0x66, 0xe9]));
  expect(await localDisk.read(join(folder, "marked"))).toBe("{}");
  await expect(localDisk.read(join(folder, "latin"))).rejects.toThrow("Not a text in UTF-8");
});

test("a subfolder is made once, and never where the folder above it is gone", async () => {
  const folder = await temporaryFolder();
  await localDisk.makeSubfolder(join(folder, "bin"));
  await localDisk.makeSubfolder(join(folder, "bin"));
  expect(await readdir(folder)).toEqual(["bin"]);
  await rm(folder, { recursive: true });
  await expect(localDisk.makeSubfolder(join(folder, "bin"))).rejects.toMatchObject({ code: "ENOENT" });
  await expect(stat(folder)).rejects.toMatchObject({ code: "ENOENT" });
});

test("a folder is made with what is missing above it", async () => {
  const folder = join(await temporaryFolder(), "one", "two");
  await localDisk.makeFolder(folder);
  await localDisk.makeFolder(folder);
  expect((await stat(folder)).isDirectory()).toBe(true);
});

test("nothing has no stamp, and a folder can be forced", async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, "a"));
  expect(await localDisk.stamp(join(folder, "none"))).toBeNull();
  await localDisk.syncFolder(join(folder, "a"));
});
