import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import type { Outcome } from "../../core/outcome.ts";
import type { SessionView } from "../../core/workshop/kept-session.ts";
import type { Start } from "../../core/workshop/start.ts";
import { whyNotStarted } from "../../loopback/words.ts";
import { bytesIn } from "../store/bytes-in.ts";
import { value } from "../store/open-app.ts";
import { packOf, rollsSession } from "../store/workshop/pack-of.ts";
import { type Run, start } from "./process.ts";
import { send, temporaryPlaces } from "./serving.ts";

const { id } = rollsSession;
const spy = pathToFileURL(join(import.meta.dirname, "touched-paths.mjs")).href;

/** Places with a pack in them, and a start that writes down whatever it does to the folder of the casebook. */
async function places() {
  const { folder, renderer, casebook, settings } = await temporaryPlaces();
  const elsewhere = await mkdtemp(join(tmpdir(), "casebook-touched-"));
  const [pack, touched] = [join(folder, "evening.casefile"), join(elsewhere, "paths")];
  await writeFile(pack, packOf());
  await writeFile(touched, "");
  const environment = { NODE_OPTIONS: `--import=${spy}`, SPIED_FOLDER: casebook, SPIED_INTO: touched };
  const common = ["--settings", settings, "--renderer", renderer, "--no-open"];
  const begin = (...words: string[]) => start([...common, ...words], folder, environment);
  return { casebook, settings, pack, begin, touched: () => readFile(touched, "utf8") };
}

/** A window of a start, which asks as the page does. */
async function windowOf(run: Run) {
  const address = new URL((await run.firstLine).slice("Casebook is open at ".length));
  const port = Number(address.port);
  const entered = await send(port, { path: `/${address.search}` });
  const cookie = entered.headers["set-cookie"]?.[0]?.split(";")[0] ?? "";
  const headers = { cookie, origin: address.origin, "content-type": "application/json" };
  return async <Value>(channel: string, input: unknown): Promise<Outcome<Value>> =>
    JSON.parse(
      (await send(port, { method: "POST", path: `/ask/${channel}`, headers, body: JSON.stringify(input) })).text,
    );
}

async function ended(run: Run): Promise<unknown> {
  run.child.kill("SIGTERM");
  return run.end;
}

test("a start for a workshop does nothing to the folder of a casebook that is not there, however much is asked", async () => {
  const { casebook, pack, begin, touched } = await places();
  const run = begin("--casebook", casebook, "--workshop", pack);
  const ask = await windowOf(run);
  expect(value(await ask<Start>("readStart", {}))).toMatchObject({ pack: { state: "open", sessionIds: [id] } });
  value(await ask("beginRun", { id }));
  for (const channel of ["listDilemmas", "listNotices", "listBackups", "readCircle", "lookAround", "listCases", "find"])
    await ask(channel, {});
  expect([await ended(run), run.stderr(), existsSync(casebook), await touched()]).toEqual([0, "", false, ""]);
});

test("a casebook that is there is not opened, listed, locked or touched", async () => {
  const { casebook, pack, begin, touched } = await places();
  const owner = begin("--casebook", casebook, "--sample");
  expect(await owner.firstLine).toContain("Casebook is open");
  expect((await touched()).length).toBeGreaterThan(0); // What is written down here would be written down below.
  owner.child.kill("SIGTERM");
  await owner.end;
  const [before, wasTouched] = [bytesIn(casebook), await touched()];
  const run = begin("--casebook", casebook, `--workshop=${pack}`);
  const ask = await windowOf(run);
  value(await ask<Start>("readStart", {}));
  value(await ask<SessionView>("beginRun", { id }));
  expect([await ended(run), run.stderr(), bytesIn(casebook)]).toEqual([0, "", before]);
  expect((await touched()).slice(wasTouched.length)).toBe("");
});

test("a crash in the middle of a workshop costs nothing: the next start with the same pack goes on where it was", async () => {
  const { casebook, pack, settings, begin } = await places();
  const first = begin("--casebook", casebook, "--workshop", pack);
  const ask = await windowOf(first);
  value(await ask("readStart", {}));
  const runId = value(await ask<SessionView>("beginRun", { id })).session.runs[0]?.id;
  value(await ask("moveRun", { id, runId, moves: 0, move: { kind: "next" } }));
  first.child.kill("SIGKILL");
  await first.end;
  const second = begin("--casebook", casebook, "--workshop", pack);
  const again = await windowOf(second);
  value(await again("readStart", {}));
  const { runs } = value(await again<SessionView>("readSession", { id })).session;
  expect([runs.length, runs[0]?.at, await readdir(join(settings, "workshops"))]).toEqual([
    1,
    1,
    [expect.stringMatching(/^[0-9a-f]{16}$/)],
  ]);
  expect(await ended(second)).toBe(0);
});

test("a second start with a pack says that it is open, and leaves the first alone", async () => {
  const { pack, begin } = await places();
  const first = begin("--workshop", pack);
  const ask = await windowOf(first);
  const second = begin("--workshop", pack);
  expect([await second.end, second.stderr()]).toEqual([1, `${whyNotStarted({ kind: "pack-in-use", folder: pack })}\n`]);
  expect(value(await ask<Start>("readStart", {}))).toMatchObject({ pack: { state: "open" } });
});

test("a path at which there is nothing opens a window that says so, and no casebook", async () => {
  const { casebook, settings, begin, touched } = await places();
  const run = begin("--casebook", casebook, "--workshop", "gone.casefile", "--sample");
  const ask = await windowOf(run);
  expect(value(await ask("readStart", {}))).toEqual({
    kind: "workshop",
    pack: { state: "unreadable", name: "gone.casefile" },
  });
  expect(await ended(run)).toBe(0);
  expect([await readdir(settings), await touched(), existsSync(casebook)]).toEqual([[], "", false]);
});
