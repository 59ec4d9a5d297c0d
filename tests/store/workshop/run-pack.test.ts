import { execFileSync } from "node:child_process";
import { mkdir, readdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { type Answer, type Channel, channels, type Input } from "../../../core/api.ts";
import { dispatch } from "../../../core/dispatch.ts";
import type { CasebookEvent } from "../../../core/events.ts";
import { refused } from "../../../core/outcome.ts";
import { Sealer } from "../../../store/circle/sealer.ts";
import { localClock } from "../../../store/clock.ts";
import { localDisk } from "../../../store/documents/disk.ts";
import { openLibrary } from "../../../store/library.ts";
import { openSettings } from "../../../store/settings-file.ts";
import { openPack } from "../../../store/workshop/open-pack.ts";
import { runPack } from "../../../store/workshop/run-pack.ts";
import { blockOf, sessionOf } from "../../core/workshop/written-session.ts";
import { cases, quickWork, sealing, value } from "../open-app.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { casesOf, fileOf, packOf, rollsSession } from "./pack-of.ts";

const library = await openLibrary(cases);
const { id } = rollsSession;

/** A folder of settings, and the path of a pack with such bytes beside it; null for a path at which there is nothing. */
async function placesWith(bytes: string | Uint8Array | null) {
  const top = await temporaryFolder();
  const path = join(top, "evening.casefile");
  if (bytes !== null) await writeFile(path, bytes);
  return { settingsFolder: join(top, "settings"), path };
}

async function opening({ settingsFolder, path }: { settingsFolder: string; path: string }) {
  const settings = await openSettings(localDisk, settingsFolder);
  const around = { disk: localDisk, library, settings, settingsFolder, clock: localClock };
  return openPack({ ...around, sealer: new Sealer(sealing, quickWork) }, path);
}

/** The app on a pack, asked through the one way in. */
async function start(places: { settingsFolder: string; path: string }) {
  const opened = await opening(places);
  if (!opened.ok) throw new Error(opened.fault.kind);
  const announced: CasebookEvent[] = [];
  const running = runPack(opened.parts, {
    facts: { version: "0.1.0", shell: "loopback", blockedRequests: () => 0 },
    announce: (event) => announced.push(event),
  });
  let isOpen = true;
  async function close() {
    if (isOpen) await running.close();
    isOpen = false;
  }
  onTestFinished(close);
  async function ask<Name extends Channel>(channel: Name, input: Input<Name>): Promise<Answer<Name>> {
    const answer = await dispatch(running.api, channel, input, (_, error) => {
      throw error;
    });
    return structuredClone(answer) as Answer<Name>;
  }
  return { ask, announced, close };
}

async function startWith(bytes: string | Uint8Array | null) {
  return start(await placesWith(bytes));
}

async function stateOf({ ask }: Awaited<ReturnType<typeof start>>) {
  const started = value(await ask("readStart", {}));
  return started.kind === "workshop" ? started.pack : null;
}

test("the workshop of a pack is there to be run, and every move of it is told and kept for the next start", async () => {
  const places = await placesWith(packOf());
  const app = await start(places);
  expect(await stateOf(app)).toEqual({ state: "open", name: "evening.casefile", sessionIds: [id], refused: 0 });
  const begun = value(await app.ask("beginRun", { id }));
  const run = begun.session.runs[0];
  value(await app.ask("moveRun", { id, runId: run?.id ?? "", moves: 0, move: { kind: "next" } }));
  expect(app.announced.map(({ kind }) => kind)).toEqual(["sessions", "sessions"]);
  await app.close();
  const again = await start(places);
  expect(await stateOf(again)).toMatchObject({ state: "open", sessionIds: [id] });
  const kept = value(await again.ask("readSession", { id })).session;
  expect([kept.runs.length, kept.runs[0]?.at, kept.cases]).toEqual([1, 1, rollsSession.cases]);
  expect(await readdir(join(places.settingsFolder, "workshops"))).toHaveLength(1);
});

test("everything but workshops, their cases, the settings and what the app says of itself is refused", async () => {
  const app = await startWith(packOf());
  await stateOf(app);
  const answered = [
    ...["readStart", "unlockPack", "listSessions", "readSession", "startSession", "copySession", "editSession"],
    ...["binSession", "restoreSession", "beginRun", "moveRun", "writeRun", "seeRun", "dropRun", "readRoom"],
    ...["listCases", "readSettings", "changeSettings", "readAbout", "listNotices"],
  ];
  expect(channels.filter((channel) => !answered.includes(channel))).toHaveLength(channels.length - answered.length);
  const asked = await Promise.all([
    app.ask("listDilemmas", {}),
    app.ask("readCircle", {}),
    app.ask("shareSession", { id, closing: { passphrase: null, sign: false } }),
    app.ask("addSample", {}),
    app.ask("listBackups", {}),
    app.ask("listBin", {}),
    app.ask("lookAround", {}),
  ]);
  expect(asked).toEqual(asked.map(() => refused("workshop-only")));
  expect(value(await app.ask("readAbout", {}))).toMatchObject({ casebook: "evening.casefile", hasSample: false });
  value(await app.ask("changeSettings", { theme: "dark" }));
  expect(value(await app.ask("readSettings", {})).theme).toBe("dark");
});

test("a plan is made of the cases of the pack and of those that ship, and of nothing else", async () => {
  const app = await startWith(packOf());
  await stateOf(app);
  const shelf = value(await app.ask("listCases", {}));
  expect([shelf[0]?.id, shelf.length]).toEqual(["rolls", library.cases.size + 1]);
  const shipped = [...library.cases.keys()][0] ?? "";
  const blocks = [...rollsSession.blocks, blockOf("more", "read", shipped), blockOf("gone", "read", "nowhere")];
  const edited = value(await app.ask("editSession", { id, revision: 1, change: { blocks } }));
  expect(edited.session.cases.map((one) => one.id)).toEqual(["rolls", shipped]);
});

test("a pack whose case is missing takes it from those that ship, or opens with a hole", async () => {
  const shipped = [...library.cases.keys()][0] ?? "";
  const about = (caseId: string) => ({ ...rollsSession, cases: [], blocks: [blockOf("read", "read", caseId)] });
  const [whole, torn] = [await startWith(packOf(about(shipped))), await startWith(packOf(about("nowhere")))];
  await stateOf(whole);
  await stateOf(torn);
  expect([
    value(await whole.ask("listSessions", {}))[0]?.missing,
    value(await torn.ask("listSessions", {}))[0]?.missing,
    await torn.ask("beginRun", { id }),
  ]).toEqual([0, 1, refused("incomplete")]);
});

test("a locked pack opens with its passphrase, as often as one is tried, and has its place before", async () => {
  const locked = await new Sealer(sealing, quickWork).lock(Buffer.from(packOf()), "four lamps at noon");
  const places = await placesWith(locked);
  const app = await start(places);
  expect(await stateOf(app)).toEqual({ state: "locked", name: "evening.casefile" });
  const wrong = value(await app.ask("unlockPack", { passphrase: "five lamps" }));
  expect([wrong, await stateOf(app)]).toMatchObject([
    { pack: { state: "refused", fault: "wrong-passphrase" } },
    { state: "locked" },
  ]);
  expect(value(await app.ask("unlockPack", { passphrase: "four lamps at noon" }))).toMatchObject({
    pack: { state: "open", sessionIds: [id] },
  });
  expect(await stateOf(app)).toMatchObject({ state: "open" });
  value(await app.ask("beginRun", { id }));
  await app.close();
  const again = await start(places);
  expect(await stateOf(again)).toMatchObject({ state: "locked" });
  value(await again.ask("unlockPack", { passphrase: "four lamps at noon" }));
  expect(value(await again.ask("readSession", { id })).session.runs).toHaveLength(1);
});

test("a file from which no workshop can come is told as what it is, and leaves nothing behind", async () => {
  const tooLarge = new Uint8Array(10 * 1024 * 1024);
  const given = [null, "no case file", "", packOf().slice(0, -9), fileOf(casesOf(rollsSession)), tooLarge];
  const told: unknown[] = [];
  for (const bytes of given) {
    const places = await placesWith(bytes);
    const app = await start(places);
    const state = await stateOf(app);
    told.push(state?.state === "refused" ? state.fault : state?.state);
    expect(await app.ask("listSessions", {})).toEqual(refused("workshop-only"));
    await app.close();
    expect(await readdir(places.settingsFolder)).toEqual([]);
  }
  const folder = await placesWith(null);
  await mkdir(folder.path);
  expect([...told, (await stateOf(await start(folder)))?.state]).toEqual([
    "unreadable",
    "not-a-case-file",
    "not-a-case-file",
    "damaged",
    "no-session",
    "too-large",
    "unreadable",
  ]);
});

test("one copy of the app holds a pack at a time; another pack is another place", async () => {
  const places = await placesWith(packOf());
  const first = await start(places);
  expect(await opening(places)).toEqual({
    ok: false,
    fault: { kind: "pack-in-use", folder: places.path },
    error: null,
  });
  const other = join(places.path, "..", "other.casefile");
  await writeFile(other, packOf(sessionOf({ title: "Another" })));
  const beside = await start({ ...places, path: other });
  expect([(await stateOf(beside))?.state, (await readdir(join(places.settingsFolder, "workshops"))).length]).toEqual([
    "open",
    2,
  ]);
  await first.close();
  expect(await stateOf(await start(places))).toMatchObject({ state: "open" });
});

test("a workshop that was moved to the bin is back with the next start, with what was held", async () => {
  const places = await placesWith(packOf());
  const app = await start(places);
  await stateOf(app);
  const runId = value(await app.ask("beginRun", { id })).session.runs[0]?.id;
  value(await app.ask("binSession", { id }));
  expect(await app.ask("readSession", { id })).toEqual(refused("not-found"));
  await app.close();
  const again = await start(places);
  expect(await stateOf(again)).toMatchObject({ state: "open", sessionIds: [id] });
  expect(value(await again.ask("readSession", { id })).session.runs.map((run) => run.id)).toEqual([runId]);
});

test("a folder of the settings that takes no workshop is named", async () => {
  const places = await placesWith(packOf());
  await mkdir(places.settingsFolder, { recursive: true });
  await writeFile(join(places.settingsFolder, "workshops"), "a file where the folder should be");
  const opened = await opening(places);
  expect(opened.ok ? null : opened.fault.kind).toBe("no-settings");
});

test.runIf(process.platform !== "win32")(
  "a pipe and a device are not waited for, nor read without an end",
  async () => {
    const { settingsFolder, path } = await placesWith(null);
    execFileSync("mkfifo", [path]);
    const state = { state: "unreadable", name: "evening.casefile" };
    expect(await stateOf(await start({ settingsFolder, path }))).toEqual(state);
    const zero = join(settingsFolder, "..", "zero.casefile");
    await symlink("/dev/zero", zero);
    expect(await stateOf(await start({ settingsFolder, path: zero }))).toEqual({ ...state, name: "zero.casefile" });
  },
);
