import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { done, refused } from "../../../core/outcome.ts";
import { goodChoice } from "../../core/dilemma/any-dilemma.ts";
import { bytesIn } from "../bytes-in.ts";
import { openApp, value } from "../open-app.ts";
import { bring, clockAt, dilemmaIn, edit, editIn, twoFolders, until } from "./machines.ts";

const names = (id: string) => [
  `${id}.sync-conflict-20261122-101500-ABCDEFG.json`,
  `${id} (conflicted copy 2026-11-22).json`,
  `${id} (Rosa's conflicted copy 2026-11-22).json`,
  `${id} (1).json`,
  `${id}-LAPTOP.json`,
  `${id} 2.json`,
  `${id}_conflict-20261122-101500.json`,
  `${id}.json.orig`,
  "quite another name.json",
];

test("a copy under any tool's name is merged by its id, and goes only to where it is kept", async () => {
  const { here, there, id } = await twoFolders();
  await editIn(here, id, 5, { happened: "Six rolls too many" });
  for (const [place, name] of names(id).entries()) {
    await editIn(there, id, 6 + place, { asked: `To say nothing, ${place}`, tags: ["bread"] });
    await bring(there, here, id, name);
    const app = await openApp({ folder: here, clock: clockAt(30) });
    expect(await dilemmaIn(app, id)).toMatchObject({
      happened: "Six rolls too many",
      asked: `To say nothing, ${place}`,
      tags: ["bread"],
    });
    expect([await app.ask("listConflicts", {}), await app.ask("listNotices", {})]).toEqual([done([]), done([])]);
    await app.close();
    expect(await readdir(join(here, "dilemmas"))).toEqual([`${id}.json`]);
    expect((await readdir(join(here, "merged"))).length).toBe(place + 1);
  }
});

