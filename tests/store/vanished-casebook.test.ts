import { cp, mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { newDilemma } from "../../core/dilemma/dilemma.ts";
import { done, refused } from "../../core/outcome.ts";
import { openCasebook } from "../../store/open-casebook.ts";
import { bytesIn } from "./bytes-in.ts";
import { faultyDisk } from "./documents/faulty-disk.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { at, changeIn, id, open, writtenCasebook } from "./written-casebook.ts";

test("a disk that fills up while the casebook is open refuses, keeps every byte, and works again with room", async () => {
  const folder = await writtenCasebook();
  const disk = faultyDisk();
  const casebook = await open(folder, disk);
  const before = bytesIn(folder);
  for (const at of ["create", "short", "rename"] as const) {
    disk.fail({ at, code: "ENOSPC", times: 1 });
    expect(await changeIn(casebook)).toEqual(refused("disk-full"));
    expect(bytesIn(folder)).toEqual(before);
  }
  expect(await changeIn(casebook)).toMatchObject({ ok: true });
  await casebook.close();
});

test("no new casebook is begun on a full disk", async () => {
  const folder = await temporaryFolder();
  const disk = faultyDisk();
  disk.fail({ at: "create", code: "ENOSPC", times: 99 });
  const opening = await openCasebook(disk, folder, "Casebook", at, "2026-11-22");
  expect(opening).toEqual({ ok: false, reason: "no-folder" });
});

test("a folder that vanished while open is said to be gone, is never made again, and goes on when it is back", async () => {
  const folder = await writtenCasebook();
  const casebook = await open(folder);
  const before = bytesIn(folder);
  await rename(folder, `${folder}-away`);
  const answers = [
    await changeIn(casebook),
    await casebook.drafts.change(at, (drafts) => done(drafts)),
    await casebook.reading.change(at, (reading) => done(reading)),
    await casebook.journal.bin(id, "2026-11-22"),
  ];
  expect(answers).toEqual(answers.map(() => refused("folder-gone")));
  await expect(stat(folder)).rejects.toMatchObject({ code: "ENOENT" });
  await rename(`${folder}-away`, folder);
  expect(bytesIn(folder)).toEqual(before);
  expect(await changeIn(casebook)).toMatchObject({ ok: true });
  await rm(folder, { recursive: true });
  await casebook.close();
  await expect(stat(folder)).rejects.toMatchObject({ code: "ENOENT" });
});

test("nothing is written into another folder of the same name, as lies beneath a stick that was pulled", async () => {
  const folder = await writtenCasebook();
  const casebook = await open(folder);
  await rename(folder, `${folder}-away`);
  await mkdir(join(folder, "dilemmas"), { recursive: true });
  await writeFile(join(folder, "casebook.json"), "another");
  const answers = [
    await casebook.drafts.change(at, (drafts) => done(drafts)),
    await casebook.reading.change(at, (reading) => done(reading)),
    await changeIn(casebook),
    await casebook.journal.start(newDilemma(id.replace("0b", "1b"), at, "Another"), at),
  ];
  expect(answers).toEqual(answers.map(() => refused("folder-gone")));
  expect(bytesIn(folder)).toEqual({ "casebook.json": "another" });
  await rm(folder, { recursive: true });
  await rename(`${folder}-away`, folder);
  expect(await casebook.drafts.change(at, (drafts) => done(drafts))).toMatchObject({ ok: true });
  await casebook.close();
});

test("a casebook that was emptied is not written to, and one that came back under another number is", async () => {
  const folder = await writtenCasebook();
  const casebook = await open(folder);
  await cp(folder, `${folder}-copy`, { recursive: true });
  await rm(folder, { recursive: true });
  await mkdir(join(folder, "dilemmas"), { recursive: true });
  expect(await casebook.drafts.change(at, (drafts) => done(drafts))).toEqual(refused("folder-gone"));
  expect(await readdir(folder)).toEqual(["dilemmas"]);
  await rm(folder, { recursive: true });
  await rename(`${folder}-copy`, folder);
  expect(await casebook.reading.change(at, (reading) => done(reading))).toMatchObject({ ok: true });
  await casebook.close();
});

test("a casebook with an unreadable casebook.json is not written: nobody knows its version", async () => {
  const folder = await writtenCasebook();
  await rm(join(folder, "casebook.json"));
  await mkdir(join(folder, "casebook.json"));
  const casebook = await open(folder);
  expect([casebook.writable, casebook.notices]).toEqual([
    false,
    [{ kind: "damaged-left", name: "casebook.json", detail: "EISDIR" }],
  ]);
  await casebook.close();
});
