import { cp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Dilemma, newDilemma } from "../../core/dilemma/dilemma.ts";
import type { Summary } from "../../core/dilemma/summary.ts";
import { done, refused } from "../../core/outcome.ts";
import { localDisk } from "../../store/documents/disk.ts";
import { anyDilemma } from "../core/dilemma/any-dilemma.ts";
import { shipped } from "../core/walk/any-own.ts";
import { heldDisk } from "./documents/held-disk.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { at, open } from "./written-casebook.ts";

type Casebook = Awaited<ReturnType<typeof open>>;

function byId(list: readonly Summary[]): Summary[] {
  return [...list].sort((one, other) => (one.id < other.id ? -1 : 1));
}

function listOf(casebook: Casebook): Summary[] {
  return byId(casebook.journal.summaries(shipped));
}

function titles(list: readonly Summary[]): string[] {
  return list.map(({ title }) => title).sort();
}

/** A place for a casebook and the settings beside it. */
async function twoFolders() {
  const top = await temporaryFolder();
  return { folder: join(top, "casebook"), settings: join(top, "settings") };
}

/** Writes dilemmas and shows the list, so that it is kept when the casebook is closed. */
async function keptWith(folder: string, settings: string, dilemmas: readonly Dilemma[]): Promise<void> {
  const casebook = await open(folder, localDisk, settings);
  for (const dilemma of dilemmas) await casebook.journal.start(dilemma, at);
  listOf(casebook);
  await casebook.close();
}

const ids = [1, 2, 3].map((number) => `0b7f1f0e-2f0a-4c43-9d5a-3f3a7d3b1a1${number}`);
const [first = "", second = "", third = ""] = ids;
const three = ids.map((id, place) => newDilemma(id, at, `Dilemma ${place + 1}`));

async function keptThree() {
  const folders = await twoFolders();
  await keptWith(folders.folder, folders.settings, three);
  return folders;
}

test("a list that was kept is shown before any dilemma has been read, and the same is there when all have been", async () => {
  const { folder, settings } = await keptThree();
  const { disk, letAllGo } = heldDisk();
  const casebook = await open(folder, disk, settings);
  const shown = listOf(casebook);
  letAllGo();
  await casebook.tidied;
  expect([titles(shown), listOf(casebook)]).toEqual([["Dilemma 1", "Dilemma 2", "Dilemma 3"], shown]);
  await casebook.close();
});

test("the order of the list does not hang on which file was read first", async () => {
  const { folder, settings } = await keptThree();
  const { disk, letGo, letAllGo } = heldDisk();
  const casebook = await open(folder, disk, settings);
  letGo(third);
  await casebook.journal.read(third);
  letAllGo();
  await casebook.journal.whole;
  expect(casebook.journal.summaries(shipped).map(({ id }) => id)).toEqual(ids);
  await casebook.close();
});

test("one dilemma is read, written and binned while all others are waited for", async () => {
  const { folder, settings } = await keptThree();
  const { disk, letGo, letAllGo } = heldDisk();
  const casebook = await open(folder, disk, settings);
  const { journal } = casebook;
  letGo(second);
  expect(await journal.read(second)).toMatchObject({ value: { dilemma: { title: "Dilemma 2" } } });
  expect(await journal.change(second, at, (dilemma) => done({ ...dilemma, title: "Changed" }))).toMatchObject({
    ok: true,
  });
  letGo("1b7f1f0e");
  await journal.start(newDilemma("1b7f1f0e-2f0a-4c43-9d5a-3f3a7d3b1a11", at, "New"), at);
  expect(titles(listOf(casebook))).toEqual(["Changed", "Dilemma 1", "Dilemma 3", "New"]);
  letGo(third);
  expect(await journal.bin(third, "2026-11-22")).toEqual(done(null));
  expect(titles(listOf(casebook))).toEqual(["Changed", "Dilemma 1", "New"]);
  letAllGo();
  expect((await journal.entries()).map(({ dilemma }) => dilemma.title).sort()).toEqual(["Changed", "Dilemma 1", "New"]);
  await casebook.close();
});

