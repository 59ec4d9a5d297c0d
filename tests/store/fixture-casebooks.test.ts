import { cp, readdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { dilemmaFormat } from "../../core/dilemma/dilemma.ts";
import type { Format } from "../../core/document.ts";
import { refused } from "../../core/outcome.ts";
import { bytesIn } from "./bytes-in.ts";
import { type App, openApp, value } from "./open-app.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const tests = join(import.meta.dirname, "..");
const fixtures = join(tests, "fixtures", "casebooks");
/** Whole casebooks, each written by the Casebook of its time, under the first format that was new in it. */
const eras = (await readdir(fixtures)).sort();
const newest = eras.at(-1) ?? "";

interface Held {
  readonly dilemmas: readonly { readonly id: string; readonly title: string; readonly reviews: readonly object[] }[];
  readonly bin: readonly object[];
  readonly draft: object;
  readonly settings: object;
  readonly marks: Readonly<Record<string, object>>;
  readonly views: readonly object[] | null;
  readonly collections: readonly object[] | null;
  readonly articles: readonly object[] | null;
  readonly lenses: object | null;
  readonly ownCases: readonly { readonly id: string }[] | null;
  readonly packs: readonly object[] | null;
  readonly circle: object | null;
  readonly rounds: readonly { readonly id: string }[] | null;
  readonly sessions: readonly { readonly id: string }[] | null;
}

/** A copy of a fixture to open, and what its Casebook said was in it. */
async function copied(era: string): Promise<{ folder: string; held: Held }> {
  const folder = join(await temporaryFolder(), "Casebook");
  await cp(join(fixtures, era, "Casebook"), folder, { recursive: true });
  await cp(join(fixtures, era, "settings"), `${folder}-settings`, { recursive: true });
  return { folder, held: JSON.parse(await readFile(join(fixtures, era, "held.json"), "utf8")) };
}

/** What is held now, in the shape of `held.json`. What an older Casebook did not have yet is left out. */
async function readAll({ ask }: App, held: Held): Promise<Held> {
  const dilemmas = held.dilemmas.map(async ({ id }) => value(await ask("readDilemma", { id })).dilemma);
  const marks = Object.keys(held.marks).map(async (id) => [id, value(await ask("readCase", { id })).mark] as const);
  const shelf = value(await ask("listOwnCases", {}));
  const own = (held.ownCases ?? []).map(async ({ id }) => value(await ask("readOwnCase", { id })).ownCase);
  const { name, peers } = value(await ask("readCircle", {}));
  const sessions = (held.sessions ?? []).map(async ({ id }) => value(await ask("readSession", { id })).session);
  const rounds = (held.rounds ?? []).map(async ({ id }) => value(await ask("readRound", { id })));
  return {
    dilemmas: await Promise.all(dilemmas),
    bin: value(await ask("listBin", {})),
    draft: value(await ask("readDraft", { key: "new" })),
    settings: value(await ask("readSettings", {})),
    marks: Object.fromEntries(await Promise.all(marks)),
    views: held.views && value(await ask("listViews", {})),
    collections: held.collections && value(await ask("listCollections", {})),
    articles: held.articles && value(await ask("readHouseCode", {})).articles,
    lenses: held.lenses && value(await ask("readOwnLenses", {})).own,
    ownCases: held.ownCases && (await Promise.all(own)),
    packs: held.packs && shelf.packs,
    circle: held.circle && { name, peers },
    rounds: held.rounds && (await Promise.all(rounds)),
    sessions: held.sessions && (await Promise.all(sessions)),
  };
}

/** Version 1 of a dilemma had one outcome for a whole review: what became of it is told in the fixtures of that format. */
function withoutOutcome(held: Held): Held {
  const dilemmas = held.dilemmas.map((dilemma) => ({
    ...dilemma,
    reviews: dilemma.reviews.map((review) =>
      Object.fromEntries(Object.entries(review).filter(([part]) => part !== "outcome")),
    ),
  }));
  return { ...held, dilemmas };
}

test.each(eras)("a whole casebook as it was written then (%s) opens with all it held", async (era) => {
  const { folder, held } = await copied(era);
  const app = await openApp({ folder });
  expect(value(await app.ask("listNotices", {}))).toEqual([]);
  expect(await readAll(app, held)).toMatchObject(withoutOutcome(held));
  expect(value(await app.ask("listDilemmas", {}))).toHaveLength(held.dilemmas.length);
  await app.close();
});

/** The file in which every opening of a casebook with a full bin is noted. */
const noted = "bin.json";

function changedIn(before: Record<string, string>, after: Record<string, string>): string[] {
  const paths = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...paths].filter((path) => path !== noted && before[path] !== after[path]).sort();
}

