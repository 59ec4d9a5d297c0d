import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { addDays } from "../../core/days.ts";
import { axeFaults } from "./axe.ts";
import { inBrowser } from "./in-browser.ts";
import { ask, decideOne, lookBackOn } from "./pages/contract.ts";
import { goTo, todayHere } from "./pages/dilemma.ts";
import { openEmpty } from "./pages/welcome.ts";

const open = inBrowser();
const good = ["good", "good"] as const;

/** What axe finds on the screen as it stands, in both themes. */
async function look(page: Page, screen: string): Promise<string[]> {
  const faults: string[] = [];
  for (const theme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
    await page.waitForFunction(() => document.getAnimations().length === 0);
    faults.push(...(await axeFaults(page)).map((fault) => `${screen}, ${theme}: ${fault}`));
  }
  return faults;
}

async function visit(page: Page, place: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, place);
}

test("an owner decides with two expectations and two horizons, and judges each when looking back", async () => {
  const app = await open();
  const { page } = app;
  await openEmpty(page);
  const option = { id: "call", title: "Call him", gains: "", pays: "", cost: "" };
  const { dilemma } = await ask(page, "startDilemma", { change: { title: "The invoice", options: [option] } });
  await visit(page, `/dilemma/${dilemma.id}/decide`);
  await page.getByText("Call him", { exact: true }).click();
  await page.getByRole("textbox", { name: "Because" }).fill("He would call me.");
  await page.getByRole("textbox", { name: "What I expect to happen" }).fill("A new invoice within a week.");
  await page.getByRole("textbox", { name: "How I will know" }).fill("It is in the post.");
  await page.getByRole("button", { name: "Add another expectation" }).click();
  await page.getByRole("textbox", { name: "Expectation 2", exact: true }).fill("He keeps coming at night.");
  await page.getByRole("slider", { name: "How sure I am of expectation 2" }).press("End");
  await page.getByRole("button", { name: "Add another expectation" }).click();
  await page.getByRole("button", { name: "Remove Expectation 3" }).click();
  await page.getByRole("textbox", { name: "Who sees to it" }).fill("Mara");
  const faults = await look(page, "deciding");
  await page.getByRole("button", { name: "1 year" }).click();
  await page.getByRole("button", { name: "1 month", pressed: true }).click();
  await page.getByLabel("When I look back").fill(todayHere());
  await page.getByRole("button", { name: "1 year" }).click();
  await page.getByRole("list", { name: "And again on" }).getByRole("listitem").waitFor();
  await page.getByLabel("Another day").fill("2099-01-01");
  await page.getByRole("button", { name: "Add this day" }).click();
  await page.getByRole("button", { name: /^Remove .*2099/ }).click();
  const key = `decide-${dilemma.id}`;
  await expect.poll(async () => (await ask(page, "readDraft", { key })).moreDays).toContain(addDays(todayHere(), 365));
  await page.reload();
  expect(await page.getByRole("textbox", { name: "Expectation 2", exact: true }).inputValue()).toBe(
    "He keeps coming at night.",
  );
  await page.getByRole("button", { name: "Decide and lock" }).click();
  await page.getByRole("heading", { name: /^Decided on/ }).waitFor();
  const decided = (await ask(page, "readDilemma", { id: dilemma.id })).dilemma.decision;
  expect({ predictions: decided?.predictions.map(({ id: _, ...rest }) => rest), days: decided?.reviewOn }).toEqual({
    predictions: [
      { text: "A new invoice within a week.", confidence: 70, known: "It is in the post." },
      { text: "He keeps coming at night.", confidence: 100, known: "" },
    ],
    days: [todayHere(), addDays(todayHere(), 365)],
  });
  faults.push(...(await look(page, "decided")));

  await goTo(page, "Look back");
  await page.getByRole("textbox", { name: "What happened" }).fill("It came on Thursday. He sends his brother now.");
  const first = page.getByRole("radiogroup", { name: "Against what you expected" });
  await first.getByText("As predicted", { exact: true }).click();
  await page.getByRole("button", { name: "Add this review" }).click();
  await page.getByRole("alert").waitFor();
  const second = page.getByRole("radiogroup", { name: "Against expectation 2" });
  await second.getByText("Not as predicted", { exact: true }).click();
  await page.getByRole("radiogroup", { name: "The way I decided was" }).getByText("Good").click();
  faults.push(...(await look(page, "half judged")));
  await page.getByRole("radiogroup", { name: "The way it went was" }).getByText("Poor").click();
  await page.getByRole("img", { name: /bad luck/ }).waitFor();
  await page.getByRole("button", { name: "Add this review" }).click();
  const past = page.getByRole("region", { name: /^Looked back on/ });
  await past.waitFor();
  expect(await past.getByRole("listitem").allInnerTexts()).toEqual([
    expect.stringMatching(/^As predicted\s+A new invoice within a week.$/),
    expect.stringMatching(/^Not as predicted\s+He keeps coming at night.$/),
  ]);
  faults.push(...(await look(page, "looked back")));
  expect({ faults, complaints: app.complaints }).toEqual({ faults: [], complaints: [] });
  await app.close();
});