test("changes that are asked for before their dilemma has been read are done in their order, and each is kept", async () => {
  const { folder, settings } = await keptThree();
  const { disk, letAllGo } = heldDisk();
  const casebook = await open(folder, disk, settings);
  const add = (word: string) =>
    casebook.journal.change(first, at, (dilemma) => done({ ...dilemma, asked: `${dilemma.asked}${word}` }));
  const all = [add("a"), add("b"), add("c"), casebook.journal.bin(first, "2026-11-22")];
  letAllGo();
  expect((await Promise.all(all)).every(({ ok }) => ok)).toBe(true);
  expect(await casebook.journal.restore(first)).toEqual(done(null));
  expect(await casebook.journal.read(first)).toMatchObject({ value: { dilemma: { asked: "abc" } } });
  await casebook.close();
});

test("a dilemma that is in the list and gone from the folder is not found, and what is there is never begun anew", async () => {
  const { folder, settings } = await keptThree();
  await rm(join(folder, "dilemmas", `${first}.json`));
  const { disk, letAllGo } = heldDisk();
  const casebook = await open(folder, disk, settings);
  const reading = [casebook.journal.read(first), casebook.journal.start(newDilemma(second, at, "Again"), at)];
  letAllGo();
  expect(await Promise.all(reading)).toEqual([refused("not-found"), refused("already-there")]);
  expect(titles(listOf(casebook))).toEqual(["Dilemma 2", "Dilemma 3"]);
  await casebook.close();
});

test("closing in the middle of reading reads no further, keeps the list that was kept, and gives the lock back", async () => {
  const { folder, settings } = await twoFolders();
  const more = Array.from({ length: 80 }, (_, place) =>
    newDilemma(first.replace("a11", `b${place + 10}`), at, "One more"),
  );
  await keptWith(folder, settings, [...three, ...more]);
  const before = await readFile(join(settings, "caches", (await idOf(folder)) ?? "", "summaries.json"), "utf8");
  const { disk, letGo, letAllGo } = heldDisk();
  const casebook = await open(folder, disk, settings);
  letGo(second);
  await casebook.journal.change(second, at, (dilemma) => done({ ...dilemma, title: "Changed" }));
  listOf(casebook);
  const waiting = Promise.allSettled([casebook.journal.entries()]);
  const closed = casebook.close();
  letAllGo();
  await closed;
  expect(await waiting).toMatchObject([{ status: "rejected", reason: { code: "ECANCELED" } }]);
  expect(await readFile(join(settings, "caches", (await idOf(folder)) ?? "", "summaries.json"), "utf8")).toBe(before);
  const again = await open(folder, localDisk, settings);
  await again.tidied;
  expect([again.notices, titles(listOf(again))]).toEqual([
    [],
    ["Changed", "Dilemma 1", "Dilemma 3", ...more.map(({ title }) => title)],
  ]);
  await again.close();
});

async function idOf(folder: string): Promise<string | undefined> {
  return /"id": "([^"]+)"/.exec(await readFile(join(folder, "casebook.json"), "utf8"))?.[1];
}

test("a folder that goes away while it is read is told, what is asked of it is refused, and it is never taken for empty", async () => {
  const { folder, settings } = await keptThree();
  const { disk, letAllGo } = heldDisk();
  const casebook = await open(folder, disk, settings);
  const shown = listOf(casebook);
  await rename(folder, `${folder}-away`);
  letAllGo();
  await expect(casebook.tidied).rejects.toMatchObject({ code: "ENOENT" });
  await expect(casebook.journal.entries()).rejects.toMatchObject({ code: "ENOENT" });
  expect([casebook.notices, listOf(casebook), await casebook.journal.read(third)]).toEqual([
    [{ kind: "not-all-read", name: "", detail: "folder-gone" }],
    shown,
    refused("folder-gone"),
  ]);
  await rename(`${folder}-away`, folder);
  expect(await casebook.journal.read(third)).toMatchObject({ value: { dilemma: { title: "Dilemma 3" } } });
  await casebook.close();
});

