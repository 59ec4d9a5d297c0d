import { mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { newDilemma } from "../../core/dilemma/dilemma.ts";
import { Finder } from "../../core/search/finder.ts";
import { leafOfDilemma } from "../../core/search/leaves.ts";
import { localDisk } from "../../store/disk.ts";
import { keepIndex, openFinder } from "../../store/kept-index.ts";
import { faultyDisk } from "./faulty-disk.ts";
import { at, openApp, value } from "./open-app.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { id } from "./written-casebook.ts";

const casebook = "7d0c1f6e-53c0-4a41-8f0b-94d6f2c1a001";
const leaf = leafOfDilemma(newDilemma(id, at, "The brzozka rolls"));

/** A folder of caches with the index of one leaf in it. */
async function keptIndex() {
  const folder = join(await temporaryFolder(), "caches", casebook);
  const finder = new Finder();
  finder.put(leaf);
  await keepIndex(localDisk, folder, casebook, finder);
  const file = join(folder, "index.bin");
  return { folder, file, bytes: await readFile(file) };
}

/** Whether the leaf is in the index that is kept, unchanged: then putting it changes nothing. */
async function knows(folder: string, of = casebook): Promise<boolean> {
  const finder = await openFinder(localDisk, folder, of);
  const isKnown = !finder.put(leaf);
  expect(finder.find("brzozka", 3).map(({ title }) => title)).toEqual(["The brzozka rolls"]);
  return isKnown;
}

test("a kept index knows what was put into it, and lies where only its owner reads", async () => {
  const { folder, file } = await keptIndex();
  const modes = [await stat(folder), await stat(file)].map(({ mode }) => mode & 0o777);
  const expected = process.platform === "win32" ? modes : [0o700, 0o600];
  expect([await knows(folder), await readdir(folder), modes]).toEqual([true, ["index.bin"], expected]);
});

test("one that is missing, empty, a folder or of another casebook is passed over", async () => {
  const { folder, file } = await keptIndex();
  const known = [await knows(folder, id)];
  await writeFile(file, "");
  known.push(await knows(folder));
  await rm(file);
  await mkdir(file);
  known.push(await knows(folder));
  await rm(folder, { recursive: true });
  known.push(await knows(folder));
  expect(known).toEqual([false, false, false, false]);
});

test("one that was cut off anywhere is passed over", async () => {
  const { folder, file, bytes } = await keptIndex();
  const known: number[] = [];
  for (let length = 0; length < bytes.length; length += 7) {
    await writeFile(file, bytes.subarray(0, length));
    if (await knows(folder)) known.push(length);
  }
  expect(known).toEqual([]);
});

test("one in which a bit was flipped anywhere is passed over", async () => {
  const { folder, file, bytes } = await keptIndex();
  const known: number[] = [];
  for (let place = 0; place < bytes.length; place += 5) {
    const flipped = Buffer.from(bytes);
    flipped[place] = (flipped[place] ?? 0) ^ (1 << (place % 8));
    await writeFile(file, flipped);
    if (await knows(folder)) known.push(place);
  }
  expect(known).toEqual([]);
});

test("one of another version is passed over", async () => {
  const { folder, file, bytes } = await keptIndex();
  const version = `casebook-index ${casebook}\n`.length + 4;
  await writeFile(file, Buffer.from(bytes.with(version, (bytes[version] ?? 0) + 1)));
  expect(await knows(folder)).toBe(false);
});

test("what a crash left beside it is swept away when it is opened", async () => {
  const { folder } = await keptIndex();
  await writeFile(join(folder, `.index.bin.${id}.tmp`), "half");
  expect([await knows(folder), await readdir(folder)]).toEqual([true, ["index.bin"]]);
});

test.each(["ENOSPC", "EIO", "EROFS"] as const)(
  "a disk that does not take it (%s) is left at that, and the one before stays",
  async (code) => {
    const { folder, file, bytes } = await keptIndex();
    const disk = faultyDisk();
    disk.fail({ at: "create", code, times: 1 });
    await keepIndex(disk, folder, casebook, new Finder());
    expect((await readFile(file)).equals(bytes)).toBe(true);
  },
);

/** The app with a folder of caches, found in and closed in order. */
async function foundIn(folder: string, caches: string, text: string): Promise<string[]> {
  const app = await openApp({ folder, caches });
  const found = value(await app.ask("find", { text })).filter((one) => one.kind === "dilemma");
  expect(value(await app.ask("listNotices", {}))).toEqual([]);
  await app.close();
  return found.map(({ title }) => title);
}

/** A casebook with two dilemmas, closed, and its caches. */
async function closedCasebook() {
  const top = await temporaryFolder();
  const [folder, caches] = [join(top, "Casebook"), join(top, "caches")];
  const app = await openApp({ folder, caches });
  const ids: string[] = [];
  for (const title of ["The brzozka rolls", "The brzozka till"])
    ids.push(value(await app.ask("startDilemma", { change: { title } })).dilemma.id);
  await app.ask("find", { text: "brzozka" });
  await app.close();
  return { folder, caches, ids, file: join(caches, "index.bin") };
}

test("the index of the app is kept when it closes, and not written again when nothing changed", async () => {
  const { folder, caches, file } = await closedCasebook();
  const before = await stat(file);
  const found = await foundIn(folder, caches, "brzozka");
  const after = await stat(file);
  expect([found.sort(), after.ino, after.mtimeMs]).toEqual([
    ["The brzozka rolls", "The brzozka till"],
    before.ino,
    before.mtimeMs,
  ]);
});

test("what went and what came while the app was closed is found as it is, whatever the kept index says", async () => {
  const { folder, caches, ids, file } = await closedCasebook();
  const before = await readFile(file);
  await rm(join(folder, "dilemmas", `${ids[0]}.json`));
  const elsewhere = await openApp({ folder });
  await elsewhere.ask("editDilemma", { id: ids[1] ?? "", revision: 1, change: { happened: "The kowalczyk came." } });
  await elsewhere.close();
  const found = [await foundIn(folder, caches, "kowalczyk"), await foundIn(folder, caches, "brzozka")];
  expect([found, (await readFile(file)).equals(before)]).toEqual([[["The brzozka till"], ["The brzozka till"]], false]);
});

test("a damaged index is built anew without a word, and caches may go while the app runs", async () => {
  const { folder, caches, file } = await closedCasebook();
  await writeFile(file, (await readFile(file)).fill(7, 100, 300));
  expect((await foundIn(folder, caches, "rolls")).length).toBe(1);
  const app = await openApp({ folder, caches });
  await app.ask("find", { text: "brzozka" });
  await rm(caches, { recursive: true });
  await app.ask("startDilemma", { change: { title: "The brzozka oven" } });
  const found = value(await app.ask("find", { text: "brzozka oven" }))[0]?.title;
  await app.close();
  expect([found, await readdir(caches)]).toEqual(["The brzozka oven", ["index.bin"]]);
});
