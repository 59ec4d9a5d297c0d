import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { done, refused } from "../../../core/outcome.ts";
import { packedCase } from "../../core/library/written-case.ts";
import { bytesIn } from "../bytes-in.ts";
import { faultyDisk } from "../documents/faulty-disk.ts";
import { type App, openApp, value } from "../open-app.ts";

const files = [
  { name: "forty.md", text: packedCase },
  { name: "fifty.md", text: packedCase.replace("title: The wrong rolls", "title: The marzipan rolls") },
  { name: "faulty.md", text: packedCase.replace("trade: food", "trade: web") },
];
const guild = { pack: "Guild", files };
const titles = async (app: App) =>
  value(await app.ask("listCases", {}))
    .map(({ title }) => title)
    .filter((title) => title.endsWith("rolls"));

test("a pack is looked at before, taken in without its faulty file, and taken in twice changes not a byte", async () => {
  const app = await openApp();
  const before = bytesIn(app.folder);
  const preview = value(await app.ask("previewCasePack", guild));
  expect([preview.fresh.map(({ id }) => id), preview.faults.map(({ file, field }) => [file, field])]).toEqual([
    ["fifty", "forty"],
    [["faulty.md", "trade"]],
  ]);
  expect(bytesIn(app.folder)).toEqual(before);
  expect(value(await app.ask("takeInCasePack", guild))).toMatchObject({ added: 2, changed: 0, stopped: null });
  expect(await titles(app)).toEqual(["The marzipan rolls", "The wrong rolls"]);
  expect(value(await app.ask("readCase", { id: "forty" })).origin).toMatchObject({ kind: "pack", pack: "Guild" });
  expect(value(await app.ask("find", { text: "marzipan" }))[0]?.id).toBe("fifty");
  const taken = bytesIn(app.folder);
  expect(value(await app.ask("takeInCasePack", guild))).toMatchObject({ added: 0, changed: 0 });
  expect([bytesIn(app.folder), value(await app.ask("previewCasePack", guild)).same.length]).toEqual([taken, 2]);
  await app.close();
});

test("a step is taken back: what it added goes, what it changed is as it was, and what was changed since stays", async () => {
  const app = await openApp();
  await app.ask("takeInCasePack", { pack: "Guild", files: files.slice(0, 1) });
  const newer = files.map(({ name, text }) => ({ name, text: text.replace("Forty rolls stand", "Sixty rolls stand") }));
  const { step, added, changed } = value(await app.ask("takeInCasePack", { pack: "Guild", files: newer }));
  expect([added, changed]).toEqual([1, 1]);
  expect(value(await app.ask("readCase", { id: "forty" })).open.situation).toContain("Sixty");
  expect(await app.ask("takeBackCasePack", { step })).toEqual(done(null));
  expect(await titles(app)).toEqual(["The wrong rolls"]);
  expect(value(await app.ask("readCase", { id: "forty" })).open.situation).toContain("Forty");
  expect(await app.ask("takeBackCasePack", { step })).toEqual(refused("not-found"));
  await app.close();
});

test("a pack is removed as a whole and brought back, again and again, and its marks wait for it", async () => {
  const app = await openApp();
  await app.ask("takeInCasePack", guild);
  await app.ask("breakSeal", { id: "forty" });
  for (let round = 0; round < 3; round += 1) {
    expect(await app.ask("removeCasePack", { pack: "Guild" })).toEqual(done({ ids: ["fifty", "forty"] }));
    expect([await titles(app), value(await app.ask("listOwnCases", {})).packs]).toEqual([[], []]);
    expect(value(await app.ask("listBin", {})).map(({ kind, id }) => [kind, id])).toEqual([
      ["case", "fifty"],
      ["case", "forty"],
    ]);
    if (round === 1) await app.ask("takeInCasePack", guild);
    else expect(await app.ask("restoreCases", { ids: ["fifty", "forty"] })).toEqual(done(null));
    expect(value(await app.ask("readCase", { id: "forty" })).sealed).not.toBeNull();
  }
  expect(await app.ask("removeCasePack", { pack: "Evening" })).toEqual(refused("not-found"));
  await app.close();
});

