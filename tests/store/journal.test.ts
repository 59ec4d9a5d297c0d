import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Notice } from "../../core/casebook.ts";
import { addDays } from "../../core/days.ts";
import { newDilemma } from "../../core/dilemma/dilemma.ts";
import { done, refused } from "../../core/outcome.ts";
import { type Disk, localDisk } from "../../store/disk.ts";
import { Journal } from "../../store/journal.ts";
import { bytesIn } from "./bytes-in.ts";
import { faultyDisk } from "./faulty-disk.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const at = "2026-11-22T10:00:00.000Z";
const today = "2026-11-22";
const id = "0b7f1f0e-2f0a-4c43-9d5a-3f3a7d3b1a11";
const rolls = newDilemma(id, at, "The wrong rolls");

async function journalIn(folder: string, disk: Disk = localDisk, day = today) {
  await mkdir(join(folder, "dilemmas"), { recursive: true });
  const notices: Notice[] = [];
  return { journal: await Journal.open(disk, folder, day, false, notices), notices };
}

/** A casebook folder with one dilemma in it. */
async function oneDilemma(disk: Disk = localDisk) {
  const folder = await temporaryFolder();
  const { journal } = await journalIn(folder, disk);
  await journal.start(rolls, at);
  return { folder, journal, path: join(folder, "dilemmas", `${id}.json`) };
}

function titled(journal: Journal): string[] {
  return journal.entries().map((entry) => entry.dilemma.title);
}

test("a dilemma that was started stands on the disk under its id", async () => {
  const { folder, journal } = await oneDilemma();
  expect(Object.keys(bytesIn(folder))).toEqual([`dilemmas/${id}.json`]);
  expect(await journal.start(rolls, at)).toEqual(refused("already-there"));
  const again = await journalIn(folder);
  expect(again.journal.read(id)).toEqual(done({ dilemma: rolls, revision: 1, savedAt: at, readOnly: false }));
  expect(again.notices).toEqual([]);
});

test("what is not there is not found, whatever is asked of it", async () => {
  const { journal } = await journalIn(await temporaryFolder());
  expect([
    journal.read(id),
    await journal.change(id, at, (dilemma) => done(dilemma)),
    await journal.bin(id, today),
    await journal.restore(id),
  ]).toEqual([1, 2, 3, 4].map(() => refused("not-found")));
});

test("a dilemma goes to the bin and comes back byte for byte", async () => {
  const { folder, journal, path } = await oneDilemma();
  const before = await readFile(path, "utf8");
  expect(await journal.bin(id, today)).toEqual(done(null));
  expect(Object.keys(bytesIn(folder))).toEqual([`bin/${today}.${id}.json`]);
  expect([titled(journal), await journal.binned()]).toEqual([
    [],
    done([{ id, title: "The wrong rolls", deletedOn: today }]),
  ]);
  expect(await journal.restore(id)).toEqual(done(null));
  expect([await readFile(path, "utf8"), titled(journal)]).toEqual([before, ["The wrong rolls"]]);
});

