import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { axeFaults } from "./axe.ts";
import { inBrowser } from "./in-browser.ts";
import { addOption, goTo, untilSaved, writeDown } from "./pages/dilemma.ts";
import { press, tabTo, typeInto } from "./pages/keyboard.ts";
import { openEmpty } from "./pages/welcome.ts";

const open = inBrowser();

const four = { title: "The almond flour", happened: "It was not only almond.", asked: "What to tell Joan." };

/** What the figures of the picture are called, in the order they are read. */
function figures(page: Page): Promise<(string | null)[]> {
  return page
    .getByRole("listbox", { name: "Everyone in the picture" })
    .getByRole("option")
    .evaluateAll((options) => options.map((option) => option.getAttribute("aria-label")));
}

/** What axe finds on the screen in both themes. */
async function look(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const theme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
    await page.waitForFunction(() => document.getAnimations().length === 0);
    faults.push(...(await axeFaults(page)).map((fault) => `${theme}: ${fault}`));
  }
  return faults;
}

/** Writes a dilemma down in an empty casebook and opens one of its parts. */
async function begin(page: Page, part: string): Promise<void> {
  await openEmpty(page);
  await writeDown(page, four);
  await page.getByRole("link", { name: "Go on with the facts" }).click();
  await goTo(page, part);
}

async function addPerson(page: Page, row: string, name: string): Promise<void> {
  await press(page, "button", `Add to: ${row}`);
  await page.keyboard.type(name);
  await page.getByRole("option", { name }).waitFor();
}

test("people are put into the picture, moved and brought into focus by keyboard alone, and stay after a reload", async () => {
  const { page, complaints } = await open();
  await begin(page, "People");
  const faults = await look(page);
  await addPerson(page, "Front row", "Joan");
  await addPerson(page, "Staff", "Rolf");
  await tabTo(page, "option", "Rolf");
  await page.keyboard.press("ArrowUp");
  const moved = await figures(page);

  await page.keyboard.press("Enter");
  await typeInto(page, "What they said, in their words", "Call me any time.");
  const rolf = page.getByRole("group", { name: "Rolf" });
  await rolf.getByText("half in focus", { exact: true }).waitFor();
  const heard = await figures(page);
  await typeInto(page, "What they stand to gain or lose", "His name.");
  await rolf.getByText("in focus", { exact: true }).waitFor();
  await page.keyboard.press("Escape");
  const focused = await page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
  faults.push(...(await look(page)));
  await untilSaved(page);

  await page.reload();
  await goTo(page, "People");
  const kept = await figures(page);
  await press(page, "button", "As a table");
  const table = await page.getByRole("table", { name: "Everyone in the picture" }).getByRole("row").allInnerTexts();
  faults.push(...(await look(page)));
  expect({
    moved,
    heard,
    focused,
    kept,
    table: table.map((row) => row.split("\t").slice(0, 3)),
    faults,
    complaints,
  }).toEqual({
    moved: ["Joan, front row, not heard, nothing recorded", "Rolf, suppliers, not heard, nothing recorded"],
    heard: ["Joan, front row, not heard, nothing recorded", "Rolf, suppliers, heard, nothing recorded"],
    focused: "Rolf, suppliers, heard, recorded",
    kept: ["Joan, front row, not heard, nothing recorded", "Rolf, suppliers, heard, recorded"],
    table: [
      ["Who", "Where they stand", "Focus"],
      ["Joan", "Front row: customers", "out of focus"],
      ["Rolf", "Suppliers", "in focus"],
    ],
    faults: [],
    complaints: [],
  });
});

test("a customer is helped to help theirs in three fields, and whoever is taken out comes back with undo", async () => {
  const { page, complaints } = await open();
  await begin(page, "People");
  await addPerson(page, "Front row", "Joan");
  await press(page, "button", "Whose promise must they keep?");
  await typeInto(page, "Who is their customer?", "The reading circle");
  await typeInto(page, "What does Joan need to serve them?", "A card that says what is in it.");
  await typeInto(page, "What will we do to help?", "Write the card on Friday.");
  const faults = await look(page);
  await page.getByRole("option", { name: "The reading circle" }).click();
  const circle = page.getByRole("group", { name: "The reading circle" });
  await circle.getByRole("button", { name: "A customer of Joan" }).waitFor();
  const needs = await circle.getByRole("textbox", { name: "What does Joan need to serve them?" }).inputValue();
  await page.getByRole("option", { name: "The reading circle" }).press("Delete");
  const left = await figures(page);
  await page.getByRole("button", { name: "Undo" }).click();
  expect({ needs, left, back: await figures(page), faults, complaints }).toEqual({
    needs: "A card that says what is in it.",
    left: ["Joan, front row, not heard, nothing recorded"],
    back: ["Joan, front row, not heard, nothing recorded", "The reading circle, second row, not heard, recorded"],
    faults: [],
    complaints: [],
  });
});

test("the ledger is filled in for two options and read back as balances and as a table", async () => {
  const { page, complaints } = await open();
  await begin(page, "Options");
  await page.getByText("There is nothing to weigh yet.", { exact: false }).waitFor();
  await addOption(page, "Say nothing", "Us", "Joan");
  await addOption(page, "Ring Joan", "Joan", "Us");
  await page.getByRole("link", { name: "Add the people first" }).click();
  await addPerson(page, "Front row", "Joan");
  await goTo(page, "Options");

  const line = page.getByRole("group", { name: "Joan" });
  await line.getByRole("combobox", { name: "What Joan gives" }).selectOption("much");
  await line.getByRole("combobox", { name: "What Joan gets" }).selectOption("nothing");
  await line.getByRole("checkbox", { name: "Joan would mind" }).check();
  await page.getByRole("tab", { name: "Ring Joan" }).click();
  await line.getByRole("combobox", { name: "What Joan gets" }).selectOption("some");
  await line.getByRole("checkbox", { name: "Joan carries a risk" }).check();
  const faults = await look(page);
  await untilSaved(page);

  await page.reload();
  const picture = page.getByRole("img", { name: "A balance for each person" });
  await picture.waitFor();
  const drawn = (await picture.locator("text").allTextContents()).slice(6);
  await page.getByRole("button", { name: "Balances as a table" }).click();
  const table = await page.getByRole("table", { name: "What each person gives" }).getByRole("row").allInnerTexts();
  faults.push(...(await look(page)));
  expect({ drawn, table: table.map((row) => row.split("\t")), faults, complaints }).toEqual({
    drawn: ["Joan", "much", "nothing", "only gives", "would mind", "?", "not yet", "some", "risk without a say"],
    table: [
      ["Who", "Say nothing", "Ring Joan"],
      [
        "Joan",
        "gives much; gets nothing; only gives; would mind",
        "giving not thought about; gets some; risk without a say",
      ],
    ],
    faults: [],
    complaints: [],
  });
});
