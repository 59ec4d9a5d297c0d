import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { addDays } from "../../../core/days.ts";
import { done, refused } from "../../../core/outcome.ts";
import { goodChoice } from "../../core/dilemma/any-dilemma.ts";
import { packedCase } from "../../core/library/written-case.ts";
import { faultyDisk } from "../documents/faulty-disk.ts";
import { type App, at, openApp, today, value } from "../open-app.ts";

/** An app with a case made from a decided dilemma. */
async function withCase(options: Parameters<typeof openApp>[0] = {}) {
  const app = await openApp(options);
  const option = { title: "", gains: "", pays: "", cost: "" };
  const change = {
    title: "The zinnia order",
    happened: "Four hundred zinnias stood at the wrong door.",
    options: [
      { ...option, id: "tell", title: "Tell them" },
      { ...option, id: "wait", title: "Wait" },
    ],
  };
  const dilemmaId = value(await app.ask("startDilemma", { change })).dilemma.id;
  await app.ask("decideDilemma", { id: dilemmaId, choice: goodChoice });
  const kept = value(await app.ask("makeCase", { dilemmaId }));
  return { app, dilemmaId, kept, id: kept.ownCase.id };
}

const foundBy = async (app: App, text: string) =>
  value(await app.ask("find", { text }))
    .filter((found) => found.kind === "case")
    .map((found) => found.id);

test("an own case is read, found, chosen in, marked and collected like any other, and is there after opening again", async () => {
  const { app, id } = await withCase();
  expect(value(await app.ask("listCases", {})).find((summary) => summary.id === id)).toMatchObject({
    title: "The zinnia order",
    kind: "own",
    trade: null,
  });
  const sealed = value(await app.ask("readCase", { id }));
  expect([sealed.sealed, sealed.open.options.map(({ title }) => title)]).toEqual([null, ["Tell them", "Wait"]]);
  expect((await foundBy(app, "zinnias"))[0]).toBe(id);
  const commitment = { optionId: "tell", because: "It is ours" };
  expect(value(await app.ask("commitChoice", { id, commitment })).sealed?.did).toContain("They would want to know");
  expect((await foundBy(app, "gladioli")).includes(id)).toBe(false);
  await app.ask("bookmarkCase", { id, isIn: true });
  const [collection] = value(await app.ask("startCollection", { name: "Evening", cases: [id] }));
  expect(collection?.cases).toEqual([id]);
  await app.ask("editOwnCase", {
    id,
    revision: 1,
    change: { teaching: "Begin with the marigolds", did: "Ring the gladioli" },
  });
  expect((await foundBy(app, "gladioli"))[0]).toBe(id);
  await app.close();
  const again = await openApp({ folder: app.folder });
  expect(value(await again.ask("readCase", { id }))).toMatchObject({
    origin: { kind: "own" },
    sealed: { teaching: "Begin with the marigolds" },
    mark: { bookmarkedAt: at, committed: commitment },
  });
  await again.close();
});

test("the case made of a dilemma does not look like it, and one of a like dilemma does", async () => {
  const { app, dilemmaId, id } = await withCase();
  const like = async (of: string) => value(await app.ask("looksLike", { id: of })).map((one) => one.id);
  const change = { title: "Another zinnia order", happened: "Four hundred zinnias stood at the wrong door again." };
  const other = value(await app.ask("startDilemma", { change })).dilemma.id;
  expect([(await like(dilemmaId)).includes(id), (await like(other)).includes(id)]).toEqual([false, true]);
  await app.close();
});

test("what was typed on an older state is refused, a title of blanks too, and a pack's case is locked", async () => {
  const { app, id } = await withCase();
  await app.ask("takeInCasePack", { pack: "Guild", files: [{ name: "forty.md", text: packedCase }] });
  expect([
    (await app.ask("editOwnCase", { id, revision: 1, change: { question: "Who?" } })).ok,
    await app.ask("editOwnCase", { id, revision: 1, change: { question: "When?" } }),
    await app.ask("editOwnCase", { id, revision: 2, change: { title: " " } }),
    await app.ask("editOwnCase", { id: "forty", revision: 1, change: { title: "Mine" } }),
    await app.ask("readOwnCase", { id: "forty" }),
    await app.ask("readOwnCase", { id: "../x" }),
    await app.ask("binOwnCase", { id: "forty" }),
    await app.ask("makeCase", { dilemmaId: "0b7f1f0e-2f0a-4c43-9d5a-3f3a7d3b1a11" }),
  ]).toEqual([
    true,
    refused("changed-elsewhere"),
    refused("incomplete"),
    refused("locked"),
    refused("not-found"),
    refused("not-found"),
    refused("not-found"),
    refused("not-found"),
  ]);
  await app.close();
});

