import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Dilemma } from "../../../core/dilemma/dilemma.ts";
import { type App, openApp, value } from "../open-app.ts";
import { temporaryFolder } from "../temporary-folder.ts";

/** A clock that stands at a minute. */
export const clockAt = (minute: number) => ({
  at: () => `2026-11-22T10:${String(minute).padStart(2, "0")}:00.000Z`,
  today: () => "2026-11-22",
});

/** A casebook with one dilemma, closed, and a copy of its folder on another machine. */
export async function twoFolders(): Promise<{ here: string; there: string; id: string }> {
  const app = await openApp();
  const options = [
    { id: "tell", title: "Tell them", gains: "", pays: "", cost: "" },
    { id: "wait", title: "Wait", gains: "", pays: "", cost: "" },
  ];
  const { id } = value(await app.ask("startDilemma", { change: { title: "The wrong rolls", options } })).dilemma;
  await app.close();
  const there = join(await temporaryFolder(), "Casebook");
  await cp(app.folder, there, { recursive: true });
  return { here: app.folder, there, id };
}

/** A dilemma as the app reads it. */
export async function dilemmaIn(app: App, id: string): Promise<Dilemma> {
  return value(await app.ask("readDilemma", { id })).dilemma;
}

/** One change in an app that is open. */
export async function edit(app: App, id: string, change: Partial<Dilemma>): Promise<void> {
  const { revision } = value(await app.ask("readDilemma", { id }));
  value(await app.ask("editDilemma", { id, revision, change }));
}

/** One change on a machine that is opened for it. */
export async function editIn(folder: string, id: string, minute: number, change: Partial<Dilemma>): Promise<void> {
  const app = await openApp({ folder, clock: clockAt(minute) });
  await edit(app, id, change);
  await app.close();
}

/** Puts the file of the other machine beside the one here, as a program that synchronises does. */
export async function bring(
  from: string,
  to: string,
  id: string,
  name = `${id}.sync-conflict-20261122-101500-ABCDEFG.json`,
) {
  const bytes = await readFile(join(from, "dilemmas", `${id}.json`));
  await writeFile(join(to, "dilemmas", name), bytes);
}

/** Waits for what another machine wrote to be taken in, for as long as the test may run. */
export async function until<Value>(look: () => Promise<Value | null | false>): Promise<Value> {
  for (;;) {
    const found = await look();
    if (found !== null && found !== false) return found;
    await wait(20);
  }
}