test("both machines that merge the same pair write the same bytes, conflicts among them", async () => {
  const { here, there, id } = await twoFolders();
  await editIn(here, id, 5, { happened: "Six rolls too many", tags: ["bread"] });
  await editIn(there, id, 6, { happened: "Seven rolls too many", mind: "Tired" });
  await mkdir(join(here, "..", "held"));
  await cp(join(here, "dilemmas", `${id}.json`), join(here, "..", "held", "mine.json"));
  await bring(there, here, id);
  await cp(join(here, "..", "held", "mine.json"), join(there, "dilemmas", `${id} (1).json`));
  for (const folder of [here, there]) await (await openApp({ folder, clock: clockAt(40) })).close();
  const written = (folder: string) =>
    Object.entries(bytesIn(folder)).filter(([name]) => /^(dilemmas|conflicts)\//.test(name));
  expect(written(here)).toEqual(written(there));
  expect(written(here).map(([name]) => name.split("/")[0])).toEqual(["conflicts", "dilemmas"]);
});

async function conflictingApp() {
  const { here, there, id } = await twoFolders();
  await editIn(here, id, 5, { happened: "Six rolls too many" });
  await editIn(there, id, 6, { happened: "Seven rolls too many" });
  await bring(there, here, id);
  const app = await openApp({ folder: here, clock: clockAt(40) });
  const [conflict] = value(await app.ask("listConflicts", {}));
  if (conflict === undefined) throw new Error("Nothing to settle");
  return { app, id, conflict };
}

test("what both said differently stands side by side until its owner settles it, and settling can be taken back", async () => {
  const { app, id, conflict } = await conflictingApp();
  expect(conflict).toMatchObject({
    of: { kind: "dilemma", id },
    title: "The wrong rolls",
    path: ["happened"],
    here: "Seven rolls too many",
    there: "Six rolls too many",
    savedAt: "2026-11-22T10:05:00.000Z",
    ways: ["keep", "take", "both"],
  });
  const settling = { id: conflict.id, seen: conflict.here };
  const texts = [];
  for (const way of ["keep", "take", "both"] as const) {
    expect(await app.ask("settleConflict", { ...settling, way })).toEqual(done(null));
    expect(value(await app.ask("listConflicts", {}))).toEqual([]);
    texts.push((await dilemmaIn(app, id)).happened);
    expect(await app.ask("reopenConflict", { ...settling, way })).toEqual(done(null));
    expect(value(await app.ask("listConflicts", {}))).toMatchObject([{ here: conflict.here, there: conflict.there }]);
  }
  expect(texts).toEqual(["Seven rolls too many", "Six rolls too many", "Seven rolls too many\n\nSix rolls too many"]);
  await edit(app, id, { happened: "Eight" });
  expect(await app.ask("settleConflict", { ...settling, way: "take" })).toEqual(refused("changed-elsewhere"));
  expect(await app.ask("settleConflict", { ...settling, seen: "Eight", way: "thought" })).toEqual(refused("bad-input"));
  await app.close();
});

test("words for a dilemma that was decided on the other machine become a later thought", async () => {
  const { here, there, id } = await twoFolders();
  const decided = await openApp({ folder: there, clock: clockAt(5) });
  value(await decided.ask("decideDilemma", { id, choice: goodChoice }));
  await decided.close();
  await editIn(here, id, 6, { happened: "They rang again" });
  await bring(there, here, id);
  const app = await openApp({ folder: here, clock: clockAt(40) });
  const [conflict] = value(await app.ask("listConflicts", {}));
  expect(conflict).toMatchObject({ path: ["happened"], here: "", there: "They rang again", ways: ["thought", "keep"] });
  value(await app.ask("settleConflict", { id: conflict?.id ?? "", way: "thought", seen: "" }));
  expect(await dilemmaIn(app, id)).toMatchObject({
    happened: "",
    decision: { because: goodChoice.because },
    amendments: [{ part: "happened", text: "They rang again" }],
  });
  await app.close();
});

test("a copy of which the document is gone becomes the document", async () => {
  const { here, there, id } = await twoFolders();
  await bring(there, here, id, `${id} (1).json`);
  await rm(join(here, "dilemmas", `${id}.json`));
  const app = await openApp({ folder: here });
  expect((await dilemmaIn(app, id)).title).toBe("The wrong rolls");
  expect(await readdir(join(here, "dilemmas"))).toEqual([`${id}.json`]);
  await app.close();
});

test("copies of the files of which there is one are merged record by record, and one that cannot be read is named", async () => {
  const { here, there } = await twoFolders();
  for (const [place, folder] of [here, there].entries()) {
    const app = await openApp({ folder, clock: clockAt(5 + place) });
    value(await app.ask("adoptArticle", { text: `We say it first, ${place}.`, from: null }));
    value(await app.ask("startCollection", { name: `Evening ${place}`, cases: [] }));
    value(await app.ask("keepDraft", { key: "new", fields: { [place === 0 ? "title" : "asked"]: "Half a" } }));
    await app.close();
  }
  for (const file of ["code", "reading", "drafts", "casebook"])
    await cp(join(there, `${file}.json`), join(here, `${file} (1).json`));
  await writeFile(join(here, "lenses (1).json"), "{ torn");
  const app = await openApp({ folder: here, clock: clockAt(40) });
  const { articles } = value(await app.ask("readHouseCode", {}));
  expect(articles.map(({ number, wordings }) => [number, wordings[0]?.text])).toEqual([
    [1, "We say it first, 0."],
    [2, "We say it first, 1."],
  ]);
  expect(
    value(await app.ask("listCollections", {}))
      .map(({ name }) => name)
      .sort(),
  ).toEqual(["Evening 0", "Evening 1"]);
  expect(value(await app.ask("readDraft", { key: "new" }))).toEqual({ title: "Half a", asked: "Half a" });
  expect(value(await app.ask("listNotices", {}))).toEqual([
    { kind: "second-copy-of-file", name: "lenses (1).json", detail: "" },
  ]);
  expect((await readdir(here)).filter((name) => name.includes("(1)"))).toEqual(["lenses (1).json"]);
  await app.close();
});

test("while it runs, what another machine writes is taken in and told, and nothing is said of our own saves", async () => {
  const { here, there, id } = await twoFolders();
  await editIn(there, id, 6, { asked: "To wait" });
  const app = await openApp({ folder: here, clock: clockAt(40) });
  await edit(app, id, { mind: "Calm" });
  await edit(app, id, { mind: "" });
  const told = app.announced.length;
  await bring(there, here, id);
  await until(async () => (await dilemmaIn(app, id)).asked === "To wait");
  const news = await until(async () => app.announced.slice(told).find(({ kind }) => kind === "dilemmas") ?? null);
  expect(news).toEqual({ kind: "dilemmas", id, revision: value(await app.ask("readDilemma", { id })).revision });
  await app.close();
});

test("while it runs, a file that was renamed into place is seen, one that is new appears, and one that is removed goes", async () => {
  const { here, there, id } = await twoFolders();
  const other = await openApp({ folder: there, clock: clockAt(6) });
  const second = value(await other.ask("startDilemma", { change: { title: "The lease" } })).dilemma.id;
  await edit(other, id, { asked: "To wait" });
  await other.close();
  const app = await openApp({ folder: here, clock: clockAt(40) });
  for (const one of [id, second]) {
    const passing = join(here, "dilemmas", `.syncthing.${one}.json.tmp`);
    await cp(join(there, "dilemmas", `${one}.json`), passing);
    await rename(passing, join(here, "dilemmas", `${one}.json`));
  }
  const titles = async () =>
    value(await app.ask("listDilemmas", {}))
      .map(({ title }) => title)
      .sort();
  await until(async () => (await titles()).length === 2 && (await dilemmaIn(app, id)).asked === "To wait");
  await rm(join(here, "dilemmas", `${second}.json`));
  await until(async () => (await titles()).length === 1);
  expect([await titles(), value(await app.ask("listNotices", {}))]).toEqual([["The wrong rolls"], []]);
  await app.close();
});

test("while it runs, a file that is written in place is not called damaged while it grows", async () => {
  const { here, there, id } = await twoFolders();
  const app = await openApp({ folder: here, clock: clockAt(40) });
  await editIn(there, id, 6, { asked: "To wait" });
  const whole = await readFile(join(there, "dilemmas", `${id}.json`), "utf8");
  for (const part of [0.3, 0.6, 0.9]) {
    await writeFile(join(here, "dilemmas", `${id}.json`), whole.slice(0, whole.length * part));
    await wait(300);
  }
  await writeFile(join(here, "dilemmas", `${id}.json`), whole);
  await until(async () => (await dilemmaIn(app, id)).asked === "To wait");
  expect([value(await app.ask("listNotices", {})), await readdir(here)]).toEqual([
    [],
    expect.not.arrayContaining(["damaged"]),
  ]);
  await app.close();
});

test("what was saved here and then replaced by another machine without a copy is merged into what it wrote", async () => {
  const { here, there, id } = await twoFolders();
  await editIn(there, id, 6, { asked: "To wait" });
  const app = await openApp({ folder: here, clock: clockAt(40) });
  await edit(app, id, { mind: "Calm" });
  await cp(join(there, "dilemmas", `${id}.json`), join(here, "dilemmas", `${id}.json`));
  await until(async () => (await dilemmaIn(app, id)).asked === "To wait");
  expect(await dilemmaIn(app, id)).toMatchObject({ asked: "To wait", mind: "Calm" });
  await app.close();
});