test("a change asked for before goes to the bin with the dilemma, one asked for after is refused", async () => {
  const { folder, journal } = await oneDilemma();
  const retitled = (title: string) => journal.change(id, at, (dilemma) => done({ ...dilemma, title }));
  const [before, binned, after] = [retitled("Before"), journal.bin(id, today), retitled("After")];
  expect([(await before).ok, await binned]).toEqual([true, done(null)]);
  const late = await after;
  const title = late.ok ? "After" : "Before";
  expect(Object.keys(bytesIn(folder))).toEqual([`bin/${today}.${id}.json`]);
  expect(await journal.binned()).toEqual(done([{ id, title, deletedOn: today }]));
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
  expect([await journal.bin(id, today), await late(), titled(journal)]).toEqual([done(null), refused("not-found"), []]);
  expect(Object.keys(bytesIn(folder))).toEqual([`bin/${today}.${id}.json`]);
  disk.fail({ at: "syncFolder", code: "EIO", times: 1 });
  expect([await journal.restore(id), titled(journal)]).toEqual([done(null), ["The wrong rolls"]]);
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
    done([{ id, title: id, deletedOn: today }]),
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

test.each([
  ["cut short", (whole: string) => whole.slice(0, whole.length / 2)],
  ["empty", () => ""],
  ["of a wrong type", (whole: string) => whole.replace('"tags": []', '"tags": 7')],
])("a dilemma file that is %s is set aside with every byte, and named", async (_, damage) => {
  const { folder, path } = await oneDilemma();
  const damaged = damage(await readFile(path, "utf8"));
  await writeFile(path, damaged);
  const { journal, notices } = await journalIn(folder);
  expect([journal.entries(), notices.map((notice) => notice.kind)]).toEqual([[], ["damaged-set-aside"]]);
  expect(bytesIn(folder)).toEqual({ [`damaged/${notices[0]?.name}`]: damaged });
});

test("a damaged file stays where it is when it cannot be moved, and is named all the same", async () => {
  const { folder, path } = await oneDilemma();
  await writeFile(path, "{ torn");
  const before = bytesIn(folder);
  const disk = faultyDisk();
  disk.fail({ at: "makeSubfolder", code: "ENOSPC", times: 1 });
  const { notices } = await journalIn(folder, disk);
  expect(notices).toEqual([{ kind: "damaged-left", name: `${id}.json`, detail: "not a whole Casebook document" }]);
  expect(bytesIn(folder)).toEqual(before);
});

test("one thing that cannot be read does not hide the others", async () => {
  const { folder } = await oneDilemma();
  await mkdir(join(folder, "dilemmas", "folder.json"));
  const { journal, notices } = await journalIn(folder);
  expect(titled(journal)).toEqual(["The wrong rolls"]);
  expect(notices).toEqual([{ kind: "damaged-left", name: "folder.json", detail: "EISDIR" }]);
});

test("a dilemma of a newer version can be read, not changed, and keeps its bytes", async () => {
  const { folder, path } = await oneDilemma();
  await writeFile(path, (await readFile(path, "utf8")).replace('"version": 2', '"version": 3'));
  const before = bytesIn(folder);
  const { journal, notices } = await journalIn(folder);
  expect(notices).toEqual([{ kind: "newer", name: `${id}.json`, detail: "3" }]);
  expect(journal.read(id)).toMatchObject({ ok: true, value: { readOnly: true } });
  expect(await journal.change(id, at, (dilemma) => done(dilemma))).toEqual(refused("newer-version"));
  expect(bytesIn(folder)).toEqual(before);
});

test("a second copy of a dilemma is left alone and named", async () => {
  const { folder, path } = await oneDilemma();
  await writeFile(path.replace(".json", ".sync-conflict-20261122.json"), await readFile(path));
  const before = bytesIn(folder);
  const { journal, notices } = await journalIn(folder);
  expect(titled(journal)).toEqual(["The wrong rolls"]);
  expect(notices).toEqual([
    { kind: "second-copy", name: `${id}.sync-conflict-20261122.json`, detail: "The wrong rolls" },
  ]);
  expect(bytesIn(folder)).toEqual(before);
});

test("a dilemma changed with another program is read, and named", async () => {
  const { folder, path } = await oneDilemma();
  await writeFile(path, (await readFile(path, "utf8")).replace("The wrong rolls", "The right rolls"));
  const { journal, notices } = await journalIn(folder);
  expect(titled(journal)).toEqual(["The right rolls"]);
  expect(notices).toEqual([{ kind: "altered-outside", name: `${id}.json`, detail: "The right rolls" }]);
});

test("nothing is written into a casebook folder that vanished, and it is not made again", async () => {
  const { folder, journal } = await oneDilemma();
  const { journal: withBin } = await journalIn(folder);
  await rename(folder, `${folder}-moved`);
  const other = newDilemma("0b7f1f0e-2f0a-4c43-9d5a-3f3a7d3b1a22", at, "Another");
  const answers = [
    await journal.bin(id, today),
    await withBin.restore("0b7f1f0e-2f0a-4c43-9d5a-3f3a7d3b1a33"),
    await journal.change(id, at, (dilemma) => done({ ...dilemma, asked: "To wait" })),
    await journal.start(other, at),
  ];
  expect(answers).toEqual(answers.map(() => refused("folder-gone")));
  await expect(stat(folder)).rejects.toMatchObject({ code: "ENOENT" });
  await rename(`${folder}-moved`, folder);
  expect(await journal.change(id, at, (dilemma) => done({ ...dilemma, asked: "To wait" }))).toMatchObject({ ok: true });
  await rm(folder, { recursive: true });
});

test("a dilemma that could not be started is not in the journal", async () => {
  const disk = faultyDisk();
  const folder = await temporaryFolder();
  const { journal } = await journalIn(folder, disk);
  disk.fail({ at: "short", code: "ENOSPC", times: 1 });
  expect(await journal.start(rolls, at)).toEqual(refused("disk-full"));
  expect([titled(journal), bytesIn(folder)]).toEqual([[], {}]);
});

test("whoever waits until nothing is being written waits for a new dilemma too", async () => {
  const { journal } = await journalIn(await temporaryFolder());
  const starting = journal.start(rolls, at);
  await journal.settled();
  expect(titled(journal)).toEqual([rolls.title]);
  expect((await starting).ok).toBe(true);
});

test("a dilemma that is asked for twice at once is written once", async () => {
  const { journal } = await journalIn(await temporaryFolder());
  const both = await Promise.all([journal.start(rolls, at), journal.start(rolls, at)]);
  expect(both).toEqual([done({ dilemma: rolls, revision: 1, savedAt: at, readOnly: false }), refused("already-there")]);
});