test("a review that is due can wait a week or until a day, and the first screen says until when", async () => {
  const app = await open();
  const { page } = app;
  await openEmpty(page);
  const today = todayHere();
  const week = await decideOne(page, { title: "The lease", confidences: [70], reviewOn: [today] });
  const day = await decideOne(page, { title: "The croissants", confidences: [70], reviewOn: [addDays(today, -3)] });
  await page.reload();
  const tray = page.getByRole("region", { name: "Time to look back" });
  await tray.getByText(/^Decided .*Due today$/).waitFor();
  await tray.getByRole("button", { name: "Later: look back on “The lease”" }).click();
  await tray.getByRole("group", { name: "Look back later" }).waitFor();
  const faults = await look(page, "later");
  await page.getByRole("button", { name: "In 1 week" }).click();
  await tray
    .getByRole("status")
    .getByText(/^“The lease” waits until/)
    .waitFor();
  await tray.getByRole("button", { name: "Later: look back on “The croissants”" }).press("Enter");
  await page.getByLabel("Or on this day").fill(addDays(today, 40));
  await page.getByRole("button", { name: "Wait until then" }).click();
  await tray
    .getByRole("status")
    .getByText(/^“The croissants” waits until/)
    .waitFor();
  await expect.poll(() => tray.getByRole("listitem").count()).toBe(0);
  faults.push(...(await look(page, "empty tray")));
  const until = async (id: string) => (await ask(page, "readDilemma", { id })).dilemma.snoozedUntil;
  expect([await until(week.dilemma.id), await until(day.dilemma.id)]).toEqual([addDays(today, 7), addDays(today, 40)]);
  expect({ faults, complaints: app.complaints }).toEqual({ faults: [], complaints: [] });
  await app.close();
});

test("nothing is drawn below ten, and from ten on the curve says what its table says", async () => {
  const app = await open();
  const { page } = app;
  await openEmpty(page);
  await visit(page, "/insights");
  await page.getByRole("heading", { name: "Nothing to look back on yet" }).waitFor();
  const faults = await look(page, "nothing yet");
  const calibration = page.getByRole("region", { name: "How sure you were, and what came true" });
  for (let made = 0; made < 12; made += 1) {
    const tags = made < 3 ? ["pricing"] : ["staff"];
    const confidence = made < 6 ? 60 : 90;
    const entry = await decideOne(page, { title: `No ${made}`, confidences: [confidence], reviewOn: [], tags });
    const isTrue = made % 6 !== 0;
    await lookBackOn(page, entry, isTrue ? "as-predicted" : "not", isTrue ? good : ["good", "poor"]);
    if (made === 8) {
      await calibration.getByText("9 of 10 so far.").waitFor();
      expect(await calibration.getByRole("img").count()).toBe(0);
      faults.push(...(await look(page, "nine")));
    }
  }
  await calibration
    .getByRole("img", { name: /^12 expectations\. .* 75 in 100 sure, and 83 in 100 came true\.$/ })
    .waitFor();
  await calibration.getByText("As a table").click();
  const table = calibration.getByRole("table", { name: "How sure you were, and what came true" });
  expect(await table.getByRole("row").allInnerTexts()).toEqual([
    expect.stringContaining("How sure, in 100"),
    "60–69\t5 of 6\t83\t44 and 97",
    "90–100\t5 of 6\t83\t44 and 97",
  ]);
  await page.getByRole("img", { name: /Deserved success: 10\. Bad luck: 2\. Dumb luck: 0\./ }).waitFor();
  faults.push(...(await look(page, "twelve")));
  await page.getByRole("button", { name: /Tag/ }).click();
  await page.getByRole("option", { name: "pricing" }).click();
  await calibration.getByText("3 of 10 so far.").waitFor();
  expect({ faults, complaints: app.complaints }).toEqual({ faults: [], complaints: [] });
  await app.close();
});