test.each(eras)(
  "of a casebook as it was written then (%s), what is changed is written as it is written now, and nothing else",
  async (era) => {
    const { folder, held } = await copied(era);
    const before = bytesIn(folder);
    const app = await openApp({ folder });
    const { id = "" } = held.dilemmas.find(({ title }) => title === "Still open") ?? {};
    const { revision } = value(await app.ask("readDilemma", { id }));
    const edited = value(await app.ask("editDilemma", { id, revision, change: { asked: "Now" } }));
    await app.ask("keepDraft", { key: "new", fields: { title: "Another" } });
    await app.close();
    const after = bytesIn(folder);
    const past = `history/${id}.2026-11-20.json`;
    expect(changedIn(before, after)).toEqual(
      [`dilemmas/${id}.json`, "drafts.json", ...(past in before ? [] : [past])].sort(),
    );
    expect(JSON.parse(after[`dilemmas/${id}.json`] ?? "")).toMatchObject({
      version: dilemmaFormat.version,
      revision: revision + 1,
    });
    const again = await openApp({ folder });
    expect(value(await again.ask("readDilemma", { id }))).toEqual(edited);
    await again.close();
  },
);

const files = Object.keys(bytesIn(join(fixtures, newest, "Casebook"))).filter((path) => path.endsWith(".json"));

async function makeNewer(path: string): Promise<void> {
  const envelope = JSON.parse(await readFile(path, "utf8"));
  const newer = { ...envelope, version: envelope.version + 1, content: { ...envelope.content, unheardOf: true } };
  await writeFile(path, JSON.stringify(newer));
}

async function writeRound(ask: App["ask"], id: string): Promise<void> {
  const round = value(await ask("readRound", { id }));
  const { revision } = round;
  if (round.side === "own") {
    await ask("keepRedaction", { id, revision, redaction: { ...round.redaction, answerBy: null } });
    await ask("recordView", { id, view: { optionId: null, instead: "Now", confidence: 50, because: "" } });
    await ask("holdMeeting", { id, minutes: 10, notes: "Now", commitment: null });
  } else await ask("keepReply", { id, revision, draft: { ...round.draft, advice: "Now" } });
}

async function writeSession(ask: App["ask"], id: string): Promise<void> {
  const { revision, session } = value(await ask("readSession", { id }));
  await ask("editSession", { id, revision, change: { title: "Now" } });
  await ask("beginRun", { id });
  for (const { id: runId, moves } of session.runs) {
    await ask("seeRun", { id, runId });
    await ask("writeRun", { id, runId, write: { kind: "present", present: 9 } });
    await ask("moveRun", { id, runId, moves, move: { kind: "end" } });
    await ask("dropRun", { id, runId });
  }
}

const restoring = { round: "restoreRound", session: "restoreSession", dilemma: "restoreDilemma" } as const;

/** Asks for a write of everything, as often as it may be refused. */
async function writeEverything({ ask }: App, held: Held): Promise<void> {
  for (const { id } of held.dilemmas) {
    const read = value(await ask("readDilemma", { id }));
    await ask("editDilemma", { id, revision: read.revision, change: { asked: "Now" } });
    await ask("tagDilemmas", { ids: [id], add: ["now"], remove: [] });
  }
  for (const { id } of held.ownCases ?? []) await ask("editOwnCase", { id, revision: 1, change: { title: "Now" } });
  const pack = await readFile(join(tests, "core", "library", "written-case.ts"), "utf8");
  await ask("takeInCasePack", { pack: "Guild", files: [{ name: "forty-rolls.md", text: pack }] });
  for (const { id } of held.rounds ?? []) await writeRound(ask, id);
  for (const { id } of held.sessions ?? []) await writeSession(ask, id);
  await ask("nameMyself", { name: "Now" });
  for (const { kind, id } of value(await ask("listBin", {})))
    await ask(kind === "case" ? "restoreDilemma" : restoring[kind], { id });
  await ask("keepDraft", { key: "new", fields: { title: "Now" } });
  await ask("dropDraft", { key: "new" });
  await ask("dropView", { name: "All" });
  await ask("adoptArticle", { text: "Now", from: null });
  await ask("changeOwnLenses", { own: { ...value(await ask("readOwnLenses", {})).own, help: { unlawful: "Now" } } });
  await ask("bookmarkCase", { id: "the-fifty-dollar-cap", isIn: true });
}

