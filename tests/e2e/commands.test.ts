import { expect, test } from "vitest";
import { inBrowser } from "./in-browser.ts";
import { decideOne } from "./pages/contract.ts";
import { goTo, untilSaved, writeDown } from "./pages/dilemma.ts";
import { find } from "./pages/keyboard.ts";
import { visit } from "./pages/visit.ts";
import { openEmpty } from "./pages/welcome.ts";

const open = inBrowser();

const oven = {
  title: "The oven man’s invoice is too low",
  happened: "Rolf mended the deck oven on Tuesday and did not bill the thermostat.",
  asked: "Whether to pay as billed.",
};

test("an excuse, a promise and a file are added from the list of commands, from the keyboard alone", async () => {
  const { page, complaints } = await open();
  await openEmpty(page);
  await writeDown(page, oven);
  await page.getByRole("link", { name: "Go on with the facts" }).click();
  await goTo(page, "Consult");
  await page.getByRole("button", { name: "I hear “It is legal”" }).waitFor();
  await find(page, "hear it is legal", "I hear “It is legal”");
  await page.getByRole("group", { name: "“It is legal”" }).getByRole("textbox", { name: "Your answer" }).waitFor();
  await page.keyboard.type("So is the shop next door.");

  await goTo(page, "Decide");
  await page.getByRole("button", { name: "Add a promise" }).waitFor();
  await find(page, "promise", "Add a promise");
  const form = page.getByRole("form", { name: "Add a promise" });
  await form.getByRole("textbox", { name: "To whom" }).fill("Rolf");
  await form.getByRole("textbox", { name: "What I promise" }).fill("An answer by Friday");
  await form.getByRole("button", { name: "Add this promise" }).click();
  await page.getByRole("list", { name: "Promises to people" }).getByText("An answer by Friday").waitFor();
  await find(page, "rolf was kept", "The promise to Rolf was kept: An answer by Friday");
  const fate = page.getByRole("radiogroup", { name: "What became of the promise to Rolf" });
  await fate.getByRole("radio", { name: "Kept", exact: true, checked: true }).waitFor();

  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    find(page, "add a picture", "Add a picture or a PDF"),
  ]);
  expect({ several: chooser.isMultiple(), complaints }).toEqual({ several: true, complaints: [] });
});

test("a lens is switched off, taken back and shown from the list of commands", async () => {
  const { page, complaints } = await open();
  await openEmpty(page);
  await find(page, "lenses", "Lenses");
  await page.getByRole("heading", { name: "Brutal facts", level: 2 }).waitFor();
  await find(page, "questions of integrity", "Show the questions of Integrity");
  await page.locator("h2:focus").filter({ hasText: "Integrity" }).waitFor();
  await find(page, "switch off lens", "Switch off the lens Integrity");
  await page.getByText("This lens is switched off.", { exact: false }).waitFor();
  await page.keyboard.press("Control+z");
  await page.getByText("This lens is switched off.", { exact: false }).waitFor({ state: "detached" });
  expect(complaints).toEqual([]);
});

test("what undo changes on another page is said, and Escape in an empty search closes what it stands in", async () => {
  const { page } = await open();
  await openEmpty(page);
  const { dilemma } = await decideOne(page, { title: "The flour bin", confidences: [70], reviewOn: [] });
  await writeDown(page, oven);
  await page.getByRole("link", { name: "Go on with the facts" }).click();
  await page.getByRole("button", { name: "Add a fact" }).click();
  await page.keyboard.type("He left it out.");
  await untilSaved(page);
  await goTo(page, "Options");
  const said = page.getByRole("region", { name: "What the last command did" });
  await page.getByRole("button", { name: "Undo" }).click();
  await said.getByText("Taken back on another page: the facts.").waitFor();
  await page.getByRole("button", { name: "Redo" }).click();
  await said.getByText("Put back on another page: the facts.").waitFor();

  await visit(page, `/dilemma/${dilemma.id}`);
  const supersede = page.getByRole("button", { name: "A later dilemma stands in its place…" });
  await supersede.press("Enter");
  const search = page.getByRole("searchbox", { name: "Search in your dilemmas" });
  await search.fill("oven");
  await search.press("Escape");
  await expect.poll(() => search.inputValue()).toBe("");
  await search.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await expect.poll(() => supersede.evaluate((button) => button === document.activeElement)).toBe(true);
});
