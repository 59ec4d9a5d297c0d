import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { wholeJournal } from "../../core/dilemma/listing.ts";
import { nothingOwn } from "../../core/walk/own-lenses.ts";
import { faultsInThemes } from "./axe.ts";
import { inBrowser } from "./in-browser.ts";
import { ask } from "./pages/contract.ts";
import { todayHere, untilSaved } from "./pages/dilemma.ts";
import { idOf } from "./pages/journal.ts";
import { visit } from "./pages/visit.ts";
import { openSample } from "./pages/welcome.ts";

const open = inBrowser();

/** The tags of every dilemma by its title, in their order. */
async function tagsIn(page: Page): Promise<Record<string, readonly string[]>> {
  const summaries = await ask(page, "listDilemmas", {});
  return Object.fromEntries(summaries.map(({ title, tags }) => [title, tags]));
}

/** Gives tags to what is chosen, and takes one away. */
async function tagChosen(page: Page, add: string, remove: string): Promise<void> {
  await page.getByRole("button", { name: "Tags…" }).click();
  await page.getByRole("textbox", { name: "Add tags" }).fill(add);
  await page.getByRole("group", { name: "Take away" }).getByRole("checkbox", { name: remove }).check();
  await page.getByRole("button", { name: /^Change all/ }).click();
  await page.getByRole("dialog").waitFor({ state: "detached" });
}

test("a decided dilemma gives way to a later one, and both say so", async () => {
  const { page, complaints } = await open();
  await openSample(page);
  const id = await idOf(page, "decided");
  await visit(page, `/dilemma/${id}/look-back`);
  await page.getByRole("button", { name: "A later dilemma stands in its place…" }).click();
  const faults = await faultsInThemes(page, "superseding");
  await page.getByRole("textbox", { name: "Title of the new dilemma" }).fill("Almonds again");
  await page.getByRole("button", { name: "Write it" }).click();
  await page.getByRole("heading", { name: "Almonds again", level: 1 }).waitFor();
  const earlier = page.getByRole("status").filter({ hasText: "Stands in the place of" }).getByRole("link");
  await earlier.click();
  await page
    .getByRole("status")
    .filter({ hasText: "A later dilemma stands in its place:" })
    .getByRole("link", { name: "Almonds again" })
    .waitFor();
  await page.getByRole("banner").getByText("Superseded").waitFor({ state: "detached" });
  faults.push(...(await faultsInThemes(page, "superseded")));
  await page.getByRole("link", { name: "Today" }).click();
  await page.getByRole("heading", { name: "Today", level: 1 }).waitFor();
  const waiting = await page.getByRole("link", { name: /^Look back on/ }).count();
  await visit(page, "/journal");
  await page.getByRole("button", { name: /^Any status/ }).click();
  await page.getByRole("option", { name: "Superseded" }).click();
  await page.getByText("1 of 6 dilemmas").waitFor();
  expect({ waiting, faults, complaints }).toEqual({ waiting: 0, faults: [], complaints: [] });
});

test("a dilemma is read as it was, and a day before it was written is refused with its day", async () => {
  const { page, complaints } = await open();
  await openSample(page);
  await visit(page, `/dilemma/${await idOf(page, "weighing")}`);
  await page.getByLabel("As it was on…").fill("2001-05-03");
  await page.getByRole("button", { name: "Show that day" }).click();
  await page.getByText(/^It was written on /).waitFor();
  await page.getByLabel("As it was on…").fill(todayHere());
  await page.getByRole("button", { name: "Show that day" }).click();
  await page.getByText(/^This is the record as it stood at the end of/).waitFor();
  const fields = await page.getByRole("main").getByRole("textbox").count();
  const faults = await faultsInThemes(page, "as it was");
  await page.getByRole("button", { name: "Back to today" }).click();
  await page.getByRole("textbox", { name: "What happened" }).waitFor();
  expect({ fields, faults, complaints }).toEqual({ fields: 0, faults: [], complaints: [] });
});

test("a view is kept and come back to, and three dilemmas are tagged and deleted at once", async () => {
  const { page, complaints } = await open();
  await openSample(page);
  await visit(page, "/journal");
  await page.getByRole("button", { name: /Sorted by/ }).click();
  await page.getByRole("option", { name: "Next review" }).click();
  await page.getByRole("button", { name: "Save this view" }).click();
  await page.getByRole("textbox", { name: "Name of this view" }).fill("To look back on");
  await page.keyboard.press("Enter");
  const view = page.getByRole("list", { name: "Saved views" }).getByRole("button", { name: "To look back on" });
  await view.waitFor();
  await page.getByRole("button", { name: /Sorted by/ }).click();
  await page.getByRole("option", { name: "Title" }).click();
  await view.click();
  await page.getByRole("button", { name: /Next review/ }).waitFor();

  await page.getByRole("button", { name: "Select several" }).click();
  const boxes = page.getByRole("checkbox");
  await boxes.nth(0).click();
  await boxes.nth(2).click({ modifiers: ["Shift"] });
  await page.getByText("3 selected").waitFor();
  const faults = await faultsInThemes(page, "selecting");
  await page.getByRole("button", { name: "Tags…" }).click();
  await page.getByRole("textbox", { name: "Add tags" }).fill("till, flour");
  faults.push(...(await faultsInThemes(page, "tagging")));
  await page.getByRole("button", { name: "Change all 3 dilemmas" }).click();
  const tagged = page.getByRole("list", { name: "Dilemmas" }).getByText("flour", { exact: true });
  await expect.poll(() => tagged.count()).toBe(3);
  await page.getByRole("button", { name: "Delete them" }).click();
  await page.getByText("2 dilemmas", { exact: true }).waitFor();
  await page.getByRole("button", { name: "Undo: take 3 dilemmas back" }).click();
  await page.getByText("5 dilemmas", { exact: true }).waitFor();
  expect({ faults, complaints }).toEqual({ faults: [], complaints: [] });
});

