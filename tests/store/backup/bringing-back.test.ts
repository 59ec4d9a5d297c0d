import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { localDisk } from "../../../store/documents/disk.ts";
import { openApp } from "../open-app.ts";
import { appWithBackups, backUp, jobOf, tickingClock, titlesIn, writeDilemma } from "./with-backups.ts";

/** The disk of this machine, on which a step can be refused from now on. */
function refusingDisk() {
  let isRefused: (step: string, path: string) => boolean = () => false;
  function judge(step: string, path: string): void {
    if (isRefused(step, path)) throw Object.assign(new Error("refused"), { code: "EIO" });
  }
  return {
    ...localDisk,
    refuse(which: typeof isRefused) {
      isRefused = which;
    },
    async rename(from: string, to: string) {
      judge("rename", to.includes(".bringing-back") ? to : from);
      await localDisk.rename(from, to);
    },
    async syncFolder(folder: string) {
      judge("syncFolder", folder);
      await localDisk.syncFolder(folder);
    },
  };
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
  const disk = refusingDisk();
  const { app, folder } = await appWithBackups(disk);
  await writeDilemma(app, "The wrong rolls");
  const name = await backUp(app);
  await writeDilemma(app, "A later thing");
  let renames = 0;
  disk.refuse((step, path) => {
    if (step !== "rename" || !/\.bringing-back.(coming|gone)/.test(path)) return false;
    renames += 1;
    return renames > 2;
  });
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
