import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { whyNotStarted, words } from "../../loopback/words.ts";
import { start } from "./process.ts";
import { send, temporaryPlaces } from "./serving.ts";

async function places() {
  const { folder, renderer, casebook, settings } = await temporaryPlaces();
  const words = ["--casebook", casebook, "--settings", settings, "--renderer", renderer, "--no-open"];
  return { folder, renderer, casebook, settings, words };
}

test("prints one line when it is open, and gives the lock back when told to stop", async () => {
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) {
    const { casebook, folder, words } = await places();
    const run = start(words, folder);
    const line = await run.firstLine;
    expect(line).toMatch(/^Casebook is open at http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{43}$/);
    expect(existsSync(join(casebook, "casebook.lock"))).toBe(true);
    run.child.kill(signal);
    run.child.kill(signal);
    expect([await run.end, run.stdout(), run.stderr()]).toEqual([0, `${line}\n`, ""]);
    expect((await readdir(casebook)).sort()).toEqual(["casebook.json", "dilemmas"]);
  }
});

test("says where a case file is chosen that was named, as a browser cannot be handed one", async () => {
  const { folder, words: given } = await places();
  const run = start([...given, "in/rolls.casefile"], folder);
  await expect.poll(run.stdout).toContain(`${words.chooseThere(["in/rolls.casefile"])}\n`);
  run.child.kill("SIGTERM");
  expect([await run.end, run.stderr()]).toEqual([0, ""]);
});

test("stops although a window is listening for events", async () => {
  const { folder, words } = await places();
  const run = start(words, folder);
  const address = new URL((await run.firstLine).slice("Casebook is open at ".length));
  const entered = await send(Number(address.port), { path: `/${address.search}` });
  const cookie = entered.headers["set-cookie"]?.[0]?.split(";")[0] ?? "";
  const events = await fetch(`${address.origin}/events`, { headers: { cookie } });
  run.child.kill("SIGTERM");
  expect([await events.text(), await run.end]).toEqual(["retry: 1000\n\n", 0]);
});

test("a second copy says that the casebook is open, and leaves the first alone", async () => {
  const { casebook, folder, words } = await places();
  const first = start(words, folder);
  await first.firstLine;
  const lock = await readFile(join(casebook, "casebook.lock"), "utf8");
  const second = start(words, folder);
  expect([await second.end, second.stdout(), second.stderr()]).toEqual([
    1,
    "",
    `${whyNotStarted({ kind: "in-use", folder: casebook })}\n`,
  ]);
  expect(await readFile(join(casebook, "casebook.lock"), "utf8")).toBe(lock);
  first.child.kill("SIGTERM");
  expect(await first.end).toBe(0);
});

test("opens a casebook again whose last process was killed", async () => {
  const { folder, words } = await places();
  const first = start(words, folder);
  await first.firstLine;
  first.child.kill("SIGKILL");
  await first.end;
  expect(await start(words, folder).firstLine).toContain("Casebook is open at");
});

test("a folder of other things stays as it is", async () => {
  const { casebook, folder, words } = await places();
  await mkdir(casebook);
  await writeFile(join(casebook, "taxes.ods"), "mine");
  const run = start(words, folder);
  expect([await run.end, run.stderr(), await readdir(casebook)]).toEqual([
    1,
    `${whyNotStarted({ kind: "not-a-casebook", folder: casebook })}\n`,
    ["taxes.ods"],
  ]);
});

test("a file where the casebook should be gets its sentence", async () => {
  const { casebook, folder, words } = await places();
  await writeFile(casebook, "a file");
  const unreadable = start(words, folder);
  expect([await unreadable.end, unreadable.stderr()]).toEqual([
    1,
    `${whyNotStarted({ kind: "folder-gone", folder: casebook })}\n`,
  ]);
});

test("settings that cannot be made get their sentence, and no casebook is touched", async () => {
  const { casebook, folder, settings, words } = await places();
  await writeFile(join(folder, "file"), "");
  const within = join(folder, "file", "settings");
  const unsettled = start(
    words.map((word) => (word === settings ? within : word)),
    folder,
  );
  expect([await unsettled.end, unsettled.stderr(), existsSync(casebook)]).toEqual([
    1,
    `${whyNotStarted({ kind: "no-settings", folder: within })}\n`,
    false,
  ]);
});

test("a port that is taken is named, and the casebook closed again", async () => {
  const { casebook, folder, words } = await places();
  const other = createServer().listen(0, "127.0.0.1");
  onTestFinished(() => {
    other.close();
  });
  await new Promise((listening) => other.on("listening", listening));
  const at = other.address();
  const port = at !== null && typeof at === "object" ? at.port : 0;
  const run = start([...words, "--port", String(port)], folder);
  expect([await run.end, run.stderr()]).toEqual([1, `${whyNotStarted({ kind: "port-taken", port })}\n`]);
  expect(existsSync(join(casebook, "casebook.lock"))).toBe(false);
});

test("says so when the window is not built, and touches nothing", async () => {
  const { casebook, folder, renderer, words } = await places();
  const run = start(
    words.map((word) => (word === renderer ? join(folder, "nothing") : word)),
    folder,
  );
  expect([await run.end, run.stderr(), existsSync(casebook)]).toEqual([
    1,
    `${whyNotStarted({ kind: "not-built" })}\n`,
    false,
  ]);
});

test("an option it does not know gets a sentence and the list; help gets the list", async () => {
  const { folder } = await places();
  const wrong = start(["--colour"], folder);
  const help = start(["--help"], folder);
  expect([await wrong.end, wrong.stdout(), wrong.stderr(), await help.end, help.stdout()]).toEqual([
    1,
    "",
    `${whyNotStarted({ kind: "bad-option", option: "--colour" })}\n${words.usage(words.options)}\n`,
    0,
    `${words.usage(words.options)}\n`,
  ]);
});
