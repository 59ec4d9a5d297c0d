import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { expect, test } from "vitest";
import { eventKinds } from "../../../core/events.ts";
import { done } from "../../../core/outcome.ts";
import { bytesIn } from "../bytes-in.ts";
import { faultyDisk } from "../documents/faulty-disk.ts";
import { openApp, value } from "../open-app.ts";
import { appWithBackups, backUp, jobOf, resultOf, tickingClock, titlesIn, writeDilemma } from "./with-backups.ts";

test("a backup is on the shelf with its moment and its reason, and one file beside it for each attachment", async () => {
  const { app, backups } = await appWithBackups();
  await writeDilemma(app, "The wrong rolls");
  const name = await backUp(app);
  const [folder = ""] = await readdir(backups);
  const shelf = value(await app.ask("listBackups", {}));
  expect({ shelf, beside: (await readdir(join(backups, folder, "attachments"))).length }).toEqual({
    shelf: {
      place: join(backups, folder),
      backups: [{ name, madeAt: expect.any(String), why: "asked", size: expect.any(Number) }],
    },
    beside: 1,
  });
  await app.close();
});

test("what is brought back is the casebook of that moment, byte for byte, and the present is in a backup first", async () => {
  const { app, folder } = await appWithBackups();
  await writeDilemma(app, "The wrong rolls");
  const before = bytesIn(folder);
  const name = await backUp(app);
  const later = await writeDilemma(app, "A later thing");
  await app.ask("binDilemma", { id: later });
  await writeDilemma(app, "The last thing");
  const result = await resultOf(app, app.ask("bringBack", { from: { kind: "kept", name } }));
  const stands = Object.entries(bytesIn(folder)).filter(([path]) => path in before || !path.startsWith("attachments"));
  expect(Object.fromEntries(stands)).toEqual(before);
  expect(await titlesIn(app)).toEqual(["The wrong rolls"]);
  const undo = result.kind === "brought-back" ? result.before : null;
  expect(undo?.why).toBe("bring-back");
  await resultOf(app, app.ask("bringBack", { from: { kind: "kept", name: undo?.name ?? "" } }));
  expect(await titlesIn(app)).toEqual(["The last thing", "The wrong rolls"]);
  await app.close();
});

test("after a backup is brought back, the same window goes on writing, and every kind of news was told", async () => {
  const { app } = await appWithBackups();
  const id = await writeDilemma(app, "The wrong rolls");
  const name = await backUp(app);
  value(await app.ask("binDilemma", { id }));
  app.announced.length = 0;
  await resultOf(app, app.ask("bringBack", { from: { kind: "kept", name } }));
  const told = new Set(app.announced.map(({ kind }) => kind));
  const { revision } = value(await app.ask("readDilemma", { id }));
  const edited = await app.ask("editDilemma", { id, revision, change: { asked: "To wait" } });
  expect({ edited: edited.ok, told: [...told].sort() }).toEqual({
    edited: true,
    told: [...eventKinds].sort(),
  });
  await app.close();
});

test("requests that come while a backup is being brought back wait and are answered from what stands then", async () => {
  const { app } = await appWithBackups();
  await writeDilemma(app, "The wrong rolls");
  const name = await backUp(app);
  await writeDilemma(app, "A later thing");
  const bringing = resultOf(app, app.ask("bringBack", { from: { kind: "kept", name } }));
  const answers: string[][] = [];
  let isOver = false;
  void bringing.finally(() => {
    isOver = true;
  });
  while (!isOver) {
    answers.push(await titlesIn(app));
    await nextTurn(); // The disk has its turn too.
  }
  const seen = new Set(answers.map((titles) => titles.join()));
  expect([...seen].filter((titles) => !["A later thing,The wrong rolls", "The wrong rolls"].includes(titles))).toEqual(
    [],
  );
  expect(await titlesIn(app)).toEqual(["The wrong rolls"]);
  await app.close();
});