test("two windows that make a case of one dilemma at once make one", async () => {
  const { app, dilemmaId, id } = await withCase();
  await app.ask("binOwnCase", { id });
  const both = await Promise.all([app.ask("makeCase", { dilemmaId }), app.ask("makeCase", { dilemmaId })]);
  expect(value(both[0]).ownCase.id).toBe(value(both[1]).ownCase.id);
  expect(value(await app.ask("listOwnCases", {})).own).toHaveLength(1);
  await app.close();
});

test("a case goes to the bin and comes back byte for byte, is not found meanwhile, and goes for good with its time", async () => {
  const { app, id } = await withCase();
  const path = join(app.folder, "cases", `${id}.json`);
  const before = await readFile(path, "utf8");
  expect(await app.ask("binOwnCase", { id })).toEqual(done(null));
  expect([(await foundBy(app, "zinnias")).includes(id), await app.ask("readCase", { id })]).toEqual([
    false,
    refused("not-found"),
  ]);
  expect(await app.ask("listBin", {})).toEqual(
    done([{ kind: "case", id, title: "The zinnia order", deletedOn: today }]),
  );
  await rm(join(app.folder, "cases"), { recursive: true }); // As git leaves an empty folder out.
  expect(await app.ask("restoreCases", { ids: [id] })).toEqual(done(null));
  expect(await readFile(path, "utf8")).toBe(before);
  await app.ask("binOwnCase", { id });
  await app.close();
  for (let day = 31; day < 39; day += 1) {
    const clock = { at: () => at, today: () => addDays(today, day) };
    await (await openApp({ folder: app.folder, clock })).close();
  }
  expect(await readdir(join(app.folder, "bin"))).toEqual([]);
});

test("a case that cannot be read is set aside and named, a newer one is only read, and neither hides the others", async () => {
  const { app, id, kept } = await withCase();
  await app.close();
  const place = join(app.folder, "cases");
  const good = JSON.parse(await readFile(join(place, `${id}.json`), "utf8"));
  const newer = { ...good, version: 2, content: { ...good.content, id: "newer", title: "From tomorrow" } };
  await mkdir(place, { recursive: true });
  await writeFile(join(place, "newer.json"), JSON.stringify(newer));
  await writeFile(join(place, "torn.json"), "{ torn");
  await writeFile(join(place, "odd.json"), JSON.stringify({ ...good, content: { ...good.content, level: "easy" } }));
  await writeFile(join(place, "copy of it.json"), JSON.stringify(good));
  const again = await openApp({ folder: app.folder });
  const notices = value(await again.ask("listNotices", {})).map(({ kind, name, detail }) => [
    kind,
    name.replace(/^[\dTZ-]+\./, ""),
    detail,
  ]);
  expect(notices).toEqual([
    ["newer", "newer.json", "2"],
    ["damaged-set-aside", "odd.json", expect.stringContaining("level")],
    ["damaged-set-aside", "torn.json", "not a whole Casebook document"],
  ]);
  expect([
    value(await again.ask("readOwnCase", { id })),
    value(await again.ask("readOwnCase", { id: "newer" })).readOnly,
    await again.ask("editOwnCase", { id: "newer", revision: 1, change: { hook: "x" } }),
  ]).toEqual([kept, "newer-case", refused("newer-version")]);
  expect(await readFile(join(place, "newer.json"), "utf8")).toBe(JSON.stringify(newer));
  expect((await readdir(join(app.folder, "damaged"))).length).toBe(2);
  await again.close();
});

test("a case that the disk refuses is not there, and nothing of it is announced", async () => {
  const disk = faultyDisk();
  const { app, id, dilemmaId } = await withCase({ disk });
  await app.ask("binOwnCase", { id });
  const before = app.announced.length;
  disk.fail({ at: "create", code: "ENOSPC", times: 1 });
  expect(await app.ask("makeCase", { dilemmaId })).toEqual(refused("disk-full"));
  expect([value(await app.ask("listOwnCases", {})).own, app.announced.length]).toEqual([[], before]);
  await app.close();
});
