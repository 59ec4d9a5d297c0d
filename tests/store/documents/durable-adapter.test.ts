import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { localDisk } from "../../../store/documents/disk.ts";
import { sweepTemporaries, writeDurably } from "../../../store/documents/durable-adapter.ts";
import { bytesIn } from "../bytes-in.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { type Failure, faultyDisk } from "./faulty-disk.ts";

test("a write is a forced temporary file, a rename, and the folder forced, in this order", async () => {
  const folder = await temporaryFolder();
  const disk = faultyDisk();
  await writeDurably(disk, join(folder, "a.json"), "new");
  expect(disk.log).toEqual(["create", "rename", "syncFolder"]);
  expect(bytesIn(folder)).toEqual({ "a.json": "new" });
});

test.runIf(process.platform !== "win32")("what is written can be read by its owner only", async () => {
  const path = join(await temporaryFolder(), "a.json");
  await writeDurably(localDisk, path, "new");
  expect((await stat(path)).mode & 0o777).toBe(0o600);
});

const failures: Failure[] = [
  { at: "create", code: "ENOSPC", times: 1 },
  { at: "create", code: "EROFS", times: 1 },
  { at: "short", code: "ENOSPC", times: 1 },
  { at: "short", code: "EIO", times: 1 },
  { at: "rename", code: "ENOSPC", times: 1 },
  { at: "rename", code: "EIO", times: 1 },
  { at: "rename", code: "EPERM", times: 99 },
];

test.each(failures)("when $at fails with $code the old file stands and nothing lies beside it", async (failure) => {
  const folder = await temporaryFolder();
  const path = join(folder, "a.json");
  await writeFile(path, "old");
  const disk = faultyDisk();
  disk.fail(failure);
  await expect(writeDurably(disk, path, "new")).rejects.toMatchObject({ code: failure.code });
  expect(bytesIn(folder)).toEqual({ "a.json": "old" });
});

test.each(["EPERM", "EBUSY"] as const)(
  "a file that another program holds for a moment (%s) is written all the same",
  async (code) => {
    const path = join(await temporaryFolder(), "a.json");
    const disk = faultyDisk();
    disk.fail({ at: "rename", code, times: 3 });
    await writeDurably(disk, path, "new");
    expect(await readFile(path, "utf8")).toBe("new");
    expect(disk.log).toEqual(["create", "rename", "rename", "rename", "rename", "syncFolder"]);
  },
);

test("only temporaries of ours are swept, and one that is held stays", async () => {
  const folder = await temporaryFolder();
  const uuid = "0b7f1f0e-2f0a-4c43-9d5a-3f3a7d3b1a11";
  const names = [`.a.json.${uuid}.tmp`, `casebook.lock.${uuid}`, ".a.json.tmp", "a.tmp", ".DS_Store", "casebook.lock"];
  for (const name of names) await writeFile(join(folder, name), "x");
  const disk = faultyDisk();
  disk.fail({ at: "remove", code: "EPERM", times: 1 });
  await sweepTemporaries(disk, folder);
  expect(await readdir(folder)).toHaveLength(5);
  await sweepTemporaries(disk, folder);
  expect((await readdir(folder)).sort()).toEqual([".DS_Store", ".a.json.tmp", "a.tmp", "casebook.lock"]);
});
