import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { done, type Refusal, refused } from "../../../core/outcome.ts";
import { withGiven } from "../../../core/with-given.ts";
import type { PlanChange } from "../../../core/workshop/session.ts";
import { goodChoice } from "../../core/dilemma/any-dilemma.ts";
import { blockOf } from "../../core/workshop/written-session.ts";
import { bytesIn } from "../bytes-in.ts";
import { type App, at, openApp, today, value } from "../open-app.ts";
import { evening, shippedCase, withSession } from "./with-session.ts";

const titles = async (app: App) => value(await app.ask("listSessions", {})).map(({ title }) => title);

test("a session is planned with copies of its cases, listed, and there after opening again", async () => {
  const { app, view, id } = await withSession();
  const { cases, ...planned } = view.session;
  expect(planned).toEqual({ ...evening, id, createdAt: at, runs: [], from: null });
  expect(cases.map((copy) => [copy.id, copy.did !== "", "origin" in copy])).toEqual([[shippedCase, true, false]]);
  await app.close();
  const again = await openApp({ folder: app.folder });
  expect(await again.ask("readSession", { id })).toEqual(done(view));
  expect(await again.ask("listSessions", {})).toEqual(
    done([
      {
        ...{ id, title: evening.title, on: evening.on, start: "18:00", length: 30, planned: 30, savedAt: at, by: null },
        cases: [{ id: shippedCase, title: cases[0]?.title }],
        ...{ missing: 0, runs: 0, lastRunAt: null, isGoing: false },
      },
    ]),
  );
  await again.close();
});

test("the questions of the walk and the names of the lenses are those that ship, whatever the owner changed", async () => {
  const { app, view } = await withSession();
  const { own } = value(await app.ask("readOwnLenses", {}));
  const lens = { id: "mine", title: "The lens of my own", concern: "Mine" };
  const renamed = {
    ...own,
    lenses: [lens],
    quick: { "never-buy": true },
    wordings: { mind: { ask: "My own words?" } },
  };
  value(await app.ask("changeOwnLenses", { own: renamed }));
  const { lensNames, walk } = value(await app.ask("readSession", { id: view.session.id }));
  expect([lensNames, walk]).toEqual([view.lensNames, view.walk]);
  expect([walk.length, Object.keys(lensNames).includes("mine")]).toEqual([4, false]);
  await app.close();
});

test("the plan is edited part by part on the revision it was read at, and the news says what it has become", async () => {
  const { app, id } = await withSession();
  const edited = value(await app.ask("editSession", { id, revision: 1, change: { title: "Another", length: 45 } }));
  expect([edited.revision, edited.session.title, edited.session.length, edited.session.start]).toEqual([
    2,
    "Another",
    45,
    "18:00",
  ]);
  expect(await app.ask("editSession", { id, revision: 1, change: { title: "Late" } })).toEqual(
    refused("changed-elsewhere"),
  );
  expect(app.announced).toEqual([
    { kind: "sessions", id, revision: 1 },
    { kind: "sessions", id, revision: 2 },
  ]);
  await app.close();
});

const unfit: readonly (readonly [string, PlanChange, Refusal])[] = [
  ["no title", { title: " " }, "incomplete"],
  ["two blocks of one id", { blocks: [blockOf("a", "welcome"), blockOf("a", "close")] }, "bad-input"],
  ["a block of no minutes", { blocks: [blockOf("a", "welcome", null, 0)] }, "bad-input"],
  ["a block of 999 minutes", { blocks: [blockOf("a", "welcome", null, 999)] }, "bad-input"],
];

test.each(unfit)("a plan with %s is refused, and what stood stays", async (_, change, reason) => {
  const { app, view, id } = await withSession();
  expect([
    await app.ask("startSession", { plan: withGiven(evening, change) }),
    await app.ask("editSession", { id, revision: 1, change }),
    await app.ask("readSession", { id }),
  ]).toEqual([refused(reason), refused(reason), done(view)]);
  await app.close();
});

test("a session about a case that is nowhere is not begun; a block that comes to be about one keeps its place and is counted", async () => {
  const { app, id } = await withSession();
  const blocks = [...evening.blocks, blockOf("lost", "read", "gone")];
  expect(await app.ask("startSession", { plan: { ...evening, blocks } })).toEqual(refused("not-found"));
  const edited = value(await app.ask("editSession", { id, revision: 1, change: { blocks } }));
  expect(edited.session.blocks).toEqual(blocks);
  expect(value(await app.ask("listSessions", {})).map(({ missing }) => missing)).toEqual([1]);
  await app.close();
});