test.each(files)("a file by a newer Casebook (%s) is told of, and keeps every byte whatever is asked", async (path) => {
  const { folder, held } = await copied(newest);
  await makeNewer(join(folder, path));
  const before = bytesIn(folder)[path];
  const app = await openApp({ folder });
  const told = value(await app.ask("listNotices", {})).map(({ kind, name }) => `${kind} ${name}`);
  const isAside = /^(bin|history)\//.test(path); // What lies there is only looked at when it is asked for.
  expect(told).toEqual(isAside ? [] : [`newer${path === "casebook.json" ? "-casebook" : ""} ${basename(path)}`]);
  await writeEverything(app, held);
  await app.close();
  const [where = path] = Object.entries(bytesIn(folder)).flatMap(([at, bytes]) => (bytes === before ? [at] : []));
  expect(bytesIn(folder)[where]).toBe(before);
  const again = await openApp({ folder });
  await again.close();
  expect(bytesIn(folder)[where]).toBe(before);
});

test("a casebook by a newer Casebook is only read: no byte of it changes", async () => {
  const { folder, held } = await copied(newest);
  await makeNewer(join(folder, "casebook.json"));
  const before = bytesIn(folder);
  const app = await openApp({ folder });
  await writeEverything(app, held);
  expect(await app.ask("adoptArticle", { text: "Now", from: null })).toEqual(refused("read-only"));
  await app.close();
  expect(bytesIn(folder)).toEqual(before);
});

test("settings by a newer Casebook are told of and keep every byte", async () => {
  const { folder } = await copied(newest);
  const path = join(`${folder}-settings`, "settings.json");
  await makeNewer(path);
  const before = await readFile(path, "utf8");
  const app = await openApp({ folder });
  expect(await app.ask("changeSettings", { theme: "light" })).toEqual(refused("newer-version"));
  expect(value(await app.ask("listNotices", {})).map(({ kind }) => kind)).toEqual(["newer"]);
  await app.close();
  expect(await readFile(path, "utf8")).toBe(before);
});

function isFormat(thing: unknown): thing is Format<unknown> {
  return typeof thing === "object" && thing !== null && "migrations" in thing && "version" in thing && "name" in thing;
}

/** Every format there is, wherever in the core it stands. */
async function everyFormat(): Promise<Format<unknown>[]> {
  const core = join(tests, "..", "core");
  const paths = (await readdir(core, { recursive: true })).filter((path) => path.endsWith(".ts"));
  const texts = await Promise.all(paths.map(async (path) => [path, await readFile(join(core, path), "utf8")] as const));
  const homes = texts.filter(([, text]) => /export const \w+: Format</.test(text));
  const modules = await Promise.all(homes.map(([path]) => import(join(core, path))));
  return modules.flatMap((home) => Object.values(home).filter(isFormat));
}

test("every version of every format was written into a fixture, and every step between two versions is there", async () => {
  const written = new Set<string>();
  for (const text of Object.values(bytesIn(join(tests, "fixtures")))) {
    const [, name, version] = /"format": "([^"]+)",\s+"version": (\d+)/.exec(text) ?? [];
    if (name !== undefined) written.add(`${name} ${version}`);
  }
  const formats = await everyFormat();
  const expected = formats.flatMap(({ name, version }) =>
    Array.from({ length: version }, (_, place) => `${name} ${place + 1}`),
  );
  expect([...written].sort()).toEqual(expected.sort());
  expect(formats.map(({ migrations }) => migrations.length)).toEqual(formats.map(({ version }) => version - 1));
});
