import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { addDays } from "../../core/days.ts";
import { done, refused } from "../../core/outcome.ts";
import { localDisk } from "../../store/documents/disk.ts";
import { bytesIn } from "./bytes-in.ts";
import { faultyDisk } from "./documents/faulty-disk.ts";
import { at, id, journalIn, oneDilemma, titled, today } from "./one-dilemma.ts";
import { temporaryFolder } from "./temporary-folder.ts";

test("a dilemma goes to the bin and comes back byte for byte", async () => {
  const { folder, journal, path } = await oneDilemma();
  const before = await readFile(path, "utf8");
  expect(await journal.bin(id, today)).toEqual(done(null));
  expect(Object.keys(bytesIn(folder))).toEqual([`bin/${today}.${id}.json`]);
  expect([await titled(journal), await journal.binned()]).toEqual([
    [],
    done([{ kind: "dilemma", id, title: "The wrong rolls", deletedOn: today }]),
  ]);
  expect(await journal.restore(id)).toEqual(done(null));
  expect([await readFile(path, "utf8"), await titled(journal)]).toEqual([before, ["The wrong rolls"]]);
});

test("a change asked for before goes to the bin with the dilemma, one asked for after is refused", async () => {
  const { folder, journal } = await oneDilemma();
  const retitled = (title: string) => journal.change(id, at, (dilemma) => done({ ...dilemma, title }));
  const [before, binned, after] = [retitled("Before"), journal.bin(id, today), retitled("After")];
  expect([(await before).ok, await binned]).toEqual([true, done(null)]);
  const late = await after;
  const title = late.ok ? "After" : "Before";
  expect(Object.keys(bytesIn(folder))).toEqual([`bin/${today}.${id}.json`]);
  expect(await journal.binned()).toEqual(done([{ kind: "dilemma", id, title, deletedOn: today }]));
});

test("binning twice at once bins once", async () => {
  const { journal } = await oneDilemma();
  const both = await Promise.all([journal.bin(id, today), journal.bin(id, today)]);
  expect(both).toEqual([done(null), refused("not-found")]);
  expect(await Promise.all([journal.restore(id), journal.restore(id)])).toEqual([done(null), refused("already-there")]);
});

test("a dilemma that moved although its folder could not be forced is not written a second time", async () => {
  const disk = faultyDisk();
  const { folder, journal } = await oneDilemma(disk);
  const late = () => journal.change(id, at, (dilemma) => done({ ...dilemma, title: "Late" }));
  disk.fail({ at: "syncFolder", code: "EIO", times: 1 });
  expect([await journal.bin(id, today), await late(), await titled(journal)]).toEqual([
    done(null),
    refused("not-found"),
    [],
  ]);
  expect(Object.keys(bytesIn(folder))).toEqual([`bin/${today}.${id}.json`]);
  disk.fail({ at: "syncFolder", code: "EIO", times: 1 });
  expect([await journal.restore(id), await titled(journal)]).toEqual([done(null), ["The wrong rolls"]]);
  expect(Object.keys(bytesIn(folder))).toEqual([`dilemmas/${id}.json`]);
});

test("restoring never replaces a dilemma that a synchronised folder has brought back", async () => {
  const { folder, journal, path } = await oneDilemma();
  await journal.bin(id, today);
  await writeFile(path, "what came back");
  const before = bytesIn(folder);
  expect(await journal.restore(id)).toEqual(refused("already-there"));
  expect(bytesIn(folder)).toEqual(before);
});

test("a dilemma that was damaged in the bin stays there", async () => {
  const { folder, journal } = await oneDilemma();
  await journal.bin(id, today);
  await writeFile(join(folder, "bin", `${today}.${id}.json`), "{ torn");
  const before = bytesIn(folder);
  expect([await journal.restore(id), await journal.binned()]).toEqual([
    refused("damaged"),
    done([{ kind: "dilemma", id, title: id, deletedOn: today }]),
  ]);
  expect(bytesIn(folder)).toEqual(before);
});

/** A week of days on which a casebook was opened, the last of them `today`. */
const week = [6, 5, 4, 3, 2, 1, 0].map((before) => addDays(today, -before));

test("after 30 days, on each of seven days it was opened, the bin lets go, and never of a day that has not come", async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, "bin"));
  const kept = ["2026-10-17", "2026-11-22", "2027-05-01", "2026-99-99"].map((day) => `${day}.${id}.json`);
  const due = `2026-10-16.${id}.json`;
  for (const name of [...kept, due, "notes.txt"]) await writeFile(join(folder, "bin", name), "x");
  const inBin = async () => (await readdir(join(folder, "bin"))).sort();
  for (const day of week) {
    expect(await inBin()).toEqual([due, ...kept, "notes.txt"].sort());
    for (const _ of ["morning", "evening"]) await journalIn(folder, localDisk, day);
  }
  expect(await inBin()).toEqual([...kept, "notes.txt"].sort());
});

test("a clock that is years ahead for six days, or torn memory of the days, empties no bin", async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, "bin"));
  await writeFile(join(folder, "bin", `${today}.${id}.json`), "x");
  await journalIn(folder);
  for (const ahead of [400, 401, 402, 403, 404, 405]) await journalIn(folder, localDisk, addDays(today, ahead));
  for (const day of week) await journalIn(folder, localDisk, addDays(day, 7));
  await writeFile(join(folder, "bin.json"), "{ torn");
  const { notices } = await journalIn(folder, localDisk, addDays(today, 400));
  expect([await readdir(join(folder, "bin")), notices.map(({ kind }) => kind)]).toEqual([
    [`${today}.${id}.json`],
    ["damaged-set-aside"],
  ]);
});

test("days that cannot be kept let nothing go", async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, "bin"));
  await writeFile(join(folder, "bin", `2026-01-01.${id}.json`), "x");
  for (const day of week.slice(1)) await journalIn(folder, localDisk, day);
  const disk = faultyDisk();
  disk.fail({ at: "create", code: "ENOSPC", times: 9 });
  await journalIn(folder, disk, addDays(today, 1));
  expect(await readdir(join(folder, "bin"))).toEqual([`2026-01-01.${id}.json`]);
});

test("a file in the bin that cannot be removed does not keep the journal from opening", async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, "bin"));
  await writeFile(join(folder, "bin", `2026-01-01.${id}.json`), "x");
  for (const day of week.slice(0, -1)) await journalIn(folder, localDisk, day);
  const disk = faultyDisk();
  disk.fail({ at: "remove", code: "EPERM", times: 1 });
  expect([(await journalIn(folder, disk)).notices, disk.log.includes("remove")]).toEqual([[], true]);
});
