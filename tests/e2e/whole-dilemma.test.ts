import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { addDays } from "../../core/days.ts";
import { answerWords, type Dilemma } from "../../core/dilemma/dilemma.ts";
import { axeFaults } from "./axe.ts";
import { inBrowser } from "./in-browser.ts";
import { ask, decideOne } from "./pages/contract.ts";
import { todayHere } from "./pages/dilemma.ts";
import { idOf } from "./pages/journal.ts";
import { choose, find, goByKeys, press, setDay, typeInto } from "./pages/keyboard.ts";
import * as whole from "./pages/whole-dilemma.ts";

const open = inBrowser();

/** What axe finds on the screen in both themes. */
async function look(page: Page, screen: string): Promise<string[]> {
  const faults: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.waitForFunction(() => document.getAnimations().length === 0);
    faults.push(...(await axeFaults(page)).map((fault) => `${screen}, ${colorScheme}: ${fault}`));
  }
  return faults;
}

/** The dilemma in the file, told without what differs from run to run: names in place of ids, and no instants. */
async function onDisk(folder: string, id: string): Promise<unknown> {
  const text = await readFile(join(folder, "casebook", "dilemmas", `${id}.json`), "utf8");
  const { content } = JSON.parse(text) as { content: Dilemma };
  const names = new Map([
    ...content.options.map((option) => [option.id, option.title] as const),
    ...content.stakeholders.map((person) => [person.id, person.name] as const),
    ...(content.decision?.predictions ?? []).map((prediction) => [prediction.id, prediction.text] as const),
  ]);
  return JSON.parse(text, (_key, value: unknown) => {
    if (typeof value !== "string") return value;
    if (/^\d{4}-\d\d-\d\dT.*Z$/.test(value)) return "then";
    return names.get(value) ?? value.replace(/^[0-9a-f-]{36,64}$/, "an id");
  }).content;
}

/** The answers that `walkFully` gives. */
async function walked(page: Page): Promise<Dilemma["walk"]> {
  const { lenses, stops } = await ask(page, "readWalkPlan", {});
  const first = lenses[0]?.questions[0]?.id;
  return {
    length: "full",
    leaning: "Ring Joan",
    stops: Object.fromEntries(stops.map(({ id }) => [id, "no" as const])),
    answers: Object.fromEntries(
      lenses.flatMap(({ questions }) =>
        questions.map(({ id, ask: asked }, place) => [
          id,
          { answer: answerWords[place % 5] ?? "yes", note: id === first ? "I would." : "", asked },
        ]),
      ),
    ),
  };
}

async function makeWhole(page: Page): Promise<void> {
  await press(page, "button", "Start with an empty one");
  await whole.writeItDown(page);
  await whole.writeFacts(page);
  await whole.placePeople(page);
  await whole.weigh(page);
  await whole.walkFully(page);
  await whole.consult(page);
  await whole.takeOn(page);
  await whole.decide(page);
}

/** A later thought, the promise kept, the follow-up done. */
async function amendAndKeep(page: Page): Promise<void> {
  await goByKeys(page, "Facts");
  await press(page, "button", "Add a later thought: Facts");
  await page.keyboard.type("Three sacks.");
  await press(page, "button", "Add it");
  await page.getByRole("list", { name: "Later thoughts" }).getByText("Three sacks.").waitFor();
  await goByKeys(page, "Look back");
  await choose(page, "What became of the promise to Joan", 1);
  await press(page, "button", "Mark as done: Call Rolf");
  await page.getByRole("list", { name: "Follow-ups" }).getByText("Done on", { exact: false }).waitFor();
}

/** This dilemma in the place of an earlier one, and a later one in the place of this. */
async function supersede(page: Page): Promise<void> {
  await find(page, "flour bin", /The flour bin/);
  await page.getByRole("heading", { name: "The flour bin", level: 1 }).waitFor();
  await press(page, "button", "A later dilemma stands in its place…");
  await choose(page, "Dilemmas", 0);
  await press(page, "button", "Let it stand in the place");
  const banner = page.getByRole("status").filter({ hasText: "A later dilemma stands in its place:" });
  await banner.getByRole("link", { name: "The almond flour" }).waitFor();
  await press(page, "link", "The almond flour");
  await page.getByRole("status").filter({ hasText: "Stands in the place of" }).waitFor();
  await press(page, "button", "A later dilemma stands in its place…");
  await typeInto(page, "Title of the new dilemma", "Almonds again");
  await press(page, "button", "Write it");
  await page.getByRole("heading", { name: "Almonds again", level: 1 }).waitFor();
  await press(page, "link", "The almond flour");
  await page.getByRole("heading", { name: "The almond flour", level: 1 }).waitFor();
}

async function readPastDays(page: Page): Promise<void> {
  await goByKeys(page, "What happened");
  await setDay(page, "As it was on…", "2001-05-03");
  await press(page, "button", "Show that day");
  await page.getByText(/^It was written on /).waitFor();
  await setDay(page, "As it was on…", todayHere());
  await press(page, "button", "Show that day");
  await page.getByText(/^This is the record as it stood at the end of/).waitFor();
  await press(page, "button", "Back to today");
  await page.getByText(/^Decided on .*locked/).waitFor();
}

test("a dilemma with every part is made, decided, amended, reviewed and superseded by keyboard alone", {
  timeout: 300_000,
}, async () => {
  const app = await open();
  const { page } = app;
  await makeWhole(page);
  const id = await idOf(page, "decided");
  await amendAndKeep(page);
  await whole.lookBack(page);
  const faults = await look(page, "looked back");
  await decideOne(page, { title: "The flour bin", confidences: [70], reviewOn: [] });
  await supersede(page);
  faults.push(...(await look(page, "superseded")));
  await readPastDays(page);
  await find(page, "insights", "Insights");
  await page.getByRole("heading", { name: "Insights", level: 1 }).waitFor();
  faults.push(...(await look(page, "insights")));

  const day = todayHere();
  expect({ faults, complaints: app.complaints, dilemma: await onDisk(app.folder, id) }).toEqual({
    faults: [],
    complaints: [],
    dilemma: {
      walk: await walked(page),
    },
  });
  expect(addDays(day, 0)).toBe(day);
  await app.close();
});
