import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { bensDilemma } from "../../core/circle/circulating.ts";
import { sender, writtenFile } from "../../e2e/pages/case-files.ts";
import { layOut, open, type Place, type Running, startWith } from "../drive.ts";
import { ask } from "../page-bridge.ts";

let place: Place;
let running: Running;

afterEach(async () => {
  await running.app.close();
  place.remove();
});

const ids = { rolls: "0b7f1f0e-2f0a-4c43-9d5a-00000000000c", night: "0b7f1f0e-2f0a-4c43-9d5a-00000000000d" };

/** A case file beside the app, with a dilemma of this title. */
function caseFile(at: Place, name: keyof typeof ids, title: string): string {
  const path = join(at.app, "..", `${name}.casefile`);
  writeFileSync(path, writtenFile(sender("Ben", "signs"), [bensDilemma({ title }, ids[name])]));
  return path;
}

/** Starts the app again as the system does for a file that is opened. */
async function openAgain(at: Place, ...files: readonly string[]): Promise<void> {
  const { program, words } = startWith(at, ...files);
  await once(spawn(program, words, { stdio: "ignore" }), "exit");
}

test("a file that the app is started with and those of a second start are shown, and nothing is taken in by itself", async () => {
  place = layOut();
  const [rolls, night] = [caseFile(place, "rolls", "The wrong rolls"), caseFile(place, "night", "Who takes the night")];
  running = await open(place, rolls);
  const { page } = running;
  await page.getByRole("button", { name: "Start with an empty one" }).click();
  const preview = page.getByRole("region", { name: "What this file would do" });
  await preview.getByText("The wrong rolls").waitFor();
  const firstAt = new URL(page.url()).hash;

  await page.evaluate(() => {
    location.hash = "#/library";
  });
  await page.getByRole("heading", { level: 1, name: "Library" }).waitFor();
  await openAgain(place, night);
  await preview.getByText("Who takes the night").waitFor();

  const folder = join(place.app, "..", "folder.casefile");
  mkdirSync(folder);
  await openAgain(place, folder, rolls);
  await page.getByText("“folder.casefile” cannot be read.").waitFor();
  await page.getByRole("button", { name: "Look at the next one" }).click();
  await preview.getByText("The wrong rolls").waitFor();
  await preview.getByRole("button", { name: "Leave it" }).click();
  await page.getByRole("button", { name: "Look at the next one" }).click();
  await preview.getByText("Who takes the night").waitFor();

  await running.app.evaluate(({ app }, path) => {
    app.emit("open-file", { preventDefault() {} }, path); // As macOS tells it.
  }, rolls);
  await preview.getByText("The wrong rolls").waitFor();

  const circle = (await ask(page, "readCircle", {})) as { value: { rounds: unknown } };
  expect({ firstAt, rounds: circle.value.rounds }).toEqual({ firstAt: "#/circle", rounds: [] });
});
