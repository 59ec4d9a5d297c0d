import { expect, test } from "vitest";
import { inBrowser } from "./in-browser.ts";
import { addOption, goTo, todayHere, untilSaved, walkQuickly, writeDown } from "./pages/dilemma.ts";
import { openEmpty } from "./pages/welcome.ts";

const open = inBrowser();

const oven = {
  title: "The oven man’s invoice is too low",
  happened: "Rolf mended the deck oven on Tuesday and did not bill the thermostat. It is $380.",
  asked: "Mara wants to know whether to pay as billed.",
};

test("an owner logs a dilemma, walks it, decides, closes, opens it again and looks back", async () => {
  const first = await open();
  const { page } = first;
  await openEmpty(page);
  await writeDown(page, oven);
  await page.getByRole("link", { name: "Go on with the facts" }).click();
  await page.getByRole("button", { name: "Add a fact" }).click();
  await page.getByRole("textbox", { name: "Fact 1" }).fill("The thermostat is on his work sheet.");
  await page.getByRole("button", { name: "Add an assumption" }).click();
  await page.getByRole("textbox", { name: "Assumption 1" }).fill("He forgot it.");
  await untilSaved(page);

  await goTo(page, "People");
  await page.getByRole("button", { name: "Add somebody" }).click();
  await page.getByRole("textbox", { name: "Who", exact: true }).fill("Rolf, oven repair");
  await page.getByRole("button", { name: /Where they stand/ }).click();
  await page.getByRole("option", { name: "Suppliers" }).click();
  await page.getByRole("textbox", { name: "What they said, in their words" }).fill("“Call me any time.”");
  await page.getByText("Heard", { exact: true }).waitFor();
  await untilSaved(page);

  await goTo(page, "Options");
  await addOption(page, "Pay as billed", "We do, by $380", "Rolf");
  await addOption(page, "Call him", "Rolf", "We do");

  await goTo(page, "Walk");
  await walkQuickly(page, ["Yes", "No", "Don’t know", "Yes"]);
  const apart = page.getByRole("region", { name: "Where the lenses pull apart" });
  expect(await apart.getByRole("listitem").allInnerTexts()).toEqual([
    "Brutal facts",
    "Consult before you announce",
    "Reciprocity",
  ]);

  await goTo(page, "Decide");
  await page.getByText("Call him", { exact: true }).click();
  await page.getByRole("textbox", { name: "Because" }).fill("He would call me.");
  await page.getByRole("textbox", { name: "What I expect to happen" }).fill("A new invoice within a week.");
  await page.getByRole("textbox", { name: "Who sees to it" }).fill("Everyone");
  await page.getByRole("button", { name: "Decide and lock" }).click();
  await page.getByText("Everyone is a fine choir", { exact: false }).waitFor();
  await page.getByRole("textbox", { name: "Who sees to it" }).fill("Mara");
  await page.getByLabel("When I look back").fill(todayHere());
  await page.getByRole("button", { name: "Decide and lock" }).click();
  await page.getByRole("heading", { name: /^Decided on/ }).waitFor();

  await goTo(page, "What happened");
  await page.getByRole("button", { name: "Add a later thought: What happened" }).click();
  await page.getByRole("textbox", { name: "Your later thought" }).fill("His brother had given him the part.");
  await page.getByRole("button", { name: "Add it" }).click();
  await page.getByRole("list", { name: "Later thoughts" }).getByText("His brother").waitFor();
  expect(await page.getByRole("textbox", { name: "What happened" }).count()).toBe(0);
  expect(first.complaints).toEqual([]);
  await first.close();

  const second = await open({ folder: first.folder });
  const again = second.page;
  await again.getByRole("link", { name: `Look back on “${oven.title}”` }).click();
  await again.getByText("A new invoice within a week.").waitFor();
  await again.getByRole("textbox", { name: "What happened" }).fill("It came on Thursday, with a bag of apples.");
  await again.getByText("As predicted", { exact: true }).click();
  await again.getByRole("radiogroup", { name: "The way I decided was" }).getByText("Good").click();
  await again.getByRole("radiogroup", { name: "The way it went was" }).getByText("Poor").click();
  await again.getByText("Together that is: bad luck.").waitFor();
  await again.getByRole("button", { name: "Add this review" }).click();
  await again.getByRole("region", { name: /^Looked back on/ }).waitFor();
  await again.getByText("Reviewed", { exact: true }).waitFor();
  await again.getByRole("link", { name: "Today" }).click();
  await again.getByRole("heading", { name: "Today" }).waitFor();
  await again.getByRole("region", { name: "A case to read" }).waitFor();
  expect(await again.getByRole("link", { name: `Look back on “${oven.title}”` }).count()).toBe(0);
  expect(second.complaints).toEqual([]);
  await second.close();
});

