import { expect, test } from "vitest";
import { blankPerson } from "../../core/dilemma/dilemma.ts";
import { inBrowser } from "./in-browser.ts";
import { ask } from "./pages/contract.ts";
import { todayHere, untilSaved } from "./pages/dilemma.ts";
import { choose, press, tabTo, typeInto } from "./pages/keyboard.ts";
import { visit } from "./pages/visit.ts";
import { openEmpty } from "./pages/welcome.ts";

const open = inBrowser();

test("a dilemma is written, walked, decided and looked back on without a mouse", async () => {
  const { page, complaints } = await open();
  await press(page, "button", "Start with an empty one");
  await press(page, "button", "New dilemma");
  await typeInto(page, "Title", "Two apprentices, one bonus");
  await typeInto(page, "What happened", "The till held $200 more than planned.");
  await untilSaved(page);
  await press(page, "link", "Go on with the facts");
  await press(page, "link", "Options");
  for (const title of ["Split it", "Give it to one"]) {
    await press(page, "button", "Add an option");
    await page.keyboard.type(title);
  }
  await untilSaved(page);
  await press(page, "link", /^Walk$/);
  await choose(page, "How far do you want to go", 0);
  await press(page, "button", "Start the walk");
  for (const sign of [/break the law/, /hurt or ill/, /bullied/, /child or young/, /agreeing on prices/])
    await choose(page, sign, 1);
  await press(page, "button", /^Next$/);
  for (const place of [1, 2, 3, 4]) {
    await page.getByText(`Lens ${place} of 4`).waitFor();
    await choose(page, /\?$/, place - 1);
    await press(page, "button", place === 4 ? "See what it shows" : /^Next$/);
  }
  await page.getByRole("heading", { name: "What the walk shows" }).waitFor();
  await press(page, "link", /^Decide$/);
  await choose(page, "I choose", 1);
  await typeInto(page, "Because", "She stayed late.");
  await typeInto(page, "What I expect to happen", "He asks why.");
  await tabTo(page, "slider", "How sure I am of that");
  await page.keyboard.press("ArrowRight");
  await typeInto(page, "Who sees to it", "Mara");
  await page.getByLabel("When I look back").fill(todayHere());
  await press(page, "button", "Decide and lock");
  await page.getByRole("heading", { name: /^Decided on/ }).waitFor();
  await page.getByText("75 in 100", { exact: false }).waitFor();
  await press(page, "link", "Today");
  await press(page, "link", /^Look back on/);
  await typeInto(page, "What happened", "He asked why, and she told him.");
  await choose(page, "Against what you expected", 0);
  await choose(page, "The way I decided was", 0);
  await choose(page, "The way it went was", 0);
  await press(page, "button", "Add this review");
  await page
    .getByRole("region", { name: /^Looked back on/ })
    .getByText("deserved success")
    .waitFor();
  expect(complaints).toEqual([]);
});

test("a case is read, chosen and unsealed without a mouse", async () => {
  const { page, complaints } = await open();
  await press(page, "button", "Start with an empty one");
  await press(page, "link", /^Library$/);
  await press(page, "link", "One price becomes two");
  await choose(page, "Options", 2);
  await typeInto(page, "Because", "They paid for both.");
  await press(page, "button", "Commit my choice");
  await page.getByRole("heading", { name: "The seal is open" }).waitFor();
  const focused = await page.evaluate(() => document.activeElement?.textContent);
  expect({ focused, complaints }).toEqual({ focused: "The seal is open", complaints: [] });
});

test("the heading of a dilemma hears the keyboard when it opens, and when one skips to it", async () => {
  const { page } = await open();
  await press(page, "button", /sample/i);
  await press(page, "link", "Journal");
  const entry = page.getByRole("list", { name: "Dilemmas" }).getByRole("link").first();
  const title = (await entry.textContent()) ?? "";
  await entry.press("Enter");
  const heading = page.getByRole("heading", { name: title, level: 1 });
  const isFocused = () => heading.evaluate((element) => element === document.activeElement);
  await expect.poll(isFocused).toBe(true);
  await page.getByRole("link", { name: "Today" }).focus();
  await page.getByRole("button", { name: /^Skip/ }).press("Enter");
  await expect.poll(isFocused).toBe(true);
});

test("a blank option and a blank fact from another window leave the keyboard with what is being typed", async () => {
  const { page } = await open();
  await openEmpty(page);
  const blank = { gains: "", pays: "", cost: "" };
  const change = {
    title: "The deck oven",
    facts: [{ id: "one", text: "He left it out.", source: "" }],
    options: [{ ...blank, id: "one", title: "Pay as billed" }],
  };
  const { id } = (await ask(page, "startDilemma", { change })).dilemma;
  const words: string[] = [];
  for (const [part, label] of [
    ["options", "Who gains"],
    ["facts", "How I know it"],
  ] as const) {
    await visit(page, `/dilemma/${id}/${part}`);
    const field = page.getByRole("textbox", { name: label });
    await field.press("End");
    const another = {
      options: [...change.options, { ...blank, id: "two", title: "" }],
      facts: [...change.facts, { id: "two", text: "", source: "" }],
    };
    const { revision } = await ask(page, "readDilemma", { id });
    await ask(page, "editDilemma", { id, revision, change: { [part]: another[part] } });
    await expect.poll(() => page.getByRole("textbox", { name: label }).count()).toBe(2);
    await page.keyboard.type("Rolf");
    words.push(await field.first().inputValue());
    await untilSaved(page);
    await visit(page, "/journal");
  }
  expect(words).toEqual(["Rolf", "Rolf"]);
});

test("when the last person is taken out of the picture, the keyboard goes to what adds one", async () => {
  const { page } = await open();
  await openEmpty(page);
  const stakeholders = [{ ...blankPerson, id: "one", name: "Joan" }];
  const { dilemma } = await ask(page, "startDilemma", { change: { title: "The deck oven", stakeholders } });
  await visit(page, `/dilemma/${dilemma.id}/people`);
  await page.getByRole("option", { name: /^Joan/ }).press("Delete");
  const add = page.getByRole("button", { name: "Add somebody" });
  await expect.poll(() => add.evaluate((button) => button === document.activeElement)).toBe(true);
});
