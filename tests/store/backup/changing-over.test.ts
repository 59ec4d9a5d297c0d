import { execFile } from "node:child_process";
import { cp, readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openBackup, readThrough } from "../../../store/backup/read-backup.ts";
import { localDisk } from "../../../store/documents/disk.ts";
import { openCasebook } from "../../../store/open-casebook.ts";
import { bytesIn } from "../bytes-in.ts";
import { faultyDisk } from "../documents/faulty-disk.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { appWithBackups, backUp, jobOf, titlesIn, writeDilemma } from "./with-backups.ts";

const at = "2026-11-22T12:00:00.000Z";
const script = join(import.meta.dirname, "changing-over.ts");

/** Two states of one casebook: the titles in the backup, and those that are present. */
const [then, now] = [
  ["A second one", "The wrong rolls"],
  ["A later thing", "The wrong rolls, gone on"],
];

async function laidOut() {
  const { app, folder, backups } = await appWithBackups();
  const first = await writeDilemma(app, "The wrong rolls");
  const second = await writeDilemma(app, "A second one");
  const name = await backUp(app);
  const { revision } = await app
    .ask("readDilemma", { id: first })
    .then((read) => (read.ok ? read.value : { revision: 0 }));
  await app.ask("editDilemma", { id: first, revision, change: { title: "The wrong rolls, gone on" } });
  await app.ask("binDilemma", { id: second });
  await writeDilemma(app, "A later thing");
  await app.ask("keepDraft", { key: "new", fields: { title: "Half" } });
  await app.close();
  const [id = ""] = await readdir(backups);
  return { folder, shelf: join(backups, id), name };
}

function run(words: readonly string[]): Promise<{ said: string; signal: string | null }> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [script, ...words], (error, stdout, stderr) => {
      if (error !== null && error.signal !== "SIGKILL") reject(new Error(stderr));
      else resolve({ said: stdout.trim(), signal: error?.signal ?? null });
    });
  });
}

async function open(folder: string) {
  const opening = await openCasebook(localDisk, folder, "Casebook", at, at.slice(0, 10));
  if (!opening.ok) throw new Error(opening.reason);
  return opening.casebook;
}

test("killed at whatever step of bringing back, the casebook opens as it was or as the backup is, and the present is safe", async () => {
  const laid = await laidOut();
  const ends = new Set<string>();
  let kills = 0;
  for (let step = 1; ; step += step < 20 ? 4 : 3) {
    const work = await temporaryFolder();
    const [folder, shelf] = [join(work, "Casebook"), join(work, "shelf")];
    await cp(laid.folder, folder, { recursive: true });
    await cp(laid.shelf, shelf, { recursive: true, preserveTimestamps: true });
    const { said } = await run([folder, shelf, laid.name, String(step)]);
    if (said === "whole") break;
    kills += 1;
    const casebook = await open(folder);
    const titles = (await casebook.journal.entries()).map(({ dilemma }) => dilemma.title).sort();
    const harm = casebook.notices.filter(({ kind }) => !kind.startsWith("change-over"));
    await casebook.close();
    const left = (await readdir(folder)).filter((name) => name.startsWith("."));
    expect({ step, harm, left, known: [then, now].some((known) => known.join() === titles.join()) }).toEqual({
      step,
      harm: [],
      left: [],
      known: true,
    });
    ends.add(titles.join());
    if (titles.join() !== then.join()) continue;
    // What was present is in a backup that is whole.
    const saved = (await readdir(shelf)).filter((name) => name.includes(".bring-back."));
    expect(saved).toHaveLength(1);
    const backup = await openBackup(join(shelf, saved[0] ?? ""));
    await readThrough(backup, { signal: new AbortController().signal, step: () => undefined });
    backup.close();
  }
  expect({ many: kills > 15, ends: ends.size }).toEqual({ many: true, ends: 2 });
}, 240_000);

test("when the disk refuses a step of the change-over, everything is put back as it was", async () => {
  for (const nth of [1, 2, 3, 4]) {
    const disk = faultyDisk();
    let count = -1;
    const refusing = {
      ...disk,
      async rename(from: string, to: string) {
        if (from.includes(".bringing-back") || to.includes(".bringing-back")) {
          const isMarker = to.endsWith(".json") && to.includes("change-over");
          if (isMarker && count === -1) count = 0;
          else if (count >= 0) count += 1;
          if (count === nth) throw Object.assign(new Error("refused"), { code: "EIO" });
        }
        await disk.rename(from, to);
      },
    };
    const { app, folder } = await appWithBackups(refusing);
    await writeDilemma(app, "The wrong rolls");
    const name = await backUp(app);
    await writeDilemma(app, "A later thing");
    const before = bytesIn(folder);
    const state = await jobOf(app, app.ask("bringBack", { from: { kind: "kept", name } }));
    expect({ state, stands: bytesIn(folder), titles: await titlesIn(app) }).toEqual({
      state: { kind: "failed", fault: "not-swapped" },
      stands: before,
      titles: ["A later thing", "The wrong rolls"],
    });
    await app.close();
  }
});
