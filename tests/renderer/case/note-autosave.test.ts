import { expect, test } from "vitest";
import { done } from "../../../core/outcome.ts";
import { type NoteAutosave, noteAutosave, noteOf } from "../../../renderer/case/note-autosave.ts";
import { faultyDisk } from "../../store/documents/faulty-disk.ts";
import { type App, at, openApp, value } from "../../store/open-app.ts";

const id = "the-fifty-dollar-cap";

async function autosaveOf(app: App): Promise<NoteAutosave> {
  const read = async () => done(noteOf(value(await app.ask("readCase", { id }))));
  return noteAutosave(value(await read()), {
    read,
    async save(revision, _, { note }) {
      const saved = await app.ask("noteCase", { id, revision, note });
      return saved.ok ? done(noteOf(saved.value)) : saved;
    },
  });
}

async function onDisk(app: App): Promise<string> {
  return value(await app.ask("readCase", { id })).mark.note;
}

test("a note is called saved when the disk has it, and typing it is one step back", async () => {
  const app = await openApp();
  const autosave = await autosaveOf(app);
  for (const note of ["R", "Ro", "Rosa"]) autosave.write({ note }, "note");
  const before = { standing: autosave.shown().standing, disk: await onDisk(app) };
  await autosave.flush();
  const after = { standing: autosave.shown().standing, disk: await onDisk(app) };
  autosave.undo();
  await autosave.flush();
  expect({ before, after, undone: await onDisk(app) }).toEqual({
    before: { standing: { kind: "saving" }, disk: "" },
    after: { standing: { kind: "saved", at }, disk: "Rosa" },
    undone: "",
  });
  await app.close();
});

test("a bookmark set meanwhile does not stand in the way of a note, nor the note in that of a choice", async () => {
  const app = await openApp();
  const autosave = await autosaveOf(app);
  autosave.write({ note: "Ask Ben" });
  await app.ask("bookmarkCase", { id, isIn: true });
  const isSaved = await autosave.flush();
  const { mark } = value(await app.ask("breakSeal", { id }));
  expect([isSaved, mark.note, mark.bookmarkedAt, mark.brokenAt]).toEqual([true, "Ask Ben", at, at]);
  await app.close();
});

test("a note the disk refuses stays on the screen and is saved once the disk takes it", async () => {
  const disk = faultyDisk();
  const app = await openApp({ disk });
  const autosave = await autosaveOf(app);
  const rename = disk.rename;
  let isFull = true;
  Object.assign(disk, {
    async rename(from: string, to: string) {
      if (isFull) throw Object.assign(new Error("full"), { code: "ENOSPC" });
      await rename(from, to);
    },
  });
  autosave.write({ note: "Rosa" });
  const refused = [await autosave.flush(), autosave.shown().note, autosave.shown().standing];
  isFull = false;
  expect([...refused, await autosave.flush(), await onDisk(app)]).toEqual([
    ...[false, "Rosa", { kind: "refused", reason: "disk-full" }],
    ...[true, "Rosa"],
  ]);
  await app.close();
});

test("a note written in two windows is never overwritten unasked, and either can be kept", async () => {
  const app = await openApp();
  for (const side of ["mine", "theirs"] as const) {
    const autosave = await autosaveOf(app);
    await app.ask("noteCase", { id, note: `their ${side}` });
    autosave.write({ note: `my ${side}` });
    await autosave.flush();
    const clash = [autosave.shown().standing.kind, autosave.shown().note, await onDisk(app)];
    await autosave.settle(side);
    const kept = side === "mine" ? "my mine" : "their theirs";
    expect([...clash, autosave.shown().note, await onDisk(app)]).toEqual([
      ...["clash", `my ${side}`, `their ${side}`],
      ...[kept, kept],
    ]);
  }
  await app.close();
});