test("a pack that the disk refuses half way says so, and goes on when it is taken in once more", async () => {
  const disk = faultyDisk();
  let left = 1;
  const filling = {
    ...disk,
    async create(path: string, text: string) {
      if (path.includes("/cases/") && left-- === 0) throw Object.assign(new Error("full"), { code: "ENOSPC" });
      await disk.create(path, text);
    },
  };
  const app = await openApp({ disk: filling });
  expect(value(await app.ask("takeInCasePack", guild))).toMatchObject({ added: 1, stopped: "disk-full" });
  expect(value(await app.ask("takeInCasePack", guild))).toMatchObject({ added: 1, stopped: null });
  expect(await titles(app)).toHaveLength(2);
  await app.close();
});

test("more files or bytes than a pack may have, and a name that hides something, never come so far as to be read", async () => {
  const app = await openApp();
  const text = "x".repeat(60_000);
  const many = Array.from({ length: 301 }, (_, place) => ({ name: `${place}.md`, text: "" }));
  const large = Array.from({ length: 80 }, (_, place) => ({ name: `${place}.md`, text }));
  expect([
    await app.ask("previewCasePack", { pack: "Guild", files: many }),
    await app.ask("takeInCasePack", { pack: "Guild", files: large }),
    await app.ask("takeInCasePack", { pack: "Gu\u202Eild", files: [] }),
    await app.ask("takeInCasePack", { pack: " ", files: [] }),
  ]).toEqual(Array(4).fill(refused("bad-input")));
  await app.close();
});

test("what stands in the place of a case since is neither taken back with it nor searched by its words", async () => {
  const app = await openApp();
  const forty = (text: string) => [{ name: "forty.md", text: packedCase.replace("Forty rolls stand", text) }];
  const ids = async (text: string) => value(await app.ask("find", { text })).map(({ id }) => id);
  const { step } = value(await app.ask("takeInCasePack", { pack: "Guild", files: forty("Marzipanoids stand") }));
  expect(await ids("marzipanoids")).toEqual(["forty"]);
  await app.ask("removeCasePack", { pack: "Guild" });
  await app.ask("takeInCasePack", { pack: "Evening", files: forty("Quincetarts stand") });
  expect([await ids("marzipanoids"), await ids("quincetarts")]).toEqual([[], ["forty"]]);
  expect(await app.ask("takeBackCasePack", { step })).toEqual(refused("changed-elsewhere"));
  expect(await ids("quincetarts")).toEqual(["forty"]);
  await app.close();
});

test("what a pack added and a later step changed is not taken back with the first step", async () => {
  const app = await openApp();
  const first = value(await app.ask("takeInCasePack", { pack: "Guild", files: files.slice(0, 1) }));
  const newer = [{ name: "forty.md", text: packedCase.replace("Forty rolls stand", "Sixty rolls stand") }];
  const second = value(await app.ask("takeInCasePack", { pack: "Guild", files: newer }));
  expect(await app.ask("takeBackCasePack", { step: first.step })).toEqual(refused("changed-elsewhere"));
  expect(value(await app.ask("readCase", { id: "forty" })).open.situation).toContain("Sixty");
  expect(await app.ask("takeBackCasePack", { step: second.step })).toEqual(done(null));
  await app.close();
});

test("a case that a newer Casebook wrote is named in the faults and keeps no other of its pack from coming", async () => {
  const before = await openApp();
  await before.ask("takeInCasePack", guild);
  await before.close();
  const path = join(before.folder, "cases", "fifty.json");
  const written = JSON.parse(readFileSync(path, "utf8"));
  writeFileSync(path, JSON.stringify({ ...written, version: 99 }));
  const app = await openApp({ folder: before.folder });
  const newer = files
    .slice(0, 2)
    .map(({ name, text }) => ({ name, text: text.replace("Forty rolls stand", "Sixty rolls stand") }));
  const pack = { pack: "Guild", files: newer };
  expect(value(await app.ask("previewCasePack", pack)).faults.map(({ file }) => file)).toEqual(["fifty.md"]);
  expect(value(await app.ask("takeInCasePack", pack))).toMatchObject({ changed: 1, stopped: null });
  expect(value(await app.ask("readCase", { id: "forty" })).open.situation).toContain("Sixty");
  await app.close();
});