test("everything in one file goes from one casebook into another, attachments included", async () => {
  const { app, folder } = await appWithBackups();
  const id = await writeDilemma(app, "The wrong rolls");
  await mkdir(`${folder}-handed`, { recursive: true });
  const saved = await resultOf(app, app.ask("saveEverything", {}));
  const name = "Casebook 2026-11-22.zip";
  expect(saved).toEqual({ kind: "saved", name, size: expect.any(Number), fetch: "handed", leftOut: 0 });
  const was = bytesIn(folder);
  await app.close();

  const other = await appWithBackups();
  await writeDilemma(other.app, "Somebody else’s");
  const file = "0b7f1f0e-2f0a-4c43-9d5a-3f3a7d3b1a11";
  await cp(join(`${folder}-handed`, "everything.zip"), join(`${other.folder}-handed`, `${file}.zip`));
  const from = { kind: "file", id: file } as const;
  const looked = await resultOf(other.app, other.app.ask("previewBackup", { from }));
  expect(looked).toMatchObject({
    preview: { isThisOne: false, why: "full", dilemmas: 1, cases: 0, attachments: 1, missing: 0, unreadable: 0 },
  });
  await resultOf(other.app, other.app.ask("bringBack", { from }));
  const attachment = value(await other.app.ask("readDilemma", { id })).dilemma.attachments[0];
  expect(await other.app.ask("readAttachment", { id, attachmentId: attachment?.id ?? "" })).toMatchObject({ ok: true });
  const stands = bytesIn(other.folder);
  expect(Object.keys(was).filter((path) => was[path] !== stands[path])).toEqual([]);
  // What stood there before is on the shelf of the casebook that stands there now.
  const { backups } = value(await other.app.ask("listBackups", {}));
  await resultOf(other.app, other.app.ask("bringBack", { from: { kind: "kept", name: backups[0]?.name ?? "" } }));
  expect(await titlesIn(other.app)).toEqual(["Somebody else’s"]);
  await other.app.close();
});

test("a backup that reads back as something else is told, does not count, and leaves nothing behind", async () => {
  const disk = faultyDisk();
  const spoiling = {
    ...disk,
    async createFrom(path: string, pieces: AsyncIterable<Uint8Array>) {
      await disk.createFrom(path, pieces);
      const bytes = await readFile(path);
      bytes[200] = (bytes[200] ?? 0) ^ 1;
      await writeFile(path, bytes);
    },
  };
  const { app, backups } = await appWithBackups(spoiling);
  const state = await jobOf(app, app.ask("backUpNow", {}));
  const [folder = ""] = await readdir(backups);
  expect({
    state,
    left: await readdir(join(backups, folder)),
    notices: value(await app.ask("listNotices", {})),
  }).toEqual({
    state: { kind: "failed", fault: "not-whole" },
    left: [],
    notices: [{ kind: "not-backed-up", name: "", detail: "not-whole" }],
  });
  await app.close();
});

test("a full disk makes no backup, leaves nothing half-written, and is told until the next one is made", async () => {
  const disk = faultyDisk();
  const { app, backups } = await appWithBackups(disk);
  disk.fail({ at: "createFrom", code: "ENOSPC", times: 1 });
  const state = await jobOf(app, app.ask("backUpNow", {}));
  const [folder = ""] = await readdir(backups);
  const left = await readdir(join(backups, folder));
  const told = value(await app.ask("listNotices", {}));
  await backUp(app);
  expect({ state, left, told, after: value(await app.ask("listNotices", {})) }).toEqual({
    state: { kind: "failed", fault: "disk-full" },
    left: [],
    told: [{ kind: "not-backed-up", name: "", detail: "disk-full" }],
    after: [],
  });
  await app.close();
});

test("nothing is brought back while the present cannot be backed up, and nothing was changed", async () => {
  const disk = faultyDisk();
  const { app, folder } = await appWithBackups(disk);
  await writeDilemma(app, "The wrong rolls");
  const name = await backUp(app);
  await writeDilemma(app, "A later thing");
  const before = bytesIn(folder);
  disk.fail({ at: "createFrom", code: "ENOSPC", times: 1 });
  const state = await jobOf(app, app.ask("bringBack", { from: { kind: "kept", name } }));
  expect({ state, stands: bytesIn(folder) }).toEqual({
    state: { kind: "failed", fault: "not-backed-up" },
    stands: before,
  });
  await app.close();
});

test("a day after the last backup one is made by itself once the first list was answered, when something changed", async () => {
  const { app, clock } = await appWithBackups();
  const made = async () => value(await app.ask("listBackups", {})).backups.map(({ why }) => why);
  await writeDilemma(app, "The wrong rolls");
  const first = app.daily();
  expect(await made()).toEqual([]);
  await titlesIn(app);
  await first;
  await app.daily();
  expect(await made()).toEqual(["daily"]);
  clock.goOn(25 * 3_600_000);
  await app.daily();
  expect(await made()).toEqual(["daily"]);
  await writeDilemma(app, "A later thing");
  await app.daily();
  expect(await made()).toEqual(["daily", "daily"]);
  await app.close();
});

test("a backup is made before a pack of lenses is taken in, and none for a pack with faults", async () => {
  const { app } = await appWithBackups();
  const made = async () => value(await app.ask("listBackups", {})).backups.map(({ why }) => why);
  await app.ask("importLensPack", { text: "{}" });
  expect(await made()).toEqual([]);
  const { text } = value(await app.ask("exportLensPack", {}));
  value(await app.ask("importLensPack", { text }));
  expect(await made()).toEqual(["import"]);
  await app.close();
});