test("a copy stays as it was copied while its case is changed and deleted, and leaves with the last block about it", async () => {
  const app = await openApp();
  const options = ["tell", "wait"].map((id) => ({ id, title: id, gains: "", pays: "", cost: "" }));
  const { dilemma } = value(await app.ask("startDilemma", { change: { title: "The zinnia order", options } }));
  await app.ask("decideDilemma", { id: dilemma.id, choice: goodChoice });
  const { ownCase } = value(await app.ask("makeCase", { dilemmaId: dilemma.id }));
  const blocks = [blockOf("read", "read", ownCase.id)];
  const { session } = value(await app.ask("startSession", { plan: { ...evening, blocks } }));
  await app.ask("editOwnCase", { id: ownCase.id, revision: 1, change: { title: "Other flowers" } });
  const { id } = session;
  const edited = value(await app.ask("editSession", { id, revision: 1, change: { title: "Renamed" } }));
  expect(edited.session.cases).toEqual(session.cases);
  await app.ask("binOwnCase", { id: ownCase.id });
  const twice = [...blocks, blockOf("reveal", "reveal", ownCase.id)];
  const still = value(await app.ask("editSession", { id, revision: 2, change: { blocks: twice } }));
  expect(still.session.cases.map(({ title }) => title)).toEqual(["The zinnia order"]);
  const without = value(await app.ask("editSession", { id, revision: 3, change: { blocks: [] } }));
  expect(without.session.cases).toEqual([]);
  await app.close();
});

test("a copy of a session is planned like it, for no day yet, and goes on apart", async () => {
  const { app, view, id } = await withSession();
  const copy = value(await app.ask("copySession", { id, title: "Once more" })).session;
  const { session } = view;
  expect(copy).toEqual({ ...session, id: copy.id, title: "Once more", on: null });
  await app.ask("editSession", { id: copy.id, revision: 1, change: { length: 90 } });
  expect(await app.ask("readSession", { id })).toEqual(done(view));
  expect(await app.ask("copySession", { id: dilemmaId, title: "Of nothing" })).toEqual(refused("not-found"));
  await app.close();
});

const dilemmaId = "0b7f1f0e-2f0a-4c43-9d5a-3f3a7d3b1a11";

test("a deleted session lies in the bin under its title, and comes back as it was", async () => {
  const { app, view, id } = await withSession();
  expect(await app.ask("binSession", { id })).toEqual(done(null));
  expect([await titles(app), await app.ask("readSession", { id })]).toEqual([[], refused("not-found")]);
  expect(value(await app.ask("listBin", {}))).toEqual([
    { kind: "session", id, title: evening.title, deletedOn: today },
  ]);
  expect(await app.ask("restoreSession", { id })).toEqual(done(null));
  expect([await app.ask("readSession", { id }), await app.ask("restoreSession", { id })]).toEqual([
    done(view),
    refused("already-there"),
  ]);
  expect(app.announced).toEqual([
    { kind: "sessions", id, revision: 1 },
    { kind: "sessions", id },
    { kind: "sessions", id },
  ]);
  await app.close();
});

test("in a casebook that can only be read a session is shown, nothing about it is done, and every byte stays", async () => {
  const { app, view, id } = await withSession();
  await app.close();
  const path = join(app.folder, "casebook.json");
  await writeFile(path, (await readFile(path, "utf8")).replace('"version": 1', '"version": 2'));
  const before = bytesIn(app.folder);
  const locked = await openApp({ folder: app.folder });
  expect(await locked.ask("readSession", { id })).toEqual(done({ ...view, readOnly: "newer-casebook" }));
  const run = { id, runId: "run-1" };
  const writes = [
    await locked.ask("startSession", { plan: evening }),
    await locked.ask("copySession", { id, title: "Other" }),
    await locked.ask("editSession", { id, revision: 1, change: { title: "Other" } }),
    await locked.ask("binSession", { id }),
    await locked.ask("restoreSession", { id }),
    await locked.ask("beginRun", { id }),
    await locked.ask("moveRun", { ...run, moves: 0, move: { kind: "next" } }),
    await locked.ask("writeRun", { ...run, write: { kind: "present", present: 3 } }),
    await locked.ask("seeRun", run),
    await locked.ask("dropRun", run),
  ];
  expect(writes).toEqual(writes.map(() => refused("read-only")));
  await locked.close();
  expect(bytesIn(app.folder)).toEqual(before);
});

test("a session that a newer Casebook wrote is read as far as it is understood, said so, and never written", async () => {
  const { app, view, id } = await withSession();
  await app.close();
  const path = join(app.folder, "sessions", `${id}.json`);
  const newer = (await readFile(path, "utf8")).replace('"version": 1', '"version": 2');
  await writeFile(path, newer);
  const again = await openApp({ folder: app.folder });
  expect(await again.ask("readSession", { id })).toEqual(done({ ...view, readOnly: "newer-session" }));
  expect(await again.ask("editSession", { id, revision: 1, change: { title: "Other" } })).toEqual(
    refused("newer-version"),
  );
  expect(await again.ask("beginRun", { id })).toEqual(refused("newer-version"));
  expect(value(await again.ask("listNotices", {}))).toEqual([{ kind: "newer", name: `${id}.json`, detail: "2" }]);
  await again.close();
  expect(await readFile(path, "utf8")).toBe(newer);
});
