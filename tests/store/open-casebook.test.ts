import { chmod, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { newDilemma } from "../../core/dilemma/dilemma.ts";
import { done, refused } from "../../core/outcome.ts";
import { localDisk } from "../../store/documents/disk.ts";
import { openCasebook } from "../../store/open-casebook.ts";
import { shipped } from "../core/walk/any-own.ts";
import { bytesIn } from "./bytes-in.ts";
import { type FaultyDisk, faultyDisk } from "./documents/faulty-disk.ts";
import { temporaryFolder, withoutRights } from "./temporary-folder.ts";
import { at, changeIn, id, open, writtenCasebook } from "./written-casebook.ts";

test("a casebook is made where there is none, is writable, and opens again as the same", async () => {
  const folder = join(await temporaryFolder(), "Documents", "Casebook");
  const first = await open(folder);
  expect([first.writable, first.notices, (await readdir(folder)).sort()]).toEqual([
    true,
    [],
    ["casebook.json", "casebook.lock", "dilemmas"],
  ]);
  await first.close();
  const again = await open(folder);
  expect(again.about).toEqual(first.about);
  await again.close();
});

test("a folder of other things is no casebook and nothing is put into it", async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, "taxes.txt"), "x");
  const opening = await openCasebook(localDisk, folder, "Casebook", at, "2026-11-22");
  expect([opening, await readdir(folder)]).toEqual([{ ok: false, reason: "not-a-casebook" }, ["taxes.txt"]]);
});

test("a file in the place of the folder is left alone", async () => {
  const path = join(await temporaryFolder(), "Casebook");
  await writeFile(path, "x");
  await expect(open(path)).rejects.toMatchObject({ code: "ENOTDIR" });
  expect(await readFile(path, "utf8")).toBe("x");
});

test("a second copy of the app is told so and touches nothing", async () => {
  const folder = await writtenCasebook();
  const first = await open(folder);
  const before = bytesIn(folder);
  const second = await openCasebook(localDisk, folder, "Casebook", at, "2026-11-22");
  expect(second).toMatchObject({ ok: false, reason: "in-use", holder: { pid: process.pid } });
  expect(bytesIn(folder)).toEqual(before);
  expect(await changeIn(first)).toMatchObject({ ok: true });
  await first.close();
});

test("a lock that came from another machine today is taken, and its owner is told", async () => {
  const folder = await writtenCasebook();
  const since = new Date().toISOString();
  const other = { pid: 1, host: "shop-laptop", bootedAt: 0, token: "other", machine: "other", boot: "other", since };
  await writeFile(join(folder, "casebook.lock"), JSON.stringify(other));
  const casebook = await open(folder);
  expect([casebook.writable, casebook.notices]).toEqual([
    true,
    [{ kind: "opened-elsewhere", name: "shop-laptop", detail: since }],
  ]);
  await casebook.close();
});

test("what a crash left behind is swept at the start", async () => {
  const folder = await writtenCasebook();
  const before = bytesIn(folder);
  const uuid = "1b7f1f0e-2f0a-4c43-9d5a-3f3a7d3b1a11";
  await writeFile(join(folder, `.drafts.json.${uuid}.tmp`), "half");
  await writeFile(join(folder, "dilemmas", `.${id}.json.${uuid}.tmp`), "half");
  await (await open(folder)).close();
  expect(bytesIn(folder)).toEqual(before);
});

test("a newer casebook opens to be read, says so, and keeps every byte", async () => {
  const folder = await writtenCasebook();
  const path = join(folder, "casebook.json");
  await writeFile(path, (await readFile(path, "utf8")).replace('"version": 1', '"version": 2'));
  await writeFile(join(folder, "drafts.json"), "{ torn");
  await writeFile(join(folder, "dilemmas", "torn.json"), "{ torn");
  const before = bytesIn(folder);
  const casebook = await open(folder);
  expect([casebook.writable, (await casebook.journal.entries()).map(({ readOnly }) => readOnly)]).toEqual([
    false,
    ["newer-casebook"],
  ]);
  expect(casebook.notices.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
    "newer-casebook casebook.json",
    "damaged-left torn.json",
    "damaged-left drafts.json",
  ]);
  await casebook.close();
  expect(bytesIn(folder)).toEqual(before);
});

