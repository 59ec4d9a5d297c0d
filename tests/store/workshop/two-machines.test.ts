import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { done } from "../../../core/outcome.ts";
import type { Run } from "../../../core/workshop/run/run.ts";
import type { Session } from "../../../core/workshop/session.ts";
import { localDisk } from "../../../store/documents/disk.ts";
import { Sessions } from "../../../store/workshop/sessions.ts";
import { clockAt, until } from "../merge/machines.ts";
import { openApp, value } from "../open-app.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { withSession } from "./with-session.ts";

/** A casebook with a session, closed, and a copy of its folder on another machine. */
async function twoFolders() {
  const { app, id, view } = await withSession();
  await app.close();
  const there = join(await temporaryFolder(), "Casebook");
  await cp(app.folder, there, { recursive: true });
  return { here: app.folder, there, id, session: view.session };
}

async function changeIn(folder: string, id: string, minute: number, how: (session: Session) => Session) {
  const sessions = await Sessions.open(localDisk, folder, null, []);
  value(await sessions.change(id, clockAt(minute).at(), (session) => done(how(session))));
}

async function bring(from: string, to: string, id: string) {
  const bytes = await readFile(join(from, "sessions", `${id}.json`));
  await writeFile(join(to, "sessions", `${id}.sync-conflict-20261122-101500-ABCDEFG.json`), bytes);
}

function runOf({ blocks }: Session, part: Partial<Run>): Run {
  const at = clockAt(1).at();
  return {
    ...{ id: "evening", beganAt: at, endedAt: null, moves: 0, at: 0, since: at, seenAt: at, idle: 0, isBlank: false },
    ...{ look: "light", showsClock: true, present: null, votes: [], notes: [], commitments: [], attendance: [] },
    blocks: blocks.map((block) => ({ block, given: 300_000, taken: 0, isSkipped: false, page: 0 })),
    ...part,
  };
}

test("a plan that was changed on two machines and a run that was held on one of them are put together, and nothing is asked", async () => {
  const { here, there, id, session } = await twoFolders();
  await changeIn(here, id, 5, (present) => ({ ...present, title: "Rolls" }));
  const run = runOf(session, { moves: 4 });
  await changeIn(there, id, 6, (present) => ({ ...present, length: 45, runs: [run] }));
  await bring(there, here, id);
  const app = await openApp({ folder: here, clock: clockAt(8) });
  expect(value(await app.ask("readSession", { id })).session).toEqual({
    ...{ ...session, title: "Rolls", length: 45, runs: [run] },
  });
  expect([await app.ask("listConflicts", {}), await app.ask("listNotices", {})]).toEqual([done([]), done([])]);
  await app.close();
});

const noted = (text: string) => [{ blockId: "read", text }];

test("of two ways one run went on the other is asked about, taken whole and given back", async () => {
  const { here, there, id, session } = await twoFolders();
  const further = runOf(session, { moves: 5, notes: noted("They laughed") });
  const other = runOf(session, { moves: 3, notes: noted("Silence") });
  await changeIn(here, id, 5, (present) => ({ ...present, runs: [further] }));
  await changeIn(there, id, 6, (present) => ({ ...present, runs: [other] }));
  await bring(there, here, id);
  const app = await openApp({ folder: here, clock: clockAt(8) });
  const [conflict] = value(await app.ask("listConflicts", {}));
  if (conflict === undefined) throw new Error("Nothing to settle");
  expect(conflict).toMatchObject({ of: { kind: "session", id }, title: session.title, path: ["runs", "evening"] });
  expect([conflict.here, conflict.there, conflict.ways]).toEqual([further, other, ["keep", "take"]]);
  const settling = { id: conflict.id, way: "take", seen: conflict.here } as const;
  const runs = async () => value(await app.ask("readSession", { id })).session.runs;
  expect([await app.ask("settleConflict", settling), await runs()]).toEqual([done(null), [other]]);
  expect([await app.ask("reopenConflict", settling), await runs()]).toEqual([done(null), [further]]);
  expect(app.announced).toContainEqual({ kind: "sessions", id, revision: expect.any(Number) });
  await app.close();
});

test("a run in which ballots are being handed in is asked about only when they are closed", async () => {
  const { here, there, id, session } = await twoFolders();
  const options = [{ id: "tell", title: "Tell" }];
  const vote = { blockId: "first", mode: "ballots", options, counts: { tell: 6 }, total: 6, isShown: false } as const;
  const voting = (state: "open" | "closed") =>
    runOf(session, { moves: 5, votes: [{ ...vote, options: [...options], state }] });
  await changeIn(here, id, 5, (present) => ({ ...present, runs: [voting("open")] }));
  await changeIn(there, id, 6, (present) => ({ ...present, runs: [runOf(session, { notes: noted("Silence") })] }));
  await bring(there, here, id);
  const app = await openApp({ folder: here, clock: clockAt(8) });
  expect(value(await app.ask("listConflicts", {}))).toEqual([]);
  await app.close();
  await changeIn(here, id, 9, (present) => ({ ...present, runs: [voting("closed")] }));
  const again = await openApp({ folder: here, clock: clockAt(10) });
  expect(value(await again.ask("listConflicts", {})).map(({ path }) => path)).toEqual([["runs", "evening"]]);
  await again.close();
});

test("a run that goes on elsewhere is taken in while the app is open, and the window is told which session it is", async () => {
  const { here, there, id, session } = await twoFolders();
  const app = await openApp({ folder: here, clock: clockAt(8) });
  await app.ask("listSessions", {});
  const run = runOf(session, { moves: 1 });
  await changeIn(there, id, 6, (present) => ({ ...present, runs: [run] }));
  await cp(join(there, "sessions", `${id}.json`), join(here, "sessions", `${id}.json`));
  await until(async () => value(await app.ask("readSession", { id })).session.runs.length > 0);
  expect(app.announced).toEqual([{ kind: "sessions", id, revision: 2 }]);
  await app.close();
});
