import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { done, refused } from "../../../core/outcome.ts";
import { openLibrary } from "../../../store/library.ts";
import { cases, openApp, value } from "../open-app.ts";
import { temporaryFolder } from "../temporary-folder.ts";

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
  for (const { open: told, sealed } of library.cases.values())
    for (const text of [
      sealed.did,
      sealed.happened,
      sealed.differ,
      sealed.teaching,
      ...sealed.sources.map(({ title }) => title).filter((title) => !told.situation.includes(title)), // A name told anyway.
    ])
      expect(open).not.toContain(JSON.stringify(text).slice(1, -1));
  await app.close();
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

test("a case is found by the note beside it, as soon as it is kept and no longer than it stands", async () => {
  const app = await openApp();
  const found = async () => value(await app.ask("find", { text: "brzozka " })).map((one) => one.id);
  const before = await found();
  await app.ask("noteCase", { id: "anna-at-night", note: "Ask Mrs Brzozka." });
  const noted = await found();
  await app.ask("noteCase", { id: "anna-at-night", note: "" });
  expect([before, noted, await found()]).toEqual([[], ["anna-at-night"], []]);
  await app.close();
});
