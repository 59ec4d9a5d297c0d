import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { axeFaults } from "./axe.ts";
import { inBrowser } from "./in-browser.ts";
import { addOption, goTo, todayHere, untilSaved, writeDown } from "./pages/dilemma.ts";
import { handInFollowUp, handInPromise } from "./pages/duties.ts";
import { openEmpty } from "./pages/welcome.ts";

const open = inBrowser();

const oven = {
  title: "The oven man’s invoice is too low",
  happened: "Rolf mended the deck oven on Tuesday and did not bill the thermostat. It is $380.",
  asked: "Mara wants to know whether to pay as billed.",
};

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

async function addPerson(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: "Add somebody" }).click();
  await page.getByRole("group", { name: "Somebody" }).getByRole("textbox", { name: "Who", exact: true }).fill(name);
}

/** Starts a dilemma with two people in the picture who have not been heard. */
async function begin(page: Page): Promise<void> {
  await openEmpty(page);
  await writeDown(page, oven);
  await page.getByRole("link", { name: "Go on with the facts" }).click();
  await goTo(page, "People");
  await addPerson(page, "Rolf");
  await addPerson(page, "Mara");
  await goTo(page, "Options");
  await addOption(page, "Call him", "Rolf", "We do");
}

async function planAndSpeak(page: Page): Promise<void> {
  await goTo(page, "Consult");
  await page.getByRole("button", { name: "Add Rolf to those who hear it first" }).click();
  const rolf = page.getByRole("group", { name: "1. Rolf" });
  await rolf.getByRole("textbox", { name: "From whom" }).fill("Mara");
  await rolf.getByRole("textbox", { name: "How" }).fill("On the phone");
  await rolf.getByLabel("By when").fill("2026-11-30");
  await rolf.getByRole("textbox", { name: "What they said" }).fill("“I noticed on the way home.”");
  await rolf.getByRole("textbox", { name: "What it changed" }).fill("We do not have to tell him.");
  await page.getByRole("button", { name: "Add Mara to those who hear it first" }).click();
  await page.getByRole("button", { name: "Mara hears it sooner" }).click();
  await page.getByRole("group", { name: "2. Rolf" }).waitFor();
  expect(await page.getByText("Not heard yet:").count()).toBe(0);
  await page.getByRole("button", { name: "I hear “It is only a small amount”" }).click();
  const small = page.getByRole("group", { name: "“It is only a small amount”" });
  await small.getByText("What does it come to", { exact: false }).waitFor();
  await small.getByRole("textbox", { name: "Your answer" }).fill("Twice a year, for nine years.");
  expect(await page.getByRole("button", { name: "I hear “It is only a small amount”" }).count()).toBe(0);
  await page.getByRole("textbox", { name: "To whom" }).fill("Rolf");
  await page.getByRole("textbox", { name: "I say" }).fill("You forgot the thermostat.");
  await page.getByRole("textbox", { name: "They say" }).fill("Then I look like a fool.");
  await page.getByRole("textbox", { name: "I reply" }).fill("You look like a man I can trust.");
  await untilSaved(page);
}

async function decide(page: Page): Promise<void> {
  await page.getByText("Call him", { exact: true }).click();
  await page.getByRole("textbox", { name: "Because" }).fill("He would call me.");
  await page.getByRole("textbox", { name: "What I expect to happen" }).first().fill("A new invoice within a week.");
  await page.getByRole("textbox", { name: "Who sees to it" }).fill("Mara");
  await page.getByRole("button", { name: "Decide and lock" }).click();
  await page.getByRole("heading", { name: /^Decided on/ }).waitFor();
}

