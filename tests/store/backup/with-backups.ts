import { join } from "node:path";
import type { Job, JobState } from "../../../core/backup/job.ts";
import type { Outcome } from "../../../core/outcome.ts";
import { type Disk, localDisk } from "../../../store/documents/disk.ts";
import { type App, openApp, value } from "../open-app.ts";
import { pngBytes } from "../picture.ts";
import { temporaryFolder } from "../temporary-folder.ts";

/** A clock that goes on by a second whenever it is asked. */
export function tickingClock(from = "2026-11-22T10:00:00.000Z") {
  let now = Date.parse(from);
  return {
    at: () => {
      now += 1000;
      return new Date(now).toISOString();
    },
    today: () => new Date(now).toISOString().slice(0, 10),
    goOn: (milliseconds: number) => {
      now += milliseconds;
    },
  };
}

/** A casebook with backups beside it, its clock and its folder. */
export async function appWithBackups(disk: Disk = localDisk) {
  const folder = join(await temporaryFolder(), "Casebook");
  const clock = tickingClock();
  const app = await openApp({ folder, clock, disk });
  return { app, clock, folder, backups: `${folder}-settings/backups` };
}

/** Asks for a job and waits until it has ended. */
export async function jobOf(app: App, begun: Promise<Outcome<Job>>): Promise<JobState> {
  const { id } = value(await begun);
  for (;;) {
    const { state } = value(await app.ask("readJob", { id }));
    if (state.kind !== "running") return state;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** What a job came to. Anything else ends the test. */
export async function resultOf(app: App, begun: Promise<Outcome<Job>>) {
  const state = await jobOf(app, begun);
  if (state.kind !== "finished") throw new Error(JSON.stringify(state));
  return state.result;
}

/** Backs up, and answers with the name of the backup. */
export async function backUp(app: App): Promise<string> {
  const result = await resultOf(app, app.ask("backUpNow", {}));
  if (result.kind !== "backed-up") throw new Error(result.kind);
  return result.backup.name;
}

/** A dilemma with a picture beside it, and its id. */
export async function writeDilemma(app: App, title: string): Promise<string> {
  const { dilemma } = value(await app.ask("startDilemma", { change: { title } }));
  const bytes = pngBytes(title).toString("base64");
  value(await app.ask("addAttachment", { id: dilemma.id, name: "photo.png", bytes }));
  return dilemma.id;
}

/** The titles in the journal, in order. */
export async function titlesIn(app: App): Promise<string[]> {
  return value(await app.ask("listDilemmas", {}))
    .map(({ title }) => title)
    .sort();
}