test("a damaged casebook.json is set aside with every byte, and the dilemmas are there", async () => {
  const folder = await writtenCasebook();
  await writeFile(join(folder, "casebook.json"), "{ torn");
  const casebook = await open(folder);
  expect([casebook.writable, (await casebook.journal.entries()).length]).toEqual([true, 1]);
  const [notice] = casebook.notices;
  expect(notice?.kind).toBe("damaged-set-aside");
  expect(await readFile(join(folder, "damaged", notice?.name ?? ""), "utf8")).toBe("{ torn");
  await casebook.close();
});

test("damaged drafts are set aside, newer ones left alone, and the journal is there", async () => {
  const folder = await writtenCasebook();
  const path = join(folder, "drafts.json");
  const whole = await readFile(path, "utf8");
  await writeFile(path, whole.slice(0, 40));
  const first = await open(folder);
  expect([first.notices.map(({ kind }) => kind), first.drafts.content]).toEqual([["damaged-set-aside"], { forms: {} }]);
  await first.close();
  const newer = whole.replace('"version": 1', '"version": 2');
  await writeFile(path, newer);
  const second = await open(folder);
  expect(second.notices).toEqual([{ kind: "newer", name: "drafts.json", detail: "2" }]);
  expect(second.drafts.content).toEqual({ forms: { new: { title: "Half a" } } });
  expect(await second.drafts.change(at, (drafts) => done(drafts))).toEqual(refused("newer-version"));
  await second.close();
  expect(await readFile(path, "utf8")).toBe(newer);
});

test.runIf(process.platform !== "win32")(
  "a read-only folder opens to be read, says so, and keeps every byte",
  async () => {
    const folder = await writtenCasebook();
    await writeFile(join(folder, "dilemmas", "torn.json"), "{ torn");
    const folders = [join(folder, ".."), folder, join(folder, "dilemmas")];
    const files = Object.keys(bytesIn(folder)).map((name) => join(folder, name));
    const before = bytesIn(folder);
    await withoutRights([...folders, ...files], 0o555, async () => {
      const casebook = await open(folder);
      expect([casebook.writable, (await casebook.journal.entries()).length]).toEqual([false, 1]);
      expect(casebook.notices.map(({ kind }) => kind)).toEqual(["read-only", "damaged-left"]);
      expect([await casebook.journal.read(id), casebook.journal.summaries(shipped)]).toMatchObject([
        { value: { readOnly: "read-only" } },
        [{ readOnly: true }],
      ]);
      expect(await changeIn(casebook)).toEqual(refused("read-only"));
      expect(await casebook.journal.bin(id, "2026-11-22")).toEqual(refused("read-only"));
      await casebook.close();
    });
    expect(bytesIn(folder)).toEqual(before);
  },
);

test.runIf(process.platform !== "win32")(
  "a folder made read-only while open refuses every change and keeps every byte",
  async () => {
    const folder = await writtenCasebook();
    const casebook = await open(folder);
    const before = bytesIn(folder);
    await withoutRights([join(folder, ".."), folder, join(folder, "dilemmas")], 0o555, async () => {
      expect(await casebook.drafts.change(at, (drafts) => done(drafts))).toMatchObject({ ok: false });
      expect(await casebook.journal.start(newDilemma(id.replace("0b", "1b"), at, "Another"), at)).toEqual(
        refused("read-only"),
      );
      await casebook.close();
    });
    expect(bytesIn(folder)).toEqual(before);
    const again = await open(folder);
    expect([again.writable, await changeIn(again)]).toMatchObject([true, { ok: true }]);
    await again.close();
  },
);

test.runIf(process.platform !== "win32")(
  "a folder that may not be looked into cannot be opened, and the disk says why",
  async () => {
    const folder = await writtenCasebook();
    await chmod(join(folder, ".."), 0o755);
    await withoutRights([folder], 0o000, async () => {
      await expect(open(folder)).rejects.toMatchObject({ code: "EACCES" });
    });
  },
);

test.each([
  ["create", "disk-full"],
  ["short", "disk-full"],
] as const)("a full disk (%s) opens to be read, says so, and keeps every byte", async (step, kind) => {
  const folder = await writtenCasebook();
  await writeFile(join(folder, "dilemmas", "torn.json"), "{ torn");
  const before = bytesIn(folder);
  const disk: FaultyDisk = faultyDisk();
  disk.fail({ at: step, code: "ENOSPC", times: 99 });
  const casebook = await open(folder, disk);
  expect([casebook.writable, (await casebook.journal.entries()).length, casebook.notices[0]?.kind]).toEqual([
    false,
    1,
    kind,
  ]);
  expect(await changeIn(casebook)).toEqual(refused("disk-full"));
  await casebook.close();
  expect(bytesIn(folder)).toEqual(before);
});
