import { copyFile, mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "../../core/days.ts";
import type { Dilemma } from "../../core/dilemma/dilemma.ts";
import { done, refused } from "../../core/outcome.ts";
import { goodChoice, openDilemma } from "../core/dilemma/any-dilemma.ts";
import { bytesIn } from "./bytes-in.ts";
import { openApp, value } from "./open-app.ts";

/** A clock that stands at noon of a day. */
function noonOf(day: string) {
  return { at: () => `${day}T12:00:00.000Z`, today: () => day };
}

/** An app whose clock stands at noon of the day it is told, and a dilemma that was written down on `first`. */
async function writtenOn(first: string) {
  let day = first;
  const clock = { at: () => `${day}T12:00:00.000Z`, today: () => day };
  const app = await openApp({ clock });
  const { options } = openDilemma;
  const { id } = value(
    await app.ask("startDilemma", { change: { title: "The lease", asked: first, options } }),
  ).dilemma;
  return {
    app,
    id,
    history: join(app.folder, "history"),
    on(next: string) {
      day = next;
    },
    /** Writes a line on the day that it is. */
    async says(asked: string) {
      const { revision } = value(await app.ask("readDilemma", { id }));
      return value(await app.ask("editDilemma", { id, revision, change: { asked } }));
    },
    async read(then: string): Promise<Dilemma | string> {
      const read = await app.ask("readDilemmaOn", { id, day: then });
      return read.ok ? read.value : read.reason;
    },
    async asked(then: string): Promise<string> {
      const read = await app.ask("readDilemmaOn", { id, day: then });
      return read.ok ? read.value.asked : read.reason;
    },
  };
}

test("a file is kept for each day on which a dilemma was written, and each past day reads as it ended", async () => {
  const { app, id, history, on, says, read, asked } = await writtenOn("2026-11-02");
  await says("to sign");
  on("2026-11-04");
  await says("to wait");
  const weighed = (await says("to call")).dilemma;
  on("2026-11-06");
  const decided = value(await app.ask("decideDilemma", { id, choice: goodChoice })).dilemma;
  on("2026-11-08");
  const amended = value(await app.ask("amendDilemma", { id, part: "asked", text: "Late" })).dilemma;
  expect((await readdir(history)).sort()).toEqual(["02", "04", "06"].map((day) => `${id}.2026-11-${day}.json`));
  const days = ["01", "02", "03"].map((day) => asked(`2026-11-${day}`));
  expect(await Promise.all(days)).toEqual(["not-found", "to sign", "to sign"]);
  const later = ["04", "05", "06", "07", "08", "09"].map((day) => read(`2026-11-${day}`));
  expect(await Promise.all(later)).toEqual([weighed, weighed, decided, decided, amended, amended]);
  await app.close();
});

test("on whatever days it was written, every day reads as the last words of that day or of the one before", async () => {
  const march = (day: number) => `2026-03-${String(day).padStart(2, "0")}`;
  const writing = fc.array(fc.record({ rest: fc.integer({ min: 0, max: 3 }), asked: fc.string({ maxLength: 5 }) }), {
    maxLength: 6,
  });
  await fc.assert(
    fc.asyncProperty(writing, async (writings) => {
      const { app, on, says, asked } = await writtenOn(march(2));
      const last = new Map([[2, march(2)]]);
      let day = 2;
      for (const { rest, asked: text } of writings) {
        day += rest;
        on(march(day));
        await says(text);
        last.set(day, text);
      }
      let expected = "not-found";
      for (let then = 1; then <= day + 1; then += 1) {
        expected = last.get(then) ?? expected;
        expect(await asked(march(then))).toBe(expected);
      }
      await app.close();
    }),
    { numRuns: 15 },
  );
});

test("a change that is refused keeps nothing, and several at once on a new day keep the words of the day before", async () => {
  const { app, id, on, asked } = await writtenOn("2026-11-02");
  on("2026-11-03");
  const stale = await app.ask("editDilemma", { id, revision: 9, change: { asked: "x" } });
  const kept = Object.keys(bytesIn(app.folder)).filter((name) => name.startsWith("history"));
  expect([stale, kept]).toEqual([refused("changed-elsewhere"), []]);
  await Promise.all(["x", "y", "z"].map((tag) => app.ask("tagDilemmas", { ids: [id], add: [tag], remove: [] })));
  const past = value(await app.ask("readDilemmaOn", { id, day: "2026-11-02" }));
  expect([past.tags, await asked("2026-11-02")]).toEqual([[], "2026-11-02"]);
  await app.close();
});

test("a clock that goes backwards loses no words and never writes over a day that is kept", async () => {
  const { app, id, history, on, says, asked } = await writtenOn("2026-11-02");
  on("2026-11-05");
  await says("five");
  on("2026-11-03");
  await says("three");
  const kept = bytesIn(history);
  on("2026-11-07");
  await says("seven");
  on("2026-11-05");
  await says("five again");
  on("2026-11-08");
  await says("eight");
  expect(Object.keys(bytesIn(history))).toEqual(["02", "03", "05", "07"].map((day) => `${id}.2026-11-${day}.json`));
  expect(bytesIn(history)).toMatchObject(kept);
  const days = ["01", "02", "03", "04", "05", "06", "07", "08"].map((day) => asked(`2026-11-${day}`));
  const told = ["not-found", "2026-11-02", "three", "three", "five", "five", "seven", "eight"];
  expect(await Promise.all(days)).toEqual(told);
  await app.close();
});

test("another program's words of today are not kept as those of the day before", async () => {
  const { app, id, on, asked } = await writtenOn("2026-11-02");
  const path = join(app.folder, "dilemmas", `${id}.json`);
  on("2026-11-04");
  const theirs = bytesIn(app.folder)[`dilemmas/${id}.json`]?.replace('"asked": "2026-11-02"', '"asked": "theirs"');
  await writeFile(path, theirs?.replace('"savedAt": "2026-11-02', '"savedAt": "2026-11-04') ?? "");
  await app.ask("tagDilemmas", { ids: [id], add: ["x"], remove: [] });
  await app.ask("tagDilemmas", { ids: [id], add: ["x"], remove: [] });
  expect([await asked("2026-11-04"), await asked("2026-11-03")]).toEqual(["theirs", "not-found"]);
  await app.close();
});

test("without the files of past days a decided dilemma tells what its own dates tell, and an open one tells nothing", async () => {
  const { app, id, history, on, says, read } = await writtenOn("2026-11-02");
  on("2026-11-03");
  await says("to sign");
  await rm(history, { recursive: true });
  expect(await read("2026-11-02")).toBe("not-found");
  on("2026-11-04");
  const decided = value(await app.ask("decideDilemma", { id, choice: goodChoice })).dilemma;
  on("2026-11-06");
  await app.ask("amendDilemma", { id, part: "asked", text: "Late" });
  await mkdir(history, { recursive: true });
  await writeFile(join(history, `${id}.2026-11-04.json`), "{ torn");
  expect([await read("2026-11-05"), await read("2026-11-02")]).toEqual([decided, "not-found"]);
  await app.close();
});

/** Opens and closes a casebook on so many days, one after another: the bin lets go only of what was due on seven. */
async function openOn(folder: string, from: string, days: number): Promise<void> {
  for (let day = 0; day < days; day += 1) await (await openApp({ folder, clock: noonOf(addDays(from, day)) })).close();
}

test("the past days of a dilemma leave with it when the bin lets go, and stay while it can come back", async () => {
  const { app, id, history, on, says } = await writtenOn("2026-11-02");
  on("2026-11-03");
  await says("three");
  const other = value(await app.ask("startDilemma", { change: { title: "Another" } })).dilemma.id;
  on("2026-11-04");
  await app.ask("tagDilemmas", { ids: [other], add: ["x"], remove: [] });
  await app.ask("binDilemma", { id });
  await app.close();
  await openOn(app.folder, "2026-12-05", 6);
  const lastDay = await openApp({ folder: app.folder, clock: noonOf("2026-12-10") });
  const kept = [`${id}.2026-11-02.json`, `${other}.2026-11-03.json`];
  expect((await readdir(history)).sort()).toEqual(kept.sort());
  await lastDay.close();
  const after = await openApp({ folder: app.folder, clock: noonOf("2026-12-11") });
  expect([await readdir(history), await after.ask("listBin", {})]).toEqual([[`${other}.2026-11-03.json`], done([])]);
  await after.close();
});

test("the past days stay when the bin lets go of an older copy of a dilemma that is in the journal", async () => {
  const { app, id, history, on, says } = await writtenOn("2026-11-02");
  on("2026-11-03");
  await says("three");
  await app.close();
  await mkdir(join(app.folder, "bin"));
  await copyFile(join(app.folder, "dilemmas", `${id}.json`), join(app.folder, "bin", `2026-10-01.${id}.json`));
  await openOn(app.folder, "2026-12-05", 6);
  const after = await openApp({ folder: app.folder, clock: noonOf("2026-12-11") });
  expect([await readdir(history), await readdir(join(app.folder, "bin"))]).toEqual([[`${id}.2026-11-02.json`], []]);
  await after.close();
});
