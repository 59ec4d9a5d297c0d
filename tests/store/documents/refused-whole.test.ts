import { mkdir, readdir, rename } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { done, refused } from "../../../core/outcome.ts";
import { openApp, value } from "../open-app.ts";
import { pngBytes } from "../picture.ts";
import { faultyDisk } from "./faulty-disk.ts";

test("a dilemma whose start was refused because its folder could not be forced is not there at the next start", async () => {
  const disk = faultyDisk();
  const app = await openApp({ disk });
  disk.fail({ at: "syncFolder", code: "EIO", times: 1 });
  expect(await app.ask("startDilemma", { change: { title: "The wrong rolls" } })).toEqual(refused("disk-failed"));
  expect(await app.ask("startDilemma", { change: { title: "The wrong rolls" } })).toMatchObject({ ok: true });
  await app.close();
  const again = await openApp({ folder: app.folder });
  expect(value(await again.ask("listDilemmas", {}))).toHaveLength(1);
  await again.close();
});

test("a refused dilemma that the disk does not let go of either is taken back before the next one is written", async () => {
  const disk = faultyDisk();
  const { remove } = disk;
  let isStuck = true;
  disk.remove = (path) =>
    isStuck ? Promise.reject(Object.assign(new Error("EIO: made to fail"), { code: "EIO" })) : remove(path);
  const app = await openApp({ disk });
  disk.fail({ at: "syncFolder", code: "EIO", times: 1 });
  expect(await app.ask("startDilemma", { change: { title: "The wrong rolls" } })).toEqual(refused("disk-failed"));
  expect(await readdir(join(app.folder, "dilemmas"))).toHaveLength(1);
  isStuck = false;
  expect(await app.ask("startDilemma", { change: { title: "The wrong rolls" } })).toMatchObject({ ok: true });
  expect(await readdir(join(app.folder, "dilemmas"))).toHaveLength(1);
  await app.close();
});

test("an article that was refused although it stands on the disk is adopted once", async () => {
  const disk = faultyDisk();
  const app = await openApp({ disk });
  const adopt = (text: string) => app.ask("adoptArticle", { text, from: null });
  await adopt("We say it first.");
  disk.fail({ at: "syncFolder", code: "EIO", times: 1 });
  expect(await adopt("We pay on the day.")).toEqual(refused("disk-failed"));
  expect(await adopt("We pay on the day.")).toMatchObject({ ok: true });
  await app.close();
  const again = await openApp({ folder: app.folder });
  const { articles } = value(await again.ask("readHouseCode", {}));
  expect(articles.map(({ wordings }) => wordings.map(({ text }) => text))).toEqual([
    ["We say it first."],
    ["We pay on the day."],
  ]);
  await again.close();
});

test("a write that stands although it was refused is no news after another one was refused before it was made", async () => {
  const disk = faultyDisk();
  const app = await openApp({ disk });
  const adopt = (text: string) => app.ask("adoptArticle", { text, from: null });
  await adopt("One.");
  disk.fail({ at: "syncFolder", code: "EIO", times: 1 });
  expect(await adopt("Two.")).toEqual(refused("disk-failed"));
  disk.fail({ at: "create", code: "ENOSPC", times: 1 });
  expect(await adopt("Two.")).toEqual(refused("disk-full"));
  const { articles } = value(await adopt("Two."));
  expect(articles.map(({ wordings }) => wordings[0]?.text)).toEqual(["One.", "Two."]);
  await app.close();
});

test("a dilemma comes out of the bin in one piece although no file can be read any more after it was moved", async () => {
  const disk = faultyDisk();
  const app = await openApp({ disk });
  const { id } = value(await app.ask("startDilemma", { change: { title: "The wrong rolls" } })).dilemma;
  await app.ask("binDilemma", { id });
  const { read } = disk;
  const move = disk.rename;
  disk.rename = async (from, to) => {
    await move(from, to);
    disk.read = () => Promise.reject(Object.assign(new Error("EIO: made to fail"), { code: "EIO" }));
  };
  expect(await app.ask("restoreDilemma", { id })).toEqual(done(null));
  disk.read = read;
  expect(await app.ask("readDilemma", { id })).toMatchObject({ ok: true, value: { dilemma: { id } } });
  await app.close();
});

test("a picture is not kept in another folder that lies under the name of the casebook", async () => {
  const app = await openApp();
  const { id } = value(await app.ask("startDilemma", { change: { title: "The wrong rolls" } })).dilemma;
  await rename(app.folder, `${app.folder}-away`);
  await mkdir(join(app.folder, "dilemmas"), { recursive: true });
  const bytes = pngBytes().toString("base64");
  expect(await app.ask("addAttachment", { id, name: "x.png", bytes })).toEqual(refused("folder-gone"));
  expect(await readdir(app.folder)).toEqual(["dilemmas"]);
  await app.close();
});