test("files that the disk does not give are named, and the others are read", async () => {
  const { folder, settings } = await keptThree();
  const casebook = await open(
    folder,
    {
      ...localDisk,
      async read(path) {
        if (path.includes(second)) throw Object.assign(new Error("made to fail"), { code: "EIO" });
        return localDisk.read(path);
      },
    },
    settings,
  );
  await casebook.tidied;
  expect([casebook.notices, titles(listOf(casebook))]).toEqual([
    [{ kind: "damaged-left", name: `${second}.json`, detail: "EIO" }],
    ["Dilemma 1", "Dilemma 3"],
  ]);
  await casebook.close();
});

/** What may have become of the kept list, or of the folder behind it, since it was kept. */
type Mishap =
  | { readonly kind: "no-list" | "older-list" | "list-of-another" }
  | { readonly kind: "torn-list"; readonly share: number };

const anyMishap: fc.Arbitrary<Mishap> = fc.oneof(
  fc.record({ kind: fc.constantFrom("no-list" as const, "older-list" as const, "list-of-another" as const) }),
  fc.record({ kind: fc.constant("torn-list" as const), share: fc.double({ min: 0, max: 1, noNaN: true }) }),
);

test("whatever the kept list says, the reading always ends in what a fresh opening says", async () => {
  const journals = fc.uniqueArray(anyDilemma, { maxLength: 6, selector: ({ id }) => id });
  await fc.assert(
    fc.asyncProperty(
      journals,
      fc.array(fc.tuple(fc.nat(), fc.constantFrom("gone", "changed", "damaged", "second copy")), { maxLength: 4 }),
      anyMishap,
      async (dilemmas, changes, mishap) => {
        const { folder, settings } = await twoFolders();
        await keptWith(folder, settings, dilemmas);
        const path = join(settings, "caches", (await idOf(folder)) ?? "", "summaries.json");
        for (const [place, what] of changes) {
          const file = join(folder, "dilemmas", `${dilemmas[place % Math.max(1, dilemmas.length)]?.id}.json`);
          if ((await localDisk.stamp(file)) === null) continue;
          if (what === "gone") await rm(file);
          if (what === "damaged") await writeFile(file, "{ torn");
          if (what === "second copy") await cp(file, file.replace(".json", " (copy).json"));
          if (what === "changed") await writeFile(file, (await readFile(file, "utf8")).replace("A title", "Another"));
        }
        if (mishap.kind === "no-list") await rm(path);
        if (mishap.kind === "torn-list") {
          const whole = await readFile(path);
          await writeFile(path, whole.subarray(0, whole.length * mishap.share));
        }
        if (mishap.kind === "list-of-another") {
          const other = await twoFolders();
          await keptWith(other.folder, other.settings, [newDilemma(first, at, "Of another")]);
          await cp(join(other.settings, "caches", (await idOf(other.folder)) ?? "", "summaries.json"), path);
        }
        await cp(folder, `${folder}-fresh`, { recursive: true });
        const fresh = await open(`${folder}-fresh`);
        const casebook = await open(folder, localDisk, settings);
        await casebook.tidied;
        const said = (book: Casebook) => [listOf(book), book.notices.map(({ kind, detail }) => [kind, detail])];
        expect(said(casebook)).toEqual(said(fresh));
        await Promise.all([casebook.close(), fresh.close()]);
        const again = await open(folder, localDisk, settings);
        const shown = listOf(again);
        await again.tidied;
        expect(listOf(again)).toEqual(shown);
        await again.close();
      },
    ),
    { numRuns: 60 },
  );
});