test("a file of an older version is backed up as it was before the first write over it, once", async () => {
  const { app, folder } = await appWithBackups();
  const id = await writeDilemma(app, "The wrong rolls");
  const other = await writeDilemma(app, "The other one");
  await app.close();
  for (const one of [id, other]) {
    const path = join(folder, "dilemmas", `${one}.json`);
    await writeFile(path, (await readFile(path, "utf8")).replace('"version": 3', '"version": 2'));
  }
  const clock = tickingClock("2026-11-23T10:00:00.000Z");
  const again = await openApp({ folder, clock });
  const before = await readFile(join(folder, "dilemmas", `${id}.json`), "utf8");
  for (const one of [id, other]) {
    const { revision } = value(await again.ask("readDilemma", { id: one }));
    value(await again.ask("editDilemma", { id: one, revision, change: { asked: "To wait" } }));
  }
  const { backups } = value(await again.ask("listBackups", {}));
  expect(backups.map(({ why }) => why)).toEqual(["migration"]);
  await resultOf(again, again.ask("bringBack", { from: { kind: "kept", name: backups[0]?.name ?? "" } }));
  expect(await readFile(join(folder, "dilemmas", `${id}.json`), "utf8")).toBe(before);
  await again.close();
});

test("what no backup holds stays in the casebook when one is brought back", async () => {
  const { app, folder } = await appWithBackups();
  await writeDilemma(app, "The wrong rolls");
  const name = await backUp(app);
  await writeFile(join(folder, "dilemmas", "notes of my own.txt"), "Do not lose me");
  await writeFile(join(folder, "dilemmas", "a:b.json"), "{}");
  await mkdir(join(folder, "damaged"));
  await writeFile(join(folder, "damaged", "x.json"), "{ torn");
  await resultOf(app, app.ask("bringBack", { from: { kind: "kept", name } }));
  const kept = ["dilemmas/notes of my own.txt", "damaged/x.json"];
  expect(await Promise.all(kept.map((path) => readFile(join(folder, path), "utf8")))).toEqual([
    "Do not lose me",
    "{ torn",
  ]);
  // It was put back, and then set aside like any document that cannot be read.
  expect((await readdir(join(folder, "damaged"))).filter((file) => file.endsWith("a:b.json"))).toHaveLength(1);
  expect((await readdir(folder)).filter((file) => file.startsWith(".bring"))).toEqual([]);
  await app.close();
});

test("bytes beside the backups go when no backup names them any more", async () => {
  const { app, backups, folder } = await appWithBackups();
  await writeDilemma(app, "The wrong rolls");
  const name = await backUp(app);
  const [shelf = ""] = await readdir(backups);
  await rm(join(folder, "attachments"), { recursive: true });
  await backUp(app);
  const named = await readdir(join(backups, shelf, "attachments"));
  await rm(join(backups, shelf, name));
  await backUp(app);
  expect({ named: named.length, after: await readdir(join(backups, shelf, "attachments")) }).toEqual({
    named: 1,
    after: [],
  });
  await app.close();
});

test("a job is cancelled between two files, says so, and leaves nothing behind", async () => {
  const { app, folder } = await appWithBackups();
  value(await app.ask("addSample", {}));
  await mkdir(`${folder}-handed`, { recursive: true });
  const { id } = value(await app.ask("saveEverything", {}));
  const cancelled = value(await app.ask("cancelJob", { id }));
  expect({ state: cancelled.state, left: await readdir(`${folder}-handed`) }).toEqual({
    state: { kind: "cancelled" },
    left: [],
  });
  expect(await app.ask("readJob", { id: "0b7f1f0e-2f0a-4c43-9d5a-3f3a7d3b1a11" })).toEqual({
    ok: false,
    reason: "not-found",
  });
  expect(await app.ask("chooseBackup", {})).toEqual(done({ id: null }));
  await app.close();
});

test("half a backup that a crash has left is no backup, and goes when the next one is made", async () => {
  const { app, backups } = await appWithBackups();
  const name = await backUp(app);
  await app.close();
  const [shelf = ""] = await readdir(backups);
  const half = `.${name}.0b7f1f0e-2f0a-4c43-9d5a-3f3a7d3b1a11.tmp`;
  await writeFile(join(backups, shelf, half), "PK");
  const again = await openApp({
    folder: backups.replace("-settings/backups", ""),
    clock: tickingClock("2026-11-23T10:00:00.000Z"),
  });
  const listed = value(await again.ask("listBackups", {})).backups.map((backup) => backup.name);
  const next = await backUp(again);
  expect({ listed, left: (await readdir(join(backups, shelf))).sort() }).toEqual({
    listed: [name],
    left: [name, next],
  });
  await again.close();
});
