import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { newDilemma } from "../../core/dilemma/dilemma.ts";
import { type Summary, summarise } from "../../core/dilemma/summary.ts";
import { localDisk } from "../../store/documents/disk.ts";
import { SummaryCache } from "../../store/summary-cache.ts";
import { shipped } from "../core/walk/any-own.ts";
import { bytesIn } from "./bytes-in.ts";
import { faultyDisk } from "./documents/faulty-disk.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const casebook = "0b7f1f0e-2f0a-4c43-9d5a-3f3a7d3b1a00";
const at = "2026-11-22T10:00:00.000Z";
const list: Summary[] = [1, 2].map((number) =>
  summarise(newDilemma(`0b7f1f0e-2f0a-4c43-9d5a-3f3a7d3b1a1${number}`, at, `Ça va ${number} “”`), at, false, shipped),
);

async function kept() {
  const settings = await temporaryFolder();
  await new SummaryCache(localDisk, settings, casebook).keep(list);
  const folder = join(settings, "caches", casebook);
  return { settings, folder, path: join(folder, "summaries.json") };
}

test("a list that was kept is read as it was, whatever the order it was given in", async () => {
  const { settings, path } = await kept();
  const read = new SummaryCache(localDisk, settings, casebook);
  expect(await read.read()).toEqual(list);
  const before = (await stat(path)).ino;
  await read.keep([...list].reverse());
  expect((await stat(path)).ino).toBe(before);
});

test.runIf(process.platform !== "win32")("nobody else on this machine may look into it", async () => {
  const { folder, path } = await kept();
  const modes = await Promise.all([folder, path].map(async (place) => ((await stat(place)).mode & 0o777).toString(8)));
  expect(modes).toEqual(["700", "600"]);
});

test("a list that ends at any byte, or has another at any place, is none", async () => {
  const { settings, path } = await kept();
  const whole = await readFile(path);
  for (let end = 0; end < whole.length; end += 1) {
    await writeFile(path, whole.subarray(0, end));
    expect(await new SummaryCache(localDisk, settings, casebook).read()).toBeNull();
    const other = Buffer.from(whole);
    other[end] = (other[end] ?? 0) ^ 1;
    await writeFile(path, other);
    expect(await new SummaryCache(localDisk, settings, casebook).read()).toBeNull();
  }
});

test("a list of another casebook, of another shape, and what is no list at all, are none", async () => {
  const { settings, folder, path } = await kept();
  const whole = await readFile(path, "utf8");
  const other = casebook.replace("0b", "1b");
  await mkdir(join(settings, "caches", other));
  await writeFile(join(settings, "caches", other, "summaries.json"), whole);
  expect(await new SummaryCache(localDisk, settings, other).read()).toBeNull();
  await writeFile(path, whole.replace('"version":1', '"version":2'));
  expect(await new SummaryCache(localDisk, settings, casebook).read()).toBeNull();
  await writeFile(path, whole.replace('"opening",', ""));
  expect(await new SummaryCache(localDisk, settings, casebook).read()).toBeNull();
  expect(await new SummaryCache(localDisk, settings, "nothing").read()).toBeNull();
  await writeFile(join(folder, "..", "file"), "x");
  expect(await new SummaryCache(localDisk, settings, "file").read()).toBeNull();
});

test("a disk that does not take the list is no matter: the one before stands, and nothing lies about", async () => {
  const { settings, folder } = await kept();
  const before = bytesIn(folder);
  const disk = faultyDisk();
  const cache = new SummaryCache(disk, settings, casebook);
  for (const step of ["create", "short", "syncFolder"] as const) {
    disk.fail({ at: step, code: "ENOSPC", times: 1 });
    await cache.keep(list.slice(1));
    if (step !== "syncFolder") expect(bytesIn(folder)).toEqual(before);
  }
  expect(Object.keys(bytesIn(folder))).toEqual(["summaries.json"]);
  expect(await new SummaryCache(localDisk, settings, casebook).read()).toEqual(list.slice(1));
});

test("what a crash left beside the list is swept when it is read", async () => {
  const { settings, folder } = await kept();
  await writeFile(join(folder, `.summaries.json.${casebook}.tmp`), "half");
  await new SummaryCache(localDisk, settings, casebook).read();
  expect(Object.keys(bytesIn(folder))).toEqual(["summaries.json"]);
});

test("a summary has the shape that version 1 of the kept list stands for", () => {
  expect(list[0]).toEqual({
    id: "0b7f1f0e-2f0a-4c43-9d5a-3f3a7d3b1a11",
    title: "Ça va 1 “”",
    opening: "",
    status: "draft",
    kind: null,
    tags: [],
    rows: [],
    strained: [],
    by: null,
    createdAt: at,
    savedAt: at,
    decidedAt: null,
    nextReview: null,
    supersededBy: null,
    precedents: [],
    openDuties: [],
    sample: false,
    readOnly: false,
  } satisfies Summary);
});
