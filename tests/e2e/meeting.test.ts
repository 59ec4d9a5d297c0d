import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { faultsInThemes } from "./axe.ts";
import { inBrowser } from "./in-browser.ts";
import { ask } from "./pages/contract.ts";
import { visit } from "./pages/visit.ts";
import { openEmpty } from "./pages/welcome.ts";

const open = inBrowser();

/** What the timer shows, in seconds that are left. */
async function secondsLeft(page: Page): Promise<number> {
  const [minutes = 0, seconds = 0] = ((await page.getByRole("timer").textContent()) ?? "").split(":").map(Number);
  return minutes * 60 + seconds;
}

/** The heading that has the keyboard, which is what a screen reader says. */
function heard(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? "");
}

test("the guide says its rules first, is led by the keyboard, and its time is right after the machine slept", async () => {
  const { page, complaints } = await open();
  await page.clock.install({ time: "2026-11-22T18:00:00" });
  await openEmpty(page);
  await visit(page, "/circle/meet");
  await page.getByText("What is said here stays here.").first().waitFor();
  expect(await page.getByRole("timer").count()).toBe(0);
  const faults = await faultsInThemes(page, "rules");
  await page.getByText("10 minutes", { exact: true }).click();
  await page.getByRole("button", { name: "Everybody agrees: begin" }).click();
  await expect.poll(() => heard(page)).toContain("Step 1 of 4 · 2 minutes");
  expect(await secondsLeft(page)).toBe(120);
  await page.keyboard.press(" ");
  await page.getByRole("button", { name: "Pause" }).waitFor();
  faults.push(...(await faultsInThemes(page, "a step")));
  await page.clock.fastForward("10:00"); // The machine slept: no timer ran meanwhile.
  await page
    .getByRole("timer")
    .getByText(/^8:\d\d over$/)
    .waitFor();
  await page.getByRole("status").getByText("Time is up.").waitFor();
  faults.push(...(await faultsInThemes(page, "time is up")));
  await page.keyboard.press("m");
  await expect.poll(() => secondsLeft(page)).toBeGreaterThan(50);
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => heard(page)).toContain("Questions only");
  await page.keyboard.press(" ");
  await page.getByText("Standing still").waitFor();
  const still = await secondsLeft(page);
  await page.clock.fastForward("05:00");
  expect(await secondsLeft(page)).toBe(still);
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => heard(page)).toContain("Read the dilemma");
  for (let step = 0; step < 6; step += 1) await page.keyboard.press("ArrowRight");
  await page.getByText("That is all of it").waitFor();
  await visit(page, "/circle");
  await visit(page, "/circle/meet");
  await page.getByRole("button", { name: "Everybody agrees: begin" }).waitFor();
  expect({ faults, complaints }).toEqual({ faults: [], complaints: [] });
});

test("a meeting about a dilemma survives a reload, its commitment is a follow-up, and the next opens with it", async () => {
  const { page, complaints } = await open();
  await openEmpty(page);
  const { dilemma } = await ask(page, "startDilemma", { change: { title: "Forty rolls too many", tags: [] } });
  const redaction = { parts: [], standIns: [], answerBy: null };
  await ask(page, "keepRedaction", { id: dilemma.id, revision: 0, redaction });
  await visit(page, `/circle/meet/${dilemma.id}`);
  await page.getByText("45 minutes", { exact: true }).click();
  await page.getByRole("button", { name: "Everybody agrees: begin" }).click();
  await page.getByRole("button", { name: "Start" }).click();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => heard(page)).toContain("Read the dilemma");
  const notes = page.getByRole("textbox", { name: "What should stay in mind" });
  await notes.pressSequentially("a b m");
  expect([await notes.inputValue(), await page.getByRole("button", { name: "Pause" }).count()]).toEqual(["a b m", 1]);
  await expect.poll(async () => (await ask(page, "readDraft", { key: `meet-${dilemma.id}` })).notes).toBe("a b m");
  await page.reload();
  await page.getByRole("heading", { name: "Read the dilemma" }).waitFor();
  await page.getByRole("button", { name: "Pause" }).waitFor();
  expect(await notes.inputValue()).toBe("a b m");

  for (let step = 0; step < 6; step += 1) await page.getByRole("button", { name: "Next step" }).click();
  const close = page.getByRole("form", { name: "Commitment" });
  await close.getByRole("button", { name: "End the meeting" }).click();
  await close.getByText("Choose first whether something is promised.").waitFor();
  await close.getByText("Something is promised", { exact: true }).click();
  await page.keyboard.press("ArrowLeft"); // The arrows are the choice's own while it has the keyboard.
  expect(await close.getByRole("radio", { name: "Nothing is promised today" }).isChecked()).toBe(true);
  await page.keyboard.press("ArrowRight");
  await close.getByRole("textbox", { name: "One name" }).fill("everyone");
  await close.getByText("Everyone is a fine choir").waitFor();
  await close.getByLabel("By which day").fill("2026-12-01");
  await close.getByRole("textbox", { name: "What they do" }).fill("Ring the mill.");
  await close.getByRole("button", { name: "End the meeting" }).click();
  await close.getByText("Still needed: one name").waitFor();
  const faults = await faultsInThemes(page, "the close");
  await close.getByRole("textbox", { name: "One name" }).fill("Vera");
  await close.getByRole("button", { name: "End the meeting" }).click();
  await page.getByText("The meeting is over.").waitFor();
  faults.push(...(await faultsInThemes(page, "held")));
  await page.getByRole("link", { name: "Open the dilemma" }).click();
  await page.getByRole("heading", { name: "Follow-ups" }).waitFor();
  await page.getByText("Ring the mill.").waitFor();

  await visit(page, `/circle/meet/${dilemma.id}`);
  await page.getByRole("button", { name: "Everybody agrees: begin" }).click();
  await page.getByRole("heading", { name: "What became of it" }).waitFor();
  await page.getByText("Partly", { exact: true }).click();
  await page.getByRole("textbox", { name: "In a sentence" }).fill("They rang back.");
  faults.push(...(await faultsInThemes(page, "what became of it")));
  await page.getByRole("button", { name: "Keep this of “Ring the mill.”" }).click();
  await page.getByRole("button", { name: "Go on to the dilemma" }).click();
  for (let step = 0; step < 4; step += 1) await page.getByRole("button", { name: "Next step" }).click();
  await close.getByText("Nothing is promised today").click();
  await close.getByRole("button", { name: "End the meeting" }).click();
  await page.getByText("Nothing was promised.").waitFor();
  const round = await ask(page, "readRound", { id: dilemma.id });
  const meetings = round.side === "own" ? round.meetings : [];
  const told = meetings.map(({ minutes, notes: kept, commitment, became }) => ({
    minutes,
    notes: kept,
    what: commitment?.what ?? null,
    became: became?.text ?? null,
  }));
  expect({ told, faults, complaints }).toEqual({
    told: [
      { minutes: 45, notes: "a b m", what: "Ring the mill.", became: "They rang back." },
      { minutes: 15, notes: "", what: null, became: null },
    ],
    faults: [],
    complaints: [],
  });
});