test("a stop sign ends the walk and says where to get help", async () => {
  const app = await open();
  const { page } = app;
  await openEmpty(page);
  await writeDown(page, { ...oven, title: "Breakfast with the other plumbers" });
  await page.getByRole("link", { name: "Go on with the facts" }).click();
  await goTo(page, "Walk");
  await page.getByText("Quick walk").click();
  await page.getByRole("button", { name: "Start the walk" }).click();
  await page
    .getByRole("radiogroup", { name: /agreeing on prices/ })
    .getByText("Yes", { exact: true })
    .click();
  await page.getByRole("alert").getByText("This is not a gray area.", { exact: false }).waitFor();
  expect(await page.getByRole("button", { name: "Next", exact: true }).count()).toBe(0);
  expect(app.complaints).toEqual([]);
  await app.close();
});

test("a deleted dilemma comes back by undo, and later from the bin", async () => {
  const app = await open();
  const { page } = app;
  await openEmpty(page);
  await writeDown(page, oven);
  await page.getByRole("link", { name: "To the journal" }).click();
  const entry = page.getByRole("list", { name: "Dilemmas" }).getByRole("link", { name: oven.title });
  await page.getByRole("button", { name: `Delete “${oven.title}”` }).click();
  await entry.waitFor({ state: "detached" });
  await page.getByRole("button", { name: `Undo: take “${oven.title}” back` }).click();
  await entry.waitFor();
  await page.getByRole("button", { name: `Delete “${oven.title}”` }).click();
  await entry.waitFor({ state: "detached" });
  await page.getByRole("link", { name: "Bin" }).click();
  await page.getByRole("button", { name: `Restore “${oven.title}”` }).click();
  await page.getByRole("link", { name: "Back to the journal" }).click();
  await entry.waitFor();
  expect(app.complaints).toEqual([]);
  await app.close();
});

test("pressing New dilemma again gives an empty sheet, and Enter in a field of the decision does not lock it", async () => {
  const { page, complaints } = await open();
  await openEmpty(page);
  await writeDown(page, oven);
  await page.getByRole("banner").getByRole("button", { name: "New dilemma" }).click();
  await expect.poll(() => page.getByRole("textbox", { name: "Title" }).inputValue()).toBe("");
  await page.getByRole("textbox", { name: "Title" }).fill("The second one");
  await page.getByRole("link", { name: "Go on with the facts" }).click();
  await goTo(page, "Options");
  await addOption(page, "Call him", "Rolf", "We do");
  await goTo(page, "Decide");
  await page.getByText("Call him", { exact: true }).click();
  await page.getByRole("textbox", { name: "Because" }).fill("He would call me.");
  await page.getByRole("textbox", { name: "What I expect to happen" }).fill("A new invoice.");
  await page.getByRole("textbox", { name: "Who sees to it" }).fill("Mara");
  await page.keyboard.press("Enter");
  await goTo(page, "Options");
  await page.getByRole("group", { name: "Call him" }).waitFor();
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Journal" }).click();
  const entries = page.getByRole("list", { name: "Dilemmas" }).getByRole("link", { name: /oven man|second one/ });
  await expect.poll(() => entries.count()).toBe(2);
  expect(complaints).toEqual([]);
});
