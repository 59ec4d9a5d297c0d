import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { dilemmaFormat, newDilemma } from "../../core/dilemma/dilemma.ts";
import { done, refused } from "../../core/outcome.ts";
import { bytesIn } from "./bytes-in.ts";
import { faultyDisk } from "./documents/faulty-disk.ts";
import { at, id, journalIn, oneDilemma, rolls, titled, today } from "./one-dilemma.ts";
import { temporaryFolder } from "./temporary-folder.ts";

test("a dilemma that was started stands on the disk under its id", async () => {
  const { folder, journal } = await oneDilemma();
  expect(Object.keys(bytesIn(folder))).toEqual([`dilemmas/${id}.json`]);
  expect(await journal.start(rolls, at)).toEqual(refused("already-there"));
  const again = await journalIn(folder);
  expect(await again.journal.read(id)).toEqual(done({ dilemma: rolls, revision: 1, savedAt: at, readOnly: null }));
  expect(again.notices).toEqual([]);
});

test("what is not there is not found, whatever is asked of it", async () => {
  const { journal } = await journalIn(await temporaryFolder());
  expect([
    await journal.read(id),
    await journal.change(id, at, (dilemma) => done(dilemma)),
    await journal.bin(id, today),
    await journal.restore(id),
  ]).toEqual([1, 2, 3, 4].map(() => refused("not-found")));
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
  expect([await journal.entries(), notices.map((notice) => notice.kind)]).toEqual([[], ["damaged-set-aside"]]);
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
  expect(await titled(journal)).toEqual(["The wrong rolls"]);
  expect(notices).toEqual([{ kind: "damaged-left", name: "folder.json", detail: "EISDIR" }]);
});

test("a dilemma of a newer version can be read, not changed, and keeps its bytes", async () => {
  const { version } = dilemmaFormat;
  const { folder, path } = await oneDilemma();
  await writeFile(path, (await readFile(path, "utf8")).replace(`"version": ${version}`, `"version": ${version + 1}`));
  const before = bytesIn(folder);
  const { journal, notices } = await journalIn(folder);
  expect(notices).toEqual([{ kind: "newer", name: `${id}.json`, detail: String(version + 1) }]);
  expect(await journal.read(id)).toMatchObject({ ok: true, value: { readOnly: "newer-dilemma" } });
  expect(await journal.change(id, at, (dilemma) => done(dilemma))).toEqual(refused("newer-version"));
  expect(bytesIn(folder)).toEqual(before);
});

test("a second copy of a dilemma that says the same is put with what was merged, and changes nothing", async () => {
  const { folder, path } = await oneDilemma();
  const written = await readFile(path, "utf8");
  await writeFile(path.replace(".json", ".sync-conflict-20261122.json"), written);
  const { journal, notices } = await journalIn(folder);
  expect([await titled(journal), notices]).toEqual([["The wrong rolls"], []]);
  expect(await readFile(path, "utf8")).toBe(written);
  const merged = await readdir(join(folder, "merged"));
  expect(merged).toEqual([expect.stringMatching(/^\d{4}-\d\d-\d\d\.[0-9a-f]{12}\..*sync-conflict-20261122\.json$/)]);
});

test("a dilemma changed with another program is read, and named", async () => {
  const { folder, path } = await oneDilemma();
  await writeFile(path, (await readFile(path, "utf8")).replace("The wrong rolls", "The right rolls"));
  const { journal, notices } = await journalIn(folder);
  expect(await titled(journal)).toEqual(["The right rolls"]);
  expect(notices).toEqual([{ kind: "altered-outside", name: `${id}.json`, detail: "The right rolls" }]);
});

test("a dilemma of which another program changed the id goes under its new one, and its file is named", async () => {
  const { folder, path } = await oneDilemma();
  const other = `${id.slice(0, -1)}${id.endsWith("0") ? "1" : "0"}`;
  await writeFile(path, (await readFile(path, "utf8")).replace(id, other));
  const { journal, notices } = await journalIn(folder);
  expect([await titled(journal), (await journal.read(other)).ok]).toEqual([["The wrong rolls"], true]);
  expect(notices).toEqual([{ kind: "altered-outside", name: `${id}.json`, detail: "The wrong rolls" }]);
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
  expect([await titled(journal), bytesIn(folder)]).toEqual([[], {}]);
});

test("whoever waits until nothing is being written waits for a new dilemma too", async () => {
  const { journal } = await journalIn(await temporaryFolder());
  const starting = journal.start(rolls, at);
  await journal.settled();
  expect(await titled(journal)).toEqual([rolls.title]);
  expect((await starting).ok).toBe(true);
});

test("a dilemma that is asked for twice at once is written once", async () => {
  const { journal } = await journalIn(await temporaryFolder());
  const both = await Promise.all([journal.start(rolls, at), journal.start(rolls, at)]);
  expect(both).toEqual([done({ dilemma: rolls, revision: 1, savedAt: at, readOnly: null }), refused("already-there")]);
});
