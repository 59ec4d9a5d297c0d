import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { layOut, open, type Place } from "../drive.ts";
import { ask, askAtTheEnd } from "../page-bridge.ts";

let place: Place;

afterEach(() => place.remove());

/** Every file of the casebook, by its path within it. */
function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

function titlesOn(folder: string): string[] {
  return readdirSync(join(folder, "dilemmas"))
    .map((name) => JSON.parse(readFileSync(join(folder, "dilemmas", name), "utf8")).content.title as string)
    .sort();
}

test("what is saved through the bridge is on the disk after quitting, with no lock and no temporary file left", async () => {
  place = layOut();
  const { app, page } = await open(place);
  const started = (await ask(page, "startDilemma", { change: { title: "The cap" } })) as {
    value: { dilemma: { id: string } };
  };
  await app.close();
  expect({ files: filesOf(place.casebook), titles: titlesOn(place.casebook) }).toEqual({
    files: ["casebook.json", join("dilemmas", `${started.value.dilemma.id}.json`)],
    titles: ["The cap"],
  });
});

test("what the page still holds when its window is closed is saved before the app ends", async () => {
  place = layOut();
  const { app, page } = await open(place);
  await askAtTheEnd(page, "startDilemma", { change: { title: "Typed last" } });
  const ended = app.waitForEvent("close");
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await ended;
  expect({ files: filesOf(place.casebook).length, titles: titlesOn(place.casebook) }).toEqual({
    files: 2,
    titles: ["Typed last"],
  });
});

test("what the page still holds when the app is told to end is saved before it does", async () => {
  place = layOut();
  const { app, page } = await open(place);
  await askAtTheEnd(page, "startDilemma", { change: { title: "Typed last" } });
  const ended = app.waitForEvent("close");
  app.process().kill("SIGTERM");
  await ended;
  expect({ files: filesOf(place.casebook).length, titles: titlesOn(place.casebook) }).toEqual({
    files: 2,
    titles: ["Typed last"],
  });
});

test("a casebook opens again with what was written in it", async () => {
  place = layOut();
  const first = await open(place);
  await ask(first.page, "startDilemma", { change: { title: "The cap" } });
  await first.app.close();
  const second = await open(place);
  const listed = await ask(second.page, "listDilemmas", {});
  await second.app.close();
  expect(listed).toMatchObject({ ok: true, value: [{ title: "The cap" }] });
});

test("the window hears that something changed", async () => {
  place = layOut();
  const { app, page } = await open(place);
  const heard = page.evaluate(
    () =>
      new Promise((resolve) => {
        const { casebook } = globalThis as unknown as { casebook: import("../../../core/bridge.ts").Bridge };
        casebook.hear(resolve);
      }),
  );
  await ask(page, "changeSettings", { theme: "dark" });
  expect(await heard).toEqual({ kind: "settings" });
  await app.close();
});
