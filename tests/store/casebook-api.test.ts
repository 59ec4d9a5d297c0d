import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { About, Answer, Channel, Entry, Input } from "../../core/api.ts";
import { channels } from "../../core/api.ts";
import { dispatch } from "../../core/dispatch.ts";
import { done, refused } from "../../core/outcome.ts";
import { casebookApi } from "../../store/casebook-api.ts";
import { localDisk } from "../../store/disk.ts";
import { openLibrary } from "../../store/library.ts";
import { openCasebook } from "../../store/open-casebook.ts";
import { openSettings } from "../../store/settings-file.ts";
import { goodChoice } from "../core/dilemma/any-dilemma.ts";
import { bytesIn } from "./bytes-in.ts";
import { faultyDisk } from "./faulty-disk.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const cases = join(import.meta.dirname, "..", "..", "cases");
const at = "2026-11-22T10:00:00.000Z";
const today = "2026-11-22";

/** The whole app without a shell, on a real folder: asked through the one way in, and what it announced. */
async function openApp(options: { folder?: string; disk?: typeof localDisk; library?: string } = {}) {
  const folder = options.folder ?? join(await temporaryFolder(), "Casebook");
  const disk = options.disk ?? localDisk;
  const opening = await openCasebook(disk, folder, "Casebook", at, today);
  if (!opening.ok) throw new Error(opening.reason);
  const announced: string[] = [];
  const asked = new Set<Channel>();
  const api = casebookApi({
    casebook: opening.casebook,
    library: await openLibrary(options.library ?? cases),
    sampleFolder: join(cases, "sample"),
    settings: await openSettings(disk, `${folder}-settings`),
    clock: { at: () => at, today: () => today },
    facts: { version: "0.1.0", shell: "loopback", blockedRequests: () => 3 },
    announce: (event) => announced.push(event),
  });
  async function ask<Name extends Channel>(channel: Name, input: Input<Name>): Promise<Answer<Name>> {
    asked.add(channel);
    const onFault = (_: string, error: unknown) => {
      throw error;
    };
    const answer = await dispatch(api, channel, input, onFault);
    return structuredClone(answer) as Answer<Name>;
  }
  return { ask, asked, announced, folder, close: () => opening.casebook.close() };
}

type App = Awaited<ReturnType<typeof openApp>>;

function value<Value>(outcome: { ok: true; value: Value } | { ok: false; reason: string }): Value {
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}

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

test("a seal opens once, only for a case and an option that are there", async () => {
  const app = await openApp();
  const id = "the-fifty-dollar-cap";
  const commit = (name: string, optionId: string) =>
    app.ask("commitChoice", { id: name, commitment: { optionId, because: "" } });
  expect([
    await commit("no-such-case", "option-1"),
    await commit(id, "option-9"),
    await app.ask("readCase", { id: "x" }),
  ]).toEqual([refused("not-found"), refused("unknown-option"), refused("not-found")]);
  const sealed = value(await app.ask("readCase", { id }));
  expect([sealed.sealed, "sources" in sealed.matter]).toEqual([null, false]);
  const opened = value(await commit(id, "option-2"));
  expect(opened.sealed?.sources.length).toBeGreaterThan(0);
  expect([await commit(id, "option-1"), await app.ask("breakSeal", { id })]).toEqual([refused("locked"), done(opened)]);
  await app.close();
});

test("nothing sealed can be had by listing, reading or finding", async () => {
  const app = await openApp();
  const library = await openLibrary(cases);
  const asked = [await app.ask("listCases", {}), await app.ask("find", { text: "the" })];
  for (const id of library.cases.keys()) asked.push((await app.ask("readCase", { id })) as never);
  const open = JSON.stringify(asked);
  for (const { sealed } of library.cases.values())
    for (const text of [
      sealed.did,
      sealed.happened,
      sealed.differ,
      sealed.teaching,
      ...sealed.sources.map((source) => source.title),
    ])
      expect(open).not.toContain(JSON.stringify(text).slice(1, -1));
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

test("a case with faults is left out and named, and hides no other", async () => {
  const library = join(await temporaryFolder(), "cases");
  await cp(cases, library, { recursive: true });
  const path = join(library, "the-fifty-dollar-cap.md");
  await writeFile(path, (await readFile(path, "utf8")).replace("trade: online", "trade: web"));
  const app = await openApp({ library });
  const notices = value(await app.ask("listNotices", {}));
  expect(notices.map(({ kind, name }) => [kind, name])).toEqual([["case-faults", "the-fifty-dollar-cap.md"]]);
  expect(notices[0]?.detail).toMatch(/^trade: /);
  expect(value(await app.ask("listCases", {})).length).toBeGreaterThanOrEqual(11);
  await app.close();
});

test("without questions there is no walk, and the app says which file is to blame", async () => {
  const library = join(await temporaryFolder(), "cases");
  await cp(cases, library, { recursive: true });
  await writeFile(join(library, "lenses", "integrity.yaml"), "id: integrity\n");
  await expect(openLibrary(library)).rejects.toThrow(/integrity\.yaml, order/);
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
