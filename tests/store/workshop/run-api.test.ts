import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { done, refused } from "../../../core/outcome.ts";
import type { SessionView } from "../../../core/workshop/kept-session.ts";
import type { RunMove } from "../../../core/workshop/run/run-move.ts";
import { blockOf } from "../../core/workshop/written-session.ts";
import { faultyDisk } from "../documents/faulty-disk.ts";
import { type App, at, openApp, value } from "../open-app.ts";
import { evening, shippedCase, withSession } from "./with-session.ts";

/** An app with a session of which a run is going. */
async function withRun(...given: Parameters<typeof withSession>) {
  const { app, id } = await withSession(...given);
  const view = value(await app.ask("beginRun", { id }));
  const runId = view.session.runs[0]?.id ?? "";
  return { app, id, runId, view };
}

function runIn({ session }: SessionView) {
  const [run] = session.runs;
  if (run === undefined) throw new Error("No run");
  return run;
}

/** Makes moves one after the other, each on the number of the one before. */
async function moveOn(app: App, id: string, ...moves: readonly RunMove[]): Promise<SessionView> {
  let view = value(await app.ask("readSession", { id }));
  for (const move of moves) {
    const run = runIn(view);
    view = value(await app.ask("moveRun", { id, runId: run.id, moves: run.moves, move }));
  }
  return view;
}

async function onDisk({ folder }: App, id: string) {
  return JSON.parse(await readFile(join(folder, "sessions", `${id}.json`), "utf8"));
}

test("what a move was answered with is on the disk, and the run goes on from there after a crash", async () => {
  const { app, id } = await withRun();
  const view = await moveOn(app, id, { kind: "next" }, { kind: "pause" }, { kind: "blank", isBlank: true });
  const { content, revision } = await onDisk(app, id);
  expect([content, revision]).toEqual([view.session, view.revision]);
  expect(runIn(view)).toMatchObject({ moves: 3, at: 1, isBlank: true, since: null });
  await app.close();
  const again = await openApp({ folder: app.folder });
  expect(runIn(await moveOn(again, id, { kind: "resume" }))).toMatchObject({ moves: 4, at: 1, since: at });
  await again.close();
});

test("a move that was asked for twice at once is made once", async () => {
  const { app, id, runId } = await withRun();
  const move = { id, runId, moves: 0, move: { kind: "next" } } as const;
  const [one, other] = await Promise.all([app.ask("moveRun", move), app.ask("moveRun", move)]);
  expect([one.ok, other]).toEqual([true, refused("changed-elsewhere")]);
  expect(runIn(value(await app.ask("readSession", { id })))).toMatchObject({ moves: 1, at: 1 });
  await app.close();
});

test("the news of a move says what the session has become; that a run was seen is no news, and is on the disk", async () => {
  const { app, id, runId } = await withRun();
  const { revision } = await moveOn(app, id, { kind: "next" });
  expect(app.announced.slice(2)).toEqual([{ kind: "sessions", id, revision }]);
  expect(await app.ask("seeRun", { id, runId })).toEqual(done(null));
  expect([app.announced.length, (await onDisk(app, id)).revision]).toEqual([3, revision + 1]);
  await app.close();
});

test("while ballots are handed in no answer says more than how many there are, and the disk holds what was chosen", async () => {
  const { app, id, runId } = await withRun();
  const [option] = value(await app.ask("readSession", { id })).session.cases[0]?.options ?? [];
  const ballot = { kind: "ballot", optionId: option?.id ?? "" } as const;
  const open = { kind: "openVote", mode: "ballots" } as const;
  const moved = await moveOn(app, id, { kind: "next" }, { kind: "next" }, open, ballot, ballot, ballot);
  const written = value(await app.ask("writeRun", { id, runId, write: { kind: "present", present: 3 } }));
  const read = value(await app.ask("readSession", { id }));
  const edited = value(await app.ask("editSession", { id, revision: read.revision, change: { length: 45 } }));
  const votes = [moved, written, read, edited].map((view) => runIn(view).votes);
  expect(votes.map(([vote]) => [vote?.total, vote?.counts])).toEqual(votes.map(() => [3, null]));
  expect((await onDisk(app, id)).content.runs[0].votes[0].counts).toMatchObject({ [ballot.optionId]: 3 });
  const room = value(await app.ask("readRoom", { id }));
  expect(room).toMatchObject({ state: "on", face: { kind: "vote", total: 3, result: null } });
  await app.close();
});

