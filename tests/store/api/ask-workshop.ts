import { expect } from "vitest";
import { done } from "../../../core/outcome.ts";
import { blockOf } from "../../core/workshop/written-session.ts";
import { type App, value } from "../open-app.ts";
import { evening } from "../workshop/with-session.ts";

const closing = { passphrase: null, sign: false };

/** Asks every channel of workshops, from the plan to a run that is over and dropped. */
export async function askWorkshop({ ask }: App): Promise<void> {
  expect(await ask("readStart", {})).toEqual(done({ kind: "casebook" }));
  expect((await ask("unlockPack", { passphrase: "open" })).ok).toBe(false);
  const planned = value(await ask("startSession", { plan: evening }));
  const { id } = planned.session;
  const blocks = [...planned.session.blocks, blockOf("write", "write")];
  const edited = value(await ask("editSession", { id, revision: planned.revision, change: { blocks } }));
  expect(await ask("readSession", { id })).toEqual(done(edited));
  const copy = value(await ask("copySession", { id, title: "Once more" })).session.id;
  expect(await ask("binSession", { id: copy })).toEqual(done(null));
  expect(value(await ask("listSessions", {})).map((summary) => summary.id)).toEqual([id]);
  expect(await ask("restoreSession", { id: copy })).toEqual(done(null));
  value(await ask("nameMyself", { name: "Rosa" }));
  await ask("shareSession", { id, closing });
  const { runs } = value(await ask("beginRun", { id })).session;
  const runId = runs[0]?.id ?? "";
  const moved = value(await ask("moveRun", { id, runId, moves: 0, move: { kind: "next" } }));
  expect(moved.session.runs[0]).toMatchObject({ moves: 1, at: 1 });
  expect(await ask("seeRun", { id, runId })).toEqual(done(null));
  expect(value(await ask("readRoom", { id })).state).toBe("on");
  value(await ask("writeRun", { id, runId, write: { kind: "present", present: 12 } }));
  value(await ask("moveRun", { id, runId, moves: 1, move: { kind: "end" } }));
  expect(value(await ask("dropRun", { id, runId })).session.runs).toEqual([]);
}
