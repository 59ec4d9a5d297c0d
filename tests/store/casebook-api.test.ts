import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type About, channels, type Entry } from "../../core/api.ts";
import { done, refused } from "../../core/outcome.ts";
import { goodChoice } from "../core/dilemma/any-dilemma.ts";
import { bytesIn } from "./bytes-in.ts";
import { faultyDisk } from "./faulty-disk.ts";
import { type App, at, openApp, today, value } from "./open-app.ts";

async function started(app: App): Promise<Entry> {
  const options = ["tell", "wait"].map((id) => ({ id, title: id, gains: "", pays: "", cost: "" }));
  return value(await app.ask("startDilemma", { change: { title: "The wrong rolls", options } }));
}

test("every channel of the contract answers from a real folder, and its answer can cross to a window", async () => {
  const app = await openApp();
  const { ask, announced } = app;
  expect(value(await ask("readAbout", {}))).toEqual({
    version: "0.1.0",
    shell: "loopback",
    casebook: "Casebook",
    place: app.folder,
    blockedRequests: 3,
    hasSample: false,
  } satisfies About);
  expect(await ask("listNotices", {})).toEqual(done([]));
  expect(value(await ask("readSettings", {})).theme).toBe("system");
  expect(value(await ask("changeSettings", { theme: "dark" }))).toEqual({
    theme: "dark",
    guardSeen: false,
    welcomed: false,
  });
  expect(await ask("keepDraft", { key: "new", fields: { title: "The wrong" } })).toEqual(done(null));
  expect(await ask("readDraft", { key: "new" })).toEqual(done({ title: "The wrong" }));
  const entry = await started(app);
  const { id } = entry.dilemma;
  expect(await ask("dropDraft", { key: "new" })).toEqual(done(null));
  expect([await ask("readDraft", { key: "new" }), await ask("dropDraft", { key: "new" })]).toEqual([
    done({}),
    done(null),
  ]);
  expect(await ask("readDilemma", { id })).toEqual(done(entry));
  const edited = value(await ask("editDilemma", { id, revision: 1, change: { tags: ["rolls"] } }));
  expect([edited.revision, edited.dilemma.tags]).toEqual([2, ["rolls"]]);
  expect(value(await ask("decideDilemma", { id, choice: goodChoice })).dilemma.decision?.responsible).toBe("Rosa");
  expect(value(await ask("amendDilemma", { id, part: "happened", text: "Later" })).dilemma.amendments).toHaveLength(1);
  const lookBack = {
    happened: "Fine",
    outcome: "partly",
    process: "good",
    result: "good",
    lesson: "",
    again: null,
  } as const;
  expect(value(await ask("reviewDilemma", { id, lookBack })).dilemma.reviews).toHaveLength(1);
  expect(value(await ask("listDilemmas", {})).map((summary) => summary.status)).toEqual(["reviewed"]);
  expect(value(await ask("find", { text: "wrong rols" })).map((found) => found.id)).toEqual([id]);
  expect(await ask("binDilemma", { id })).toEqual(done(null));
  expect(await ask("listBin", {})).toEqual(done([{ id, title: "The wrong rolls", deletedOn: today }]));
  expect(await ask("restoreDilemma", { id })).toEqual(done(null));
  expect(value(await ask("readWalkPlan", {})).stops.length).toBeGreaterThan(4);
  const [first, second] = value(await ask("listCases", {})).map((summary) => summary.id);
  if (first === undefined || second === undefined) throw new Error("No cases");
  expect(value(await ask("readCase", { id: first })).sealed).toBeNull();
  const commitment = { optionId: "option-1", because: "It is ours" };
  expect(value(await ask("commitChoice", { id: first, commitment })).sealed).not.toBeNull();
  expect(value(await ask("breakSeal", { id: second })).mark).toEqual({ committed: null, brokenAt: at });
  expect(await ask("addSample", {})).toEqual(done(null));
  expect(value(await ask("readAbout", {})).hasSample).toBe(true);
  expect(await ask("removeSample", {})).toEqual(done(null));
  expect(value(await ask("listDilemmas", {})).map((summary) => summary.title)).toEqual(["The wrong rolls"]);
  expect([...app.asked].sort()).toEqual([...channels].sort());
  expect([...new Set(announced)].sort()).toEqual(["dilemmas", "library", "settings"]);
  await app.close();
});

test("what was acknowledged is there after closing and opening again", async () => {
  const app = await openApp();
  const entry = await started(app);
  const { id } = entry.dilemma;
  const decided = value(await app.ask("decideDilemma", { id, choice: goodChoice }));
  await app.ask("changeSettings", { welcomed: true });
  await app.ask("keepDraft", { key: "new", fields: { title: "Half" } });
  await app.close();
  const again = await openApp({ folder: app.folder });
  expect([
    value(await again.ask("readDilemma", { id })),
    value(await again.ask("readSettings", {})).welcomed,
    await again.ask("readDraft", { key: "new" }),
  ]).toEqual([decided, true, done({ title: "Half" })]);
  await again.close();
});

