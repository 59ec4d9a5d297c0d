import { expect, test } from "vitest";
import { nothingOwn } from "../../core/walk/own-lenses.ts";
import { inBrowser } from "./in-browser.ts";
import { ask } from "./pages/contract.ts";
import { goTo, writeDown } from "./pages/dilemma.ts";
import { openEmpty } from "./pages/welcome.ts";

const open = inBrowser();

const oven = {
  title: "The oven man’s invoice",
  happened: "Rolf did not bill the thermostat.",
  asked: "Pay as billed?",
};

test("an own question joins the quick walk and a shipped one leaves it", async () => {
  const { page, complaints } = await open();
  await openEmpty(page);
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Lenses" }).click();
  await page.getByRole("navigation", { name: "Lenses" }).getByRole("button", { name: "One name" }).click();
  await page.getByRole("button", { name: "Add a question" }).click();
  await page.getByRole("textbox", { name: "The question" }).fill("Would Rolf hear it from me?");
  await page.getByRole("button", { name: "Ask it in the quick walk: Would Rolf hear it from me?" }).click();
  await page.getByRole("button", { name: "Leave it out of the quick walk: Would Rolf hear it from me?" }).waitFor();
  await page.getByRole("navigation", { name: "Lenses" }).getByRole("button", { name: "Integrity" }).click();
  await page.getByRole("button", { name: /^Leave it out of the quick walk/ }).click();
  await page.getByRole("button", { name: /^Leave it out of the quick walk/ }).waitFor({ state: "detached" });
  await page.getByText(/^Saved \d/).waitFor();

  await writeDown(page, oven);
  await page.getByRole("link", { name: "Go on with the facts" }).click();
  await goTo(page, "Walk");
  await page.getByText("Quick walk").click();
  await page.getByRole("button", { name: "Start the walk" }).click();
  await page.getByRole("heading", { name: "Stop signs first" }).waitFor();
  for (const sign of await page.getByRole("radiogroup").all()) await sign.getByText("No", { exact: true }).click();
  const lenses: string[] = [];
  for (const place of [1, 2, 3, 4]) {
    await page.getByRole("button", { name: "Next", exact: true }).click();
    await page.getByText(`Lens ${place} of 4`).waitFor();
    lenses.push(await page.getByRole("heading", { level: 2 }).first().innerText());
  }
  await page.getByRole("radiogroup", { name: "Would Rolf hear it from me?" }).waitFor();
  expect([lenses, complaints]).toEqual([
    ["Brutal facts", "Reciprocity", "Consult before you announce", "One name"],
    [],
  ]);
});

test("where there is no room for another question of one's own, the page says so in a sentence", async () => {
  const { page } = await open();
  await openEmpty(page);
  const questions = Array.from({ length: 200 }, (_, place) => ({
    id: `mine-${place}`,
    lens: "integrity",
    ask: `Question ${place}?`,
    example: "",
    tension: "",
  }));
  await ask(page, "changeOwnLenses", { own: { ...nothingOwn, questions } });
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Lenses" }).click();
  await page.getByText("You have 200 questions of your own", { exact: false }).waitFor();
  expect(await page.getByRole("button", { name: "Add a question" }).isDisabled()).toBe(true);
});
