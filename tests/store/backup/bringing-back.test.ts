import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { expect, test } from "vitest";
import { localDisk } from "../../../store/documents/disk.ts";
import { openApp } from "../open-app.ts";
import { appWithBackups, backUp, jobOf, resultOf, tickingClock, titlesIn, writeDilemma } from "./with-backups.ts";

/** The disk of this machine, on which a step can be refused from now on. */
function refusingDisk() {
  let isRefused: (step: string, path: string) => boolean | Promise<boolean> = () => false;
  async function judge(step: string, path: string): Promise<void> {
    if (await isRefused(step, path)) throw Object.assign(new Error("refused"), { code: "EIO" });
  }
  return {
    ...localDisk,
    refuse(which: typeof isRefused) {
      isRefused = which;
    },
    async rename(from: string, to: string) {
      await judge("rename", to.includes(".bringing-back") ? to : from);
      await localDisk.rename(from, to);
    },
    async syncFolder(folder: string) {
      await judge("syncFolder", folder);
      await localDisk.syncFolder(folder);
    },
  };
}

/** Refuses every step of a change-over after so many. */
function refusedAfter(steps: number): (step: string, path: string) => boolean {
  let renames = 0;
  return (step, path) => {
    if (step !== "rename" || !/\.bringing-back.(coming|gone)/.test(path)) return false;
    renames += 1;
    return renames > steps;
  };
}

/** A casebook on a disk that refuses when it is told to, in which something was written since its one backup. */
async function changedSinceABackup() {
  const disk = refusingDisk();
  const { app, folder } = await appWithBackups(disk);
  await writeDilemma(app, "The wrong rolls");
  const name = await backUp(app);
  await writeDilemma(app, "A later thing");
  return { disk, app, folder, name };
}

test("two backups that are brought back at once come one after the other, and the casebook is whole", async () => {
  const { app, folder } = await appWithBackups();
  await writeDilemma(app, "The wrong rolls");
  const one = await backUp(app);
  await writeDilemma(app, "A later thing");
  const two = await backUp(app);
  const bring = (name: string) => jobOf(app, app.ask("bringBack", { from: { kind: "kept", name } }));
  const states = await Promise.all([bring(one), bring(two)]);
  expect({
    states: states.map(({ kind }) => kind),
    titles: await titlesIn(app),
    isThere: (await readdir(folder)).includes("casebook.json"),
  }).toEqual({ states: ["finished", "finished"], titles: ["A later thing", "The wrong rolls"], isThere: true });
  await app.close();
});

test("a change-over that can be neither finished nor undone stays on the disk, and ends at the next opening", async () => {
  const { disk, app, folder, name } = await changedSinceABackup();
  disk.refuse(refusedAfter(2));
  const state = await jobOf(app, app.ask("bringBack", { from: { kind: "kept", name } }));
  const left = await readdir(join(folder, ".bringing-back"));
  await app.close();
  disk.refuse(() => false);
  const again = await openApp({ folder, clock: tickingClock("2026-11-23T10:00:00.000Z") });
  expect({ state, left: left.includes("change-over.json"), titles: await titlesIn(again) }).toEqual({
    state: { kind: "failed", fault: "not-opened" },
    left: true,
    titles: ["The wrong rolls"],
  });
  await again.close();
});

test("a marker that the disk refuses after all is taken away again, and everything is as it was", async () => {
  const { disk, app, folder, name } = await changedSinceABackup();
  let isMarked = false;
  disk.refuse((step, path) => {
    const refused = isMarked && step === "syncFolder";
    isMarked = step === "rename" && path.endsWith("change-over.json");
    return refused;
  });
  const state = await jobOf(app, app.ask("bringBack", { from: { kind: "kept", name } }));
  expect({ state, titles: await titlesIn(app), left: (await readdir(folder)).includes(".bringing-back") }).toEqual({
    state: { kind: "failed", fault: "not-swapped" },
    titles: ["A later thing", "The wrong rolls"],
    left: false,
  });
  await app.close();
});

test("no backup is made and nothing is saved while the casebook changes over: they wait and hold what stands then", async () => {
  const { disk, app, folder, name } = await changedSinceABackup();
  await mkdir(`${folder}-handed`, { recursive: true });
  const asked: Promise<unknown>[] = [];
  const seen: string[] = [];
  disk.refuse(async (step, path) => {
    if (step !== "rename") return false;
    if (path.endsWith("change-over.json")) {
      seen.push("marker");
      if (asked.length > 0) return false;
      asked.push(resultOf(app, app.ask("backUpNow", {})), resultOf(app, app.ask("saveEverything", {})));
      for (let turn = 0; turn < 2000 && !seen.includes("saved"); turn += 1) await nextTurn(); // They could come first.
    }
    if (path.includes(".asked.zip.")) seen.push("backup");
    if (path.includes("everything.zip.")) seen.push("saved");
    return false;
  });
  await resultOf(app, app.ask("bringBack", { from: { kind: "kept", name } }));
  await Promise.all(asked);
  // The marker stands once for the whole, and once more for the rest.
  expect(seen).toEqual(["marker", "marker", "backup", "saved"]);
  await app.close();
});

test("what stands half changed over is not backed up as if it were whole", async () => {
  const { disk, app, folder, name } = await changedSinceABackup();
  await mkdir(`${folder}-handed`, { recursive: true });
  disk.refuse(refusedAfter(2));
  await jobOf(app, app.ask("bringBack", { from: { kind: "kept", name } }));
  disk.refuse(() => false);
  const fault = { kind: "failed", fault: "not-opened" };
  expect([await jobOf(app, app.ask("backUpNow", {})), await jobOf(app, app.ask("saveEverything", {}))]).toEqual([
    fault,
    fault,
  ]);
  await app.close();
});

test("what a change-over could not put back yet is put back before the next backup is unpacked", async () => {
  const disk = refusingDisk();
  const { app, folder } = await appWithBackups(disk);
  await writeDilemma(app, "The wrong rolls");
  const name = await backUp(app);
  const note = join(folder, "dilemmas", "notes of my own.txt");
  await writeFile(note, "Do not lose me");
  const from = { kind: "kept", name } as const;
  disk.refuse((step, path) => step === "rename" && path.includes("notes of my own"));
  await resultOf(app, app.ask("bringBack", { from }));
  const states = [await jobOf(app, app.ask("bringBack", { from }))];
  disk.refuse(() => false);
  states.push(await jobOf(app, app.ask("bringBack", { from })));
  expect({ states, note: await readFile(note, "utf8") }).toEqual({
    states: [
      { kind: "failed", fault: "not-swapped" },
      { kind: "finished", result: expect.anything() },
    ],
    note: "Do not lose me",
  });
  await app.close();
});
