import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { axeFaults } from "./axe.ts";
import { inBrowser } from "./in-browser.ts";
import { ask, decideOne } from "./pages/contract.ts";
import { todayHere } from "./pages/dilemma.ts";
import { idOf } from "./pages/journal.ts";
import { choose, find, goByKeys, press, setDay, typeInto } from "./pages/keyboard.ts";
import * as whole from "./pages/whole-dilemma.ts";
import { onDisk, wholeRecord } from "./pages/whole-record.ts";

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

async function makeWhole(page: Page): Promise<void> {
  await press(page, "button", "Start with an empty one");
  await whole.adoptArticle(page);
  await whole.writeItDown(page);
  await whole.writeFacts(page);
  await whole.placePeople(page);
  await whole.weigh(page);
  await whole.walkFully(page);
  await whole.consult(page);
  await whole.takeOn(page);
  await whole.decide(page);
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
  await whole.amendAndKeep(page);
  await whole.lookBack(page);
  await whole.makeLessonArticle(page);
  const faults = await look(page, "looked back");
  const { dilemma: earlier } = await decideOne(page, { title: "The flour bin", confidences: [70], reviewOn: [] });
  await supersede(page);
  faults.push(...(await look(page, "superseded")));
  await readPastDays(page);
  await find(page, "insights", "Insights");
  await page.getByRole("heading", { name: "Insights", level: 1 }).waitFor();
  faults.push(...(await look(page, "insights")));

  const { articles, casesUnder } = await ask(page, "readHouseCode", {});
  const learned = articles.map(({ wordings, from }) => [wordings[0]?.text, from?.dilemmaId]);
  const dilemma = await onDisk(page, app.folder, id);
  const replaced = (await ask(page, "readDilemma", { id: earlier.id })).dilemma.supersededBy;
  expect({ faults, complaints: app.complaints, replaced, learned, casesUnder, dilemma }).toEqual({
    faults: [],
    complaints: [],
    replaced: id,
    learned: [
      ["We call on the day.", undefined],
      ["Ring sooner.", id],
    ],
    casesUnder: [expect.objectContaining({ dilemmaId: id, stance: "against", text: "We call on the day." })],
    dilemma: await wholeRecord(page),
  });
  await app.close();
});