test("a change typed on an older state is refused, and so is any change of a decided dilemma but its tags", async () => {
  const app = await openApp();
  const { id } = (await started(app)).dilemma;
  await app.ask("editDilemma", { id, revision: 1, change: { asked: "To pay" } });
  expect(await app.ask("editDilemma", { id, revision: 1, change: { asked: "To wait" } })).toEqual(
    refused("changed-elsewhere"),
  );
  await app.ask("decideDilemma", { id, choice: goodChoice });
  expect([
    await app.ask("decideDilemma", { id, choice: goodChoice }),
    await app.ask("editDilemma", { id, revision: 3, change: { asked: "To wait" } }),
    (await app.ask("editDilemma", { id, revision: 3, change: { tags: ["rolls"] } })).ok,
  ]).toEqual([refused("locked"), refused("locked"), true]);
  await app.close();
});

test("a title of blanks starts nothing", async () => {
  const app = await openApp();
  expect([
    await app.ask("startDilemma", { change: {} }),
    await app.ask("startDilemma", { change: { title: " " } }),
    await app.ask("listDilemmas", {}),
  ]).toEqual([refused("incomplete"), refused("incomplete"), done([])]);
  expect(app.announced).toEqual([]);
  await app.close();
});

test("a sample that the disk refused half way is finished the next time, and added only once", async () => {
  const disk = faultyDisk();
  const app = await openApp({ disk });
  const sampleTitles = async () => value(await app.ask("listDilemmas", {})).map((summary) => summary.title);
  const rename = disk.rename;
  let left = 2;
  Object.assign(disk, {
    async rename(from: string, to: string) {
      if (left-- === 0) throw Object.assign(new Error("full"), { code: "ENOSPC" });
      await rename(from, to);
    },
  });
  expect(await app.ask("addSample", {})).toEqual(refused("disk-full"));
  expect(await sampleTitles()).toHaveLength(2);
  expect(await app.ask("addSample", {})).toEqual(done(null));
  expect(await app.ask("addSample", {})).toEqual(done(null));
  expect(new Set(await sampleTitles()).size).toBe(5);
  expect(await sampleTitles()).toHaveLength(5);
  await app.close();
});

test("two windows that add the sample at once get it once", async () => {
  const app = await openApp();
  await Promise.all([app.ask("addSample", {}), app.ask("addSample", {})]);
  expect(value(await app.ask("listDilemmas", {}))).toHaveLength(5);
  await Promise.all([app.ask("removeSample", {}), app.ask("addSample", {})]);
  expect(value(await app.ask("listDilemmas", {}))).toHaveLength(5);
  await app.close();
});

test("the owner's own dilemmas stay when the sample leaves", async () => {
  const app = await openApp();
  await started(app);
  await app.ask("addSample", {});
  await app.ask("removeSample", {});
  expect(value(await app.ask("listDilemmas", {})).map((summary) => [summary.title, summary.sample])).toEqual([
    ["The wrong rolls", false],
  ]);
  expect(value(await app.ask("listBin", {}))).toHaveLength(5);
  await app.close();
});

test("a casebook that cannot be written refuses everything that writes, answers everything that reads, and keeps every byte", async () => {
  const first = await openApp();
  const { id } = (await started(first)).dilemma;
  await first.close();
  const path = join(first.folder, "casebook.json");
  await writeFile(path, (await readFile(path, "utf8")).replace('"version": 1', '"version": 2'));
  const before = bytesIn(first.folder);
  const app = await openApp({ folder: first.folder });
  const writes = [
    await app.ask("startDilemma", { change: { title: "Another" } }),
    await app.ask("editDilemma", { id, revision: 1, change: { asked: "x" } }),
    await app.ask("decideDilemma", { id, choice: goodChoice }),
    await app.ask("amendDilemma", { id, part: "walk", text: "x" }),
    await app.ask("binDilemma", { id }),
    await app.ask("restoreDilemma", { id }),
    await app.ask("keepDraft", { key: "new", fields: {} }),
    await app.ask("dropDraft", { key: "new" }),
    await app.ask("breakSeal", { id: "the-fifty-dollar-cap" }),
    await app.ask("addSample", {}),
    await app.ask("removeSample", {}),
  ];
  expect(writes).toEqual(writes.map(() => refused("read-only")));
  expect(value(await app.ask("listDilemmas", {}))).toHaveLength(1);
  expect(value(await app.ask("listNotices", {})).map(({ kind }) => kind)).toEqual(["newer-casebook"]);
  await app.close();
  expect(bytesIn(first.folder)).toEqual(before);
});

test("damaged settings are set aside and named, and the app opens with the usual ones", async () => {
  const first = await openApp();
  await first.ask("changeSettings", { theme: "dark" });
  await first.close();
  await writeFile(join(`${first.folder}-settings`, "settings.json"), "{ torn");
  const app = await openApp({ folder: first.folder });
  expect(value(await app.ask("listNotices", {})).map(({ kind }) => kind)).toEqual(["damaged-set-aside"]);
  expect(value(await app.ask("changeSettings", { guardSeen: true }))).toEqual({
    theme: "system",
    guardSeen: true,
    welcomed: false,
  });
  await app.close();
});

test("a form dropped while it is still being kept is gone", async () => {
  const { ask } = await openApp();
  const keeping = ask("keepDraft", { key: "new", fields: { title: "The wrong" } });
  const dropping = ask("dropDraft", { key: "new" });
  expect([await keeping, await dropping, await ask("readDraft", { key: "new" })]).toEqual([
    done(null),
    done(null),
    done({}),
  ]);
});