test("a lens that was strained narrows the list, is kept as a view, and follows what its owner makes of the lenses", async () => {
  const { page, complaints } = await open();
  await openSample(page);
  await visit(page, "/journal");
  await page.getByRole("button", { name: "More filters" }).click();
  await page.getByRole("button", { name: /^Any lens/ }).click();
  await page.getByRole("option", { name: "Brutal facts" }).click();
  await page.getByText("3 of 5 dilemmas").waitFor();
  await page.getByRole("button", { name: "Save this view" }).click();
  await page.getByRole("textbox", { name: "Name of this view" }).fill("Facts were thin");
  await page.keyboard.press("Enter");
  const views = page.getByRole("list", { name: "Saved views" });
  await views.getByRole("button", { name: "Facts were thin" }).waitFor();
  const faults = await faultsInThemes(page, "narrowed to a lens");
  await page.getByRole("button", { name: "Clear filters" }).click();
  await page.getByText("5 dilemmas", { exact: true }).waitFor();
  await views.getByRole("button", { name: "Facts were thin" }).click();
  await page.getByText("3 of 5 dilemmas").waitFor();
  await page.getByRole("button", { name: /^Brutal facts/ }).waitFor();

  await ask(page, "changeOwnLenses", { own: { ...nothingOwn, lensesOff: ["brutal-facts"] } });
  await page.getByText("2 of 5 dilemmas").waitFor();
  await ask(page, "saveView", { name: "Of a lens that is gone", listing: { ...wholeJournal, lens: "gone-lens" } });
  await views.getByRole("button", { name: "Of a lens that is gone" }).click();
  await page.getByText("5 dilemmas", { exact: true }).waitFor();
  await page.getByRole("button", { name: /^Any lens/ }).waitFor();
  expect({ faults, complaints }).toEqual({ faults: [], complaints: [] });
});

test("tagging several is taken back to the letter, from its note and by key, the last tagging first", async () => {
  const { page, complaints } = await open();
  await openSample(page);
  await visit(page, "/journal");
  const before = await tagsIn(page);
  await page.getByRole("button", { name: "Select several" }).click();
  await page.getByRole("button", { name: "Select all shown" }).click();
  await tagChosen(page, "staff, till", "reviews");
  const note = page.getByRole("region", { name: "Just done" });
  await note.getByText("The tags of 5 dilemmas are changed.").waitFor();
  const between = await tagsIn(page);
  const faults = await faultsInThemes(page, "tagged");
  await tagChosen(page, "flour", "staff");
  await expect.poll(() => tagsIn(page)).not.toEqual(between);
  const undo = page.getByRole("button", { name: "Undo: put the tags of 5 dilemmas back" });
  await undo.click();
  await expect.poll(() => tagsIn(page)).toEqual(between);
  const first = page.getByRole("list", { name: "Dilemmas" }).getByRole("link");
  await expect
    .poll(() => first.evaluateAll((links) => links.includes(document.activeElement as HTMLElement)))
    .toBe(true);
  await undo.waitFor();
  await page.keyboard.press("Control+z");
  await expect.poll(() => tagsIn(page)).toEqual(before);
  await note.waitFor({ state: "detached" });
  expect({ faults, complaints }).toEqual({ faults: [], complaints: [] });
});

test("every action is a few keys away, Enter waits for its answer, and undo takes a command back", async () => {
  const { page, complaints } = await open();
  await openSample(page);
  await page.keyboard.press("Control+k");
  await page.getByRole("searchbox").waitFor();
  await page.evaluate(() => {
    const field = document.activeElement as HTMLInputElement;
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, "day-old bread");
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    field.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", code: "Enter", bubbles: true, cancelable: true }));
  });
  await page.getByRole("heading", { name: /^Day-old bread/, level: 1 }).waitFor();
  await page.keyboard.press("Control+k");
  await page.getByRole("searchbox").waitFor();
  await page.keyboard.type("add fact");
  await page.getByRole("menuitem", { name: /Add a fact/ }).waitFor();
  const faults = await faultsInThemes(page, "commands");
  await page.keyboard.press("Enter");
  const facts = page.getByRole("textbox", { name: /^Fact \d/ });
  await expect.poll(() => facts.last().evaluate((field) => field === document.activeElement)).toBe(true);
  const count = await facts.count();
  await untilSaved(page);
  await page.getByRole("link", { name: "Facts" }).focus();
  await page.keyboard.press("Control+z");
  await expect.poll(() => facts.count()).toBe(count - 1);
  await page.keyboard.press("Alt+PageDown");
  await page.getByRole("region", { name: "People", exact: true }).first().waitFor();
  await page.keyboard.press("?");
  await page.getByRole("dialog", { name: "Keyboard shortcuts" }).getByText("Next part").waitFor();
  faults.push(...(await faultsInThemes(page, "shortcuts")));
  expect({ faults, complaints }).toEqual({ faults: [], complaints: [] });
});
