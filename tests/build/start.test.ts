import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { words } from "../../build/start-words.ts";
import { words as loopbackWords, whyNotStarted } from "../../loopback/words.ts";
import { startProgram } from "../loopback/process.ts";
import { temporaryPlaces } from "../loopback/serving.ts";

const program = join(import.meta.dirname, "..", "..", "build", "start.ts");
const usage = loopbackWords.usage([words.loopbackOption, ...loopbackWords.options]);

test("opens on loopback, passes on what should end it, and the lock is given back", async () => {
  const { folder, renderer } = await temporaryPlaces();
  const words = ["--loopback", "--no-open", "--casebook", "book", "--settings", "settings", "--renderer", renderer];
  const run = startProgram(program, words, folder);
  expect(await run.firstLine).toMatch(/^Casebook is open at http:\/\/127\.0\.0\.1:\d+\//);
  const lock = join(folder, "book", "casebook.lock");
  expect(existsSync(lock)).toBe(true);
  run.child.kill("SIGTERM");
  expect([await run.end, existsSync(lock), run.stderr()]).toEqual([0, false, ""]);
});

test("names an option it does not know before it builds anything", async () => {
  const { folder } = await temporaryPlaces();
  const wrong = startProgram(program, ["--loopback", "--colour"], folder);
  const help = startProgram(program, ["--help"], folder);
  expect([await wrong.end, wrong.stderr(), await help.end, help.stdout()]).toEqual([
    1,
    `${whyNotStarted({ kind: "bad-option", option: "--colour" })}\n${usage}\n`,
    0,
    `${usage}\n`,
  ]);
});