test("a session is not begun twice at once, nor without a block or with one about a case that is missing", async () => {
  const { app, id } = await withRun();
  expect(await app.ask("beginRun", { id })).toEqual(refused("already-there"));
  const empty = value(await app.ask("startSession", { plan: { ...evening, blocks: [] } })).session.id;
  const hole = value(await app.ask("startSession", { plan: evening })).session.id;
  const blocks = [...evening.blocks, blockOf("lost", "read", "gone")];
  value(await app.ask("editSession", { id: hole, revision: 1, change: { blocks } }));
  expect([await app.ask("beginRun", { id: empty }), await app.ask("beginRun", { id: hole })]).toEqual([
    refused("incomplete"),
    refused("incomplete"),
  ]);
  await app.close();
});

test("names that are switched off leave every run, and those of a session without are never kept", async () => {
  const { app, id, runId } = await withRun({}, { names: true });
  const commitment = { id: "c-1", who: "Rosa", what: "Ring Ines" };
  value(await app.ask("writeRun", { id, runId, write: { kind: "attendance", names: ["Rosa", "Ben"] } }));
  const named = value(await app.ask("writeRun", { id, runId, write: { kind: "commitment", commitment } }));
  expect([runIn(named).attendance, runIn(named).commitments]).toEqual([["Rosa", "Ben"], [commitment]]);
  const { revision } = named;
  const off = value(await app.ask("editSession", { id, revision, change: { names: false } }));
  expect([runIn(off).attendance, runIn(off).commitments]).toEqual([[], [{ ...commitment, who: "" }]]);
  expect(await app.ask("writeRun", { id, runId, write: { kind: "attendance", names: ["Rosa"] } })).toEqual(
    refused("bad-input"),
  );
  value(await app.ask("writeRun", { id, runId, write: { kind: "commitment", commitment } }));
  expect(JSON.stringify(await onDisk(app, id))).not.toMatch(/Rosa|Ben/);
  await app.close();
});

test("a run keeps the blocks and the copies it began with when the plan is changed while it goes", async () => {
  const { app, id, view } = await withRun();
  const { revision, session } = view;
  const edited = value(await app.ask("editSession", { id, revision, change: { blocks: [blockOf("a", "close")] } }));
  expect(edited.session.cases).toEqual(session.cases);
  expect(runIn(edited)).toEqual(runIn(view));
  const over = await moveOn(app, id, { kind: "end" });
  const dropped = value(await app.ask("dropRun", { id, runId: runIn(over).id }));
  expect(dropped.session.runs).toEqual([]);
  expect([dropped.session.cases, session.cases.map((copy) => copy.id)]).toEqual([[], [shippedCase]]);
  await app.close();
});

test("a move that the disk refuses never happened, and the next one is made from where the run stood", async () => {
  const disk = faultyDisk();
  const { app, id, runId } = await withRun({ disk });
  disk.fail({ at: "create", code: "ENOSPC", times: 1 });
  const next = { id, runId, moves: 0, move: { kind: "next" } } as const;
  expect(await app.ask("moveRun", next)).toEqual(refused("disk-full"));
  expect(runIn(value(await app.ask("readSession", { id })))).toMatchObject({ moves: 0, at: 0 });
  expect(runIn(value(await app.ask("moveRun", next)))).toMatchObject({ moves: 1, at: 1 });
  await app.close();
});

test("an hour of taps leaves one file, and its past is no longer than that of any other", async () => {
  const { app, id } = await withRun();
  const taps = Array.from({ length: 150 }, (_, n): RunMove => ({ kind: "blank", isBlank: n % 2 === 0 }));
  await moveOn(app, id, ...taps);
  const { past, since } = await onDisk(app, id);
  expect(past.split(" ").length).toBeLessThanOrEqual(64);
  expect(Object.keys(since)).toEqual([`runs/${runIn(value(await app.ask("readSession", { id }))).id}`]);
  await app.close();
});
