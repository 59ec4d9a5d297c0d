import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openApp, value } from "../open-app.ts";
import { bring, clockAt, dilemmaIn, editIn, twoFolders, until } from "./machines.ts";

/** Makes a file say that a newer Casebook wrote it. */
async function makeNewer(path: string): Promise<{ kind: "newer"; version: string }> {
  const envelope = JSON.parse(await readFile(path, "utf8"));
  const version = envelope.version + 1;
  await writeFile(path, JSON.stringify({ ...envelope, version }));
  return { kind: "newer", version: String(version) };
}

test("a newer file that stays as it is is told of once, however often everything is looked at", async () => {
  const { here, id } = await twoFolders();
  const { kind, version } = await makeNewer(join(here, "dilemmas", `${id}.json`));
  const app = await openApp({ folder: here, clock: clockAt(40) });
  const notices = [{ kind, name: `${id}.json`, detail: version }];
  expect(value(await app.ask("listNotices", {}))).toEqual(notices);
  const announced = app.announced.length;
  await app.ask("lookAround", {});
  expect([value(await app.ask("listNotices", {})), app.announced.slice(announced)]).toEqual([notices, []]);
  await app.close();
});

test("a newer file that arrives over an open one is called newer, not damaged, and what stood before is still read", async () => {
  const { here, there, id } = await twoFolders();
  await editIn(there, id, 6, { happened: "Seven" });
  const path = join(there, "dilemmas", `${id}.json`);
  const { kind, version } = await makeNewer(path);
  const app = await openApp({ folder: here, clock: clockAt(40) });
  await cp(path, join(here, "dilemmas", `${id}.json`));
  const notices = await until(async () => {
    const told = value(await app.ask("listNotices", {}));
    return told.length > 0 && told;
  });
  expect(notices).toEqual([{ kind, name: `${id}.json`, detail: version }]);
  expect((await dilemmaIn(app, id)).happened).toBe("");
  await app.close();
});

test("while it runs, a copy of the house code that was merged is told", async () => {
  const { here, there } = await twoFolders();
  const other = await openApp({ folder: there, clock: clockAt(5) });
  value(await other.ask("adoptArticle", { text: "We say it first.", from: null }));
  await other.close();
  const app = await openApp({ folder: here, clock: clockAt(40) });
  const announced = app.announced.length;
  await cp(join(there, "code.json"), join(here, "code (1).json"));
  await until(async () => value(await app.ask("readHouseCode", {})).articles.length === 1);
  await until(async () => app.announced.slice(announced).some(({ kind }) => kind === "code"));
  expect(app.announced.slice(announced)).toEqual([{ kind: "code" }]);
  await app.close();
});

test("a single file that another machine left damaged is told of before anything is saved, and what it held is still read", async () => {
  const { here } = await twoFolders();
  const app = await openApp({ folder: here, clock: clockAt(40) });
  value(await app.ask("adoptArticle", { text: "We say it first.", from: null }));
  await writeFile(join(here, "code.json"), "{ torn");
  const notices = await until(async () => {
    const told = value(await app.ask("listNotices", {}));
    return told.length > 0 && told;
  });
  expect(notices).toEqual([{ kind: "damaged-left", name: "code.json", detail: "damaged" }]);
  expect(value(await app.ask("readHouseCode", {})).articles.length).toBe(1);
  await app.close();
});

test("a dilemma that a copy was merged into while the folder was read is told of when it is looked at, by its id", async () => {
  const { here, there, id } = await twoFolders();
  await editIn(here, id, 7, { happened: "Six" });
  await editIn(there, id, 6, { mind: "Tired" });
  await bring(there, here, id);
  const app = await openApp({ folder: here, clock: clockAt(40) });
  await app.ask("lookAround", {});
  const { revision } = value(await app.ask("readDilemma", { id }));
  expect(app.announced).toContainEqual({ kind: "dilemmas", id, revision });
  await app.close();
});