test("what was planned, heard, rehearsed and promised outlasts the decision, and a promise is marked kept", async () => {
  const first = await open();
  const { page } = first;
  await begin(page);
  await planAndSpeak(page);
  const faults = await look(page, "consult");

  await goTo(page, "Decide");
  await handInFollowUp(page, { who: "Everyone", what: "Call Rolf", by: todayHere() });
  await page.getByText("Everyone is a fine choir", { exact: false }).waitFor();
  faults.push(...(await look(page, "a follow-up of everyone")));
  expect(await page.getByRole("list", { name: "Follow-ups" }).count()).toBe(0);
  await handInFollowUp(page, { who: "Mara", what: "Call Rolf", by: todayHere() });
  await page.getByRole("list", { name: "Follow-ups" }).getByText("Mara", { exact: true }).waitFor();
  await handInPromise(page, { who: "Rolf", what: "The money on the day", by: todayHere() });
  await page
    .getByRole("list", { name: "Promises to people" })
    .getByText(/^To Rolf/)
    .waitFor();
  await untilSaved(page);
  await decide(page);
  expect(first.complaints).toEqual([]);
  await first.close();

  const second = await open({ folder: first.folder });
  const again = second.page;
  const due = again.getByRole("region", { name: "Promised and due" });
  await due.waitFor();
  expect(await due.getByRole("link").allInnerTexts()).toEqual(["Call Rolf", "The money on the day"]);
  faults.push(...(await look(again, "promised and due")));
  await due.getByRole("link", { name: "The money on the day" }).click();
  await again.getByRole("button", { name: "Mark as done: Call Rolf" }).click();
  await again.getByRole("list", { name: "Follow-ups" }).getByText("Done on", { exact: false }).waitFor();
  await again
    .getByRole("radiogroup", { name: "What became of the promise to Rolf" })
    .getByText("Kept", { exact: true })
    .click();
  await handInFollowUp(again, { who: "Mara and Rolf", what: "Look at the oven", by: todayHere() });
  await again.getByText("Two people can wait for each other", { exact: false }).waitFor();
  await handInFollowUp(again, { who: "Rolf", what: "Look at the oven", by: todayHere() });
  await again.getByRole("list", { name: "Follow-ups" }).getByText("Rolf", { exact: true }).waitFor();
  faults.push(...(await look(again, "duties after the decision")));

  await again.reload();
  await again.getByRole("radio", { name: "Kept", exact: true, checked: true }).waitFor();
  expect(await again.getByRole("list", { name: "Follow-ups" }).getByRole("listitem").count()).toBe(2);
  await goTo(again, "Consult");
  const consult = again.getByRole("region", { name: "Consult", exact: true });
  for (const text of [
    "“I noticed on the way home.”",
    "We do not have to tell him.",
    "“It is only a small amount”",
    "Twice a year, for nine years.",
    "Then I look like a fool.",
  ])
    await consult.getByText(text).waitFor();
  expect(await consult.getByRole("textbox").count()).toBe(0);
  await again.getByRole("button", { name: "Add a later thought: What I will say" }).click();
  await again.getByRole("textbox", { name: "Your later thought" }).fill("He laughed.");
  await again.getByRole("button", { name: "Add it" }).click();
  await again.getByRole("list", { name: "Later thoughts" }).getByText("He laughed.").waitFor();
  faults.push(...(await look(again, "consult, locked")));
  expect({ faults, complaints: second.complaints }).toEqual({ faults: [], complaints: [] });
  await second.close();
});

test("a follow-up half written is found again on a later day", async () => {
  const app = await open();
  const { page } = app;
  await begin(page);
  await goTo(page, "Decide");
  await page.getByRole("button", { name: "Add a follow-up" }).click();
  await page.getByRole("textbox", { name: "What they do", exact: true }).fill("Call Rolf before");
  await goTo(page, "Consult");
  await page.reload();
  await goTo(page, "Decide");
  expect(await page.getByRole("textbox", { name: "What they do", exact: true }).inputValue()).toBe("Call Rolf before");
  expect(app.complaints).toEqual([]);
  await app.close();
});

test("on a narrow window at 200 per cent text the plan, the talk and the duties stay in sight", async () => {
  const app = await open();
  const { page } = app;
  await begin(page);
  await planAndSpeak(page);
  await page.setViewportSize({ width: 400, height: 800 });
  const tooWide = () =>
    page.evaluate(() => {
      document.documentElement.style.fontSize = "32px";
      return document.documentElement.scrollWidth - window.innerWidth;
    });
  const consult = await tooWide();
  await goTo(page, "Decide");
  await page.getByRole("button", { name: "Add a follow-up" }).click();
  expect([consult, await tooWide()]).toEqual([0, 0]);
  await app.close();
});
