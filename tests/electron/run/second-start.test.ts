import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { whyNotOpened } from "../../../store/shell-words.ts";
import { layOut, open, type Place, startWith } from "../drive.ts";

let place: Place;

afterEach(() => place.remove());

/** Starts the app again as a person would, without a debugger. */
function startAgain(at: Place): ChildProcess {
  const { program, words } = startWith(at);
  return spawn(program, words, { stdio: ["ignore", "ignore", "pipe"] });
}

/** What the app says in the terminal while its message stands on the screen; then the app is ended. */
async function lineOf(child: ChildProcess, start: string): Promise<string> {
  let said = "";
  for await (const piece of child.stderr ?? []) {
    said += String(piece);
    const line = said.split("\n").find((each) => each.startsWith(start));
    if (line !== undefined && said.indexOf(line) + line.length < said.length) {
      child.kill("SIGKILL");
      return line.trim();
    }
  }
  return said;
}

test("a second start with the same settings shows the first window and ends", async () => {
  place = layOut();
  const { app } = await open(place);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
  const [code] = await once(startAgain(place), "exit");
  const isShown = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible());
  await app.close();
  expect({ code, isShown }).toEqual({ code: 0, isShown: true });
});

test("a casebook that is open in another copy is left alone, and the second copy says so", async () => {
  place = layOut();
  const { app } = await open(place);
  const said = await lineOf(startAgain({ ...place, settings: `${place.settings}-other` }), "The casebook");
  await app.close();
  expect(said).toBe(`The casebook was not opened. ${whyNotOpened({ kind: "in-use", folder: place.casebook }, "")}`);
});

test("a folder of other things is not made into a casebook", async () => {
  place = layOut();
  mkdirSync(place.casebook);
  writeFileSync(join(place.casebook, "holiday.txt"), "sea");
  const said = await lineOf(startAgain(place), "The casebook");
  expect(said).toBe(
    `The casebook was not opened. ${whyNotOpened({ kind: "not-a-casebook", folder: place.casebook }, "")}`,
  );
});
