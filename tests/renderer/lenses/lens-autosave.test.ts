import { expect, test } from "vitest";
import { nothingOwn, type OwnLenses } from "../../../core/walk/own-lenses.ts";
import { type LensAutosave, lensAutosave } from "../../../renderer/lenses/lens-autosave.ts";
import { faultyDisk } from "../../store/documents/faulty-disk.ts";
import { type App, at, openApp, value } from "../../store/open-app.ts";

async function autosaveOf(app: App): Promise<LensAutosave> {
  return lensAutosave(value(await app.ask("readOwnLenses", {})), {
    save: (revision, _, { own }) => app.ask("changeOwnLenses", { revision, own }),
    read: () => app.ask("readOwnLenses", {}),
  });
}

async function onDisk(app: App): Promise<OwnLenses> {
  return value(await app.ask("readOwnLenses", {})).own;
}

function calling(help: string): OwnLenses {
  return { ...nothingOwn, help: { unsafe: help } };
}

test("nothing is called saved before the disk has it, and keystrokes into one field are one step back", async () => {
  const app = await openApp();
  const autosave = await autosaveOf(app);
  for (const text of ["R", "Ro", "Rosa"]) autosave.write({ own: calling(text) }, "unsafe-help");
  const before = { standing: autosave.shown().standing, disk: await onDisk(app) };
  const isSaved = await autosave.flush();
  const after = { standing: autosave.shown().standing, disk: await onDisk(app) };
  autosave.undo();
  await autosave.flush();
  expect({ before, isSaved, after, undone: await onDisk(app) }).toEqual({
    before: { standing: { kind: "saving" }, disk: nothingOwn },
    isSaved: true,
    after: { standing: { kind: "saved", at }, disk: calling("Rosa") },
    undone: nothingOwn,
  });
  await app.close();
});

test("what is written while a save is under way is saved with the same flush", async () => {
  const app = await openApp();
  const autosave = await autosaveOf(app);
  autosave.write({ own: calling("Rosa") });
  const first = autosave.flush();
  autosave.write({ own: calling("Ines") });
  expect([await autosave.flush(), await first, await onDisk(app)]).toEqual([true, true, calling("Ines")]);
  await app.close();
});

test("what the disk refuses stays on the screen and is saved once the disk takes it", async () => {
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
  autosave.write({ own: calling("Rosa") });
  const refused = { isSaved: await autosave.flush(), shown: autosave.shown() };
  isFull = false;
  expect([
    refused.isSaved,
    refused.shown.own,
    refused.shown.standing,
    await autosave.flush(),
    await onDisk(app),
  ]).toEqual([false, calling("Rosa"), { kind: "refused", reason: "disk-full" }, true, calling("Rosa")]);
  await app.close();
});

test("changes made elsewhere are never overwritten unasked, and either side can be kept", async () => {
  const app = await openApp();
  for (const side of ["mine", "theirs"] as const) {
    const autosave = await autosaveOf(app);
    await app.ask("changeOwnLenses", { own: calling(`their ${side}`) });
    autosave.write({ own: calling(`my ${side}`) });
    await autosave.flush();
    const clash = { kind: autosave.shown().standing.kind, shown: autosave.shown().own, disk: await onDisk(app) };
    await autosave.settle(side);
    const kept = calling(side === "mine" ? "my mine" : "their theirs");
    expect({ clash, shown: autosave.shown().own, disk: await onDisk(app) }).toEqual({
      clash: { kind: "clash", shown: calling(`my ${side}`), disk: calling(`their ${side}`) },
      shown: kept,
      disk: kept,
    });
  }
  await app.close();
});
