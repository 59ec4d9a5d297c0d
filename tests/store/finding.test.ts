import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { newDilemma } from "../../core/dilemma/dilemma.ts";
import { done, refused } from "../../core/outcome.ts";
import { Finding } from "../../store/finding.ts";
import { openLibrary } from "../../store/library.ts";
import { layOut, type Mishap, mishapsLeft } from "./mishap-worker.ts";
import { at, cases, search } from "./open-app.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { open } from "./written-casebook.ts";

const mishapWorker = join(import.meta.dirname, "mishap-worker.ts");

function idOf(place: number): string {
  return `00000000-0000-4000-8000-${String(place).padStart(12, "0")}`;
}

/** A casebook with so many dilemmas and the worker that finds in it, to which these mishaps happen. */
async function finding(count: number, mishaps: readonly Mishap[] = []) {
  const top = await temporaryFolder();
  const caches = join(top, "caches");
  layOut(caches, mishaps);
  const casebook = await open(join(top, "Casebook"));
  const library = await openLibrary(cases);
  const write = (place: number, title: string) => casebook.journal.start(newDilemma(idOf(place), at, title), at);
  for (let place = 0; place < count; place += 1) await write(place, `The brzozka number-${place}`);
  const finder = new Finding({ casebook, library }, mishaps.length === 0 ? search : mishapWorker, caches);
  const titles = async (text: string, box: string | null = null) => {
    const outcome = await finder.find(text, box, 1_000);
    return outcome.ok ? done(outcome.value.map(({ title }) => title)) : outcome;
  };
  const close = () => Promise.all([finder.close(), casebook.close()]);
  return { finder, titles, write, close, caches, casebook };
}

test.each<Mishap>([
  { kind: "ends", at: "ask" },
  { kind: "throws", at: "ask" },
  { kind: "ends", at: "changes" },
  { kind: "throws", at: "all-told" },
])(
  "a worker that is lost ($kind at $at) is started anew and told everything, and the question asked again",
  async (mishap) => {
    const { titles, close, caches } = await finding(2, [mishap]);
    expect([await titles('"number 1"'), mishapsLeft(caches)]).toEqual([done(["The brzozka number-1"]), 0]);
    await close();
  },
);

test("a worker that is lost while nothing is asked is started anew with the next question", async () => {
  const { finder, titles, write, close, caches } = await finding(1, [{ kind: "ends", at: "all-told" }]);
  finder.begin();
  await expect.poll(() => mishapsLeft(caches)).toBe(0);
  await write(1, "The kowalczyk");
  expect([await titles("brzozka"), await titles("kowalczyk")]).toEqual([
    done(["The brzozka number-0"]),
    done(["The kowalczyk"]),
  ]);
  await close();
});

test("a question over which the worker is lost twice is a fault, and the next one is answered", async () => {
  const lost: Mishap = { kind: "ends", at: "ask" };
  const { titles, close } = await finding(1, [lost, lost]);
  await expect(titles("brzozka")).rejects.toThrow("The search has ended");
  expect(await titles("brzozka")).toEqual(done(["The brzozka number-0"]));
  await close();
});

test("of several finds of one box that wait, only the newest is computed", async () => {
  const { titles, close } = await finding(1, [{ kind: "holds", asks: 4 }]);
  const asked = [titles("br", "dialog"), titles("brz", "dialog"), titles("brzo", "shelf"), titles("brzozka", "dialog")];
  const [found, overtaken] = [done(["The brzozka number-0"]), refused("overtaken")];
  expect(await Promise.all(asked)).toEqual([overtaken, overtaken, found, found]);
  await close();
});

test("many changes are told in batches, and what else is to be done has its turn between two of them", async () => {
  const { titles, close } = await finding(500);
  let turns = 0;
  const count = () => {
    turns += 1;
    timer = setImmediate(count);
  };
  let timer = setImmediate(count);
  const found = await titles('"number 499"');
  clearImmediate(timer);
  expect([found, turns >= 10]).toEqual([done(["The brzozka number-499"]), true]);
  await close();
});

test("a question does not wait for hundreds of new things, and they are found in the end", async () => {
  const { titles, write, close } = await finding(1);
  await titles("brzozka");
  for (let place = 1; place < 250; place += 1) await write(place, `The kowalczyk heap-${place}`);
  const meanwhile = await titles("brzozka");
  await expect.poll(() => titles('"heap 249"')).toEqual(done(["The kowalczyk heap-249"]));
  expect(meanwhile).toEqual(done(["The brzozka number-0"]));
  await close();
});

test("it can be closed before it was begun, and while it is told everything", async () => {
  const idle = await finding(0);
  await idle.close();
  const telling = await finding(200);
  telling.finder.begin();
  await telling.close();
  const gone = refused("app-gone");
  expect([await idle.titles("a"), await telling.titles("brzozka"), await telling.titles("a")]).toEqual([
    gone,
    gone,
    gone,
  ]);
});

test("a worker that does not answer is ended when the casebook is closed", async () => {
  const { titles, close } = await finding(1, [{ kind: "hangs" }]);
  const answer = titles("brzozka");
  await close();
  expect(await answer).toEqual(refused("app-gone"));
});

test("nothing lies beside the casebook when no folder for caches is given", async () => {
  const { casebook, close, caches } = await finding(1);
  const bare = new Finding({ casebook, library: await openLibrary(cases) }, search, null);
  await bare.find("brzozka", null, 10);
  await bare.close();
  expect(await readdir(caches)).toEqual(["mishaps.json"]);
  await close();
});
