import { cp, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { noRedaction, type Redaction } from "../../../core/circle/redact/redaction.ts";
import type { Round } from "../../../core/circle/round/round.ts";
import { done, refused } from "../../../core/outcome.ts";
import { makeKey } from "../../../store/circle/signing.ts";
import { arrivedRound, bensDilemma, roundId } from "../../core/circle/circulating.ts";
import { appWithBackups, backUp, jobOf } from "../backup/with-backups.ts";
import { bytesIn } from "../bytes-in.ts";
import { clockAt, until } from "../merge/machines.ts";
import { type App, openApp, value } from "../open-app.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { casebookOf, dilemmaIn, sent, takeIn } from "./circle-of.ts";
import { shelvedDilemma, withRounds } from "./with-rounds.ts";

const ownId = shelvedDilemma.id;
const view = { optionId: null, instead: "Ask Ines", confidence: 70, because: "" };

/** A casebook with a round of each side, closed, and a copy of it on another machine. */
async function twoMachines(...rounds: Round[]): Promise<{ here: string; there: string }> {
  const app = await withRounds((shelf) => shelf.rounds(arrivedRound(), ...rounds));
  value(await app.ask("keepRedaction", { id: ownId, revision: 0, redaction: noRedaction }));
  value(await app.ask("nameMyself", { name: "Rosa" }));
  await app.close();
  const there = join(await temporaryFolder(), "Casebook");
  await cp(app.folder, there, { recursive: true });
  return { here: app.folder, there };
}

/** What is done on a machine that is opened for it. */
async function onMachine(folder: string, minute: number, work: (app: App) => Promise<unknown>): Promise<void> {
  const app = await openApp({ folder, clock: clockAt(minute) });
  await work(app);
  await app.close();
}

async function redact(app: App, change: Partial<Redaction>): Promise<void> {
  const round = value(await app.ask("readRound", { id: ownId }));
  if (round.side === "peer") throw new Error("Not an own round");
  const { revision, redaction } = round;
  value(await app.ask("keepRedaction", { id: ownId, revision, redaction: { ...redaction, ...change } }));
}

async function draft(app: App, advice: string): Promise<void> {
  const round = value(await app.ask("readRound", { id: roundId }));
  if (round.side === "own") throw new Error("Not a peer's round");
  const { revision, draft: present } = round;
  value(await app.ask("keepReply", { id: roundId, revision, draft: { ...present, advice } }));
}

test("copies of rounds and of the circle that another machine has left are merged, and kept where merged copies are", async () => {
  const { here, there } = await twoMachines();
  await onMachine(here, 5, async (app) => {
    await redact(app, { parts: ["mind"] });
    value(await app.ask("keepPeer", { id: null, name: "Ben", competes: "no", key: null }));
  });
  await onMachine(there, 6, async (app) => {
    value(await app.ask("recordView", { id: ownId, view }));
    await draft(app, "Ring them.");
    value(await app.ask("keepPeer", { id: null, name: "Ines", competes: "no", key: null }));
  });
  for (const id of [ownId, roundId])
    await cp(join(there, "rounds", `${id}.json`), join(here, "rounds", `${id} (1).json`));
  await cp(join(there, "circle.json"), join(here, "circle.sync-conflict-20261122-101500-ABCDEFG.json"));
  const app = await openApp({ folder: here, clock: clockAt(40) });
  const { peers } = value(await app.ask("readCircle", {}));
  expect(peers.map(({ name }) => name).sort()).toEqual(["Ben", "Ines"]);
  expect(await app.ask("readRound", { id: ownId })).toMatchObject(done({ redaction: { parts: ["mind"] }, view }));
  expect(await app.ask("readRound", { id: roundId })).toMatchObject(done({ draft: { advice: "Ring them." } }));
  expect([await app.ask("listConflicts", {}), await app.ask("listNotices", {})]).toEqual([done([]), done([])]);
  expect((await readdir(join(here, "rounds"))).sort()).toEqual([`${ownId}.json`, `${roundId}.json`].sort());
  expect(await readdir(join(here, "merged"))).toHaveLength(3);
  await app.close();
});

test("somebody whom two machines took into the circle by one key is one person in it when they meet", async () => {
  const { here, there } = await twoMachines();
  const given = { id: null, name: "Ben", competes: "no", key: makeKey().publicKey } as const;
  for (const [folder, minute] of [[here, 5] as const, [there, 6] as const])
    await onMachine(folder, minute, async (app) => void value(await app.ask("keepPeer", given)));
  await cp(join(there, "circle.json"), join(here, "circle.sync-conflict-20261122-101500-ABCDEFG.json"));
  const app = await openApp({ folder: here, clock: clockAt(40) });
  const { id, ...said } = given;
  expect(value(await app.ask("readCircle", {})).peers).toEqual([expect.objectContaining(said)]);
  expect(await app.ask("listConflicts", {})).toEqual(done([]));
  await app.close();
});

test("two machines that take one dilemma in begin one reply to it", async () => {
  const { here, there } = await twoMachines();
  const ben = await casebookOf("Ben");
  const dilemma = await dilemmaIn(ben);
  const file = await sent(ben, dilemma);
  await ben.close();
  const replyIds: unknown[] = [];
  for (const [folder, minute] of [[here, 5] as const, [there, 6] as const]) {
    await onMachine(folder, minute, (app) => takeIn(app, file));
    replyIds.push(JSON.parse(await readFile(join(folder, "rounds", `${dilemma}.json`), "utf8")).content.replyId);
  }
  expect(replyIds[0]).toEqual(expect.any(String));
  expect(replyIds[1]).toBe(replyIds[0]);
});

test("what both machines said differently of a round waits to be settled, under its name", async () => {
  const { here, there } = await twoMachines();
  await onMachine(here, 5, (app) => redact(app, { answerBy: "2026-12-01" }));
  await onMachine(there, 6, (app) => redact(app, { answerBy: "2026-12-02" }));
  await cp(join(there, "rounds", `${ownId}.json`), join(here, "rounds", "another name.json"));
  const app = await openApp({ folder: here, clock: clockAt(40) });
  const [conflict] = value(await app.ask("listConflicts", {}));
  expect(conflict).toMatchObject({
    of: { kind: "round", id: ownId },
    title: "The wrong rolls",
    path: ["redaction", "answerBy"],
    here: "2026-12-02",
    there: "2026-12-01",
    ways: ["keep", "take"],
  });
  const settling = { id: conflict?.id ?? "", way: "take", seen: "2026-12-02" } as const;
  expect(await app.ask("settleConflict", settling)).toEqual(done(null));
  const settled = value(await app.ask("readRound", { id: ownId }));
  expect(settled).toMatchObject({ redaction: { answerBy: "2026-12-01" } });
  expect(app.announced).toContainEqual({ kind: "circle", id: ownId, revision: settled.revision });
  await app.close();
});

test("while it runs, a round that another machine writes is taken in and told with what it has become", async () => {
  const { here, there } = await twoMachines();
  await onMachine(there, 6, (app) => draft(app, "Ring them."));
  const app = await openApp({ folder: here, clock: clockAt(40) });
  await cp(join(there, "rounds", `${roundId}.json`), join(here, "rounds", `${roundId}.json`));
  const heard = await until(async () => app.announced.find(({ kind }) => kind === "circle") ?? null);
  expect(heard).toEqual({ kind: "circle", id: roundId, revision: 2 });
  expect(await app.ask("readRound", { id: roundId })).toMatchObject(done({ draft: { advice: "Ring them." } }));
  await cp(join(there, "circle.json"), join(here, "circle (1).json"));
  await until(async () => !(await readdir(here)).includes("circle (1).json"));
  await app.close();
});

test("a round that cannot be read is set aside and named, a newer one is only read, and neither hides another", async () => {
  const another = arrivedRound(bensDilemma({ title: "The sign" }, "fb7f1f0e-2f0a-4c43-9d5a-000000000005"));
  const { here } = await twoMachines(another);
  const path = (id: string) => join(here, "rounds", `${id}.json`);
  await writeFile(path(ownId), "{ torn");
  const newer = JSON.stringify({ ...JSON.parse(await readFile(path(another.id), "utf8")), version: 2 });
  await writeFile(path(another.id), newer);
  await writeFile(join(here, "rounds", ".x.json.0b5a3c1e-8f7d-4f0a-9d59-1d2f3a4b5c6d.tmp"), "half");
  const app = await openApp({ folder: here });
  expect(value(await app.ask("listNotices", {})).map(({ kind }) => kind)).toEqual(["damaged-set-aside", "newer"]);
  const titles = value(await app.ask("readCircle", {})).rounds.map(({ title }) => title);
  expect(titles.sort()).toEqual(["Forty rolls at the wrong door", "The sign"]);
  const read = value(await app.ask("readRound", { id: another.id }));
  expect([read.readOnly, read.revision]).toEqual(["newer-round", 1]);
  if (read.side === "peer")
    expect(await app.ask("keepReply", { id: another.id, revision: 1, draft: read.draft })).toEqual(
      refused("newer-version"),
    );
  expect((await readdir(join(here, "rounds"))).sort()).toEqual([`${roundId}.json`, `${another.id}.json`].sort());
  expect(await readFile(path(another.id), "utf8")).toBe(newer);
  await app.close();
});

test("a meeting about a newer round changes nothing, the dilemma neither", async () => {
  const { here } = await twoMachines();
  const path = join(here, "rounds", `${ownId}.json`);
  await writeFile(path, JSON.stringify({ ...JSON.parse(await readFile(path, "utf8")), version: 2 }));
  const app = await openApp({ folder: here });
  const before = bytesIn(here);
  const commitment = { who: "Rosa", what: "Ring", by: "2026-11-29" };
  expect([
    await app.ask("holdMeeting", { id: ownId, minutes: 10, notes: "", commitment }),
    await app.ask("tellWhatBecame", { id: ownId, meetingId: "one", word: "done", text: "" }),
    await app.ask("recordView", { id: ownId, view }),
  ]).toEqual([refused("newer-version"), refused("newer-version"), refused("newer-version")]);
  expect(bytesIn(here)).toEqual(before);
  await app.close();
});

test("a casebook that can only be read shows its circle, and every change of it is refused", async () => {
  const { here } = await twoMachines();
  const path = join(here, "casebook.json");
  await writeFile(path, JSON.stringify({ ...JSON.parse(await readFile(path, "utf8")), version: 2 }));
  const app = await openApp({ folder: here });
  const before = bytesIn(here);
  const { name, rounds } = value(await app.ask("readCircle", {}));
  const round = value(await app.ask("readRound", { id: roundId }));
  expect([name, rounds.length, round.readOnly]).toEqual(["Rosa", 2, "newer-casebook"]);
  const all = [
    await app.ask("nameMyself", { name: "Ben" }),
    await app.ask("keepPeer", { id: null, name: "Ben", competes: "no", key: null }),
    await app.ask("dropPeer", { id: "ben" }),
    await app.ask("keepRedaction", { id: ownId, revision: 1, redaction: noRedaction }),
    await app.ask("recordView", { id: ownId, view }),
    await app.ask("holdMeeting", { id: ownId, minutes: 10, notes: "", commitment: null }),
    await app.ask("tellWhatBecame", { id: ownId, meetingId: "one", word: "done", text: "" }),
    await app.ask("binRound", { id: roundId }),
    await app.ask("restoreRound", { id: roundId }),
  ];
  expect(all).toEqual(all.map(() => refused("read-only")));
  expect(bytesIn(here)).toEqual(before);
  await app.close();
});

test("a backup holds the rounds and the circle, and never the key that is signed with", async () => {
  const { app, folder, backups } = await appWithBackups();
  value(await app.ask("nameMyself", { name: "Rosa" }));
  const { id } = value(await app.ask("startDilemma", { change: { title: "The wrong rolls" } })).dilemma;
  value(await app.ask("recordView", { id, view }));
  const before = [await app.ask("readRound", { id }), await app.ask("readCircle", {})];
  const name = await backUp(app);
  value(await app.ask("nameMyself", { name: "Somebody else" }));
  value(await app.ask("binRound", { id }));
  const keys = Object.values(bytesIn(join(`${folder}-settings`, "keys"))).map((text) => JSON.parse(text).content);
  expect(Object.values(bytesIn(backups)).join("")).not.toContain(keys[0].privateKey);
  const state = await jobOf(app, app.ask("bringBack", { from: { kind: "kept", name } }));
  expect(state.kind).toBe("finished");
  expect([await app.ask("readRound", { id }), await app.ask("readCircle", {})]).toEqual(before);
  expect(Object.keys(bytesIn(folder)).filter((path) => path.includes("key"))).toEqual([]);
  await app.close();
});
