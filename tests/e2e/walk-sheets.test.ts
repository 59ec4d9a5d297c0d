import { expect, test } from "vitest";
import { inBrowser } from "./in-browser.ts";
import { goTo, passStopSigns, untilSaved, writeDown } from "./pages/dilemma.ts";
import { openEmpty } from "./pages/welcome.ts";

const open = inBrowser();

const oven = {
  title: "The oven man’s invoice is too low",
  happened: "Rolf mended the deck oven on Tuesday and did not bill the thermostat.",
  asked: "Whether to pay as billed.",
};

test("the way back and forth moves between the sheets of the walk, and a reload stays on its sheet", async () => {
  const { page, complaints } = await open();
  const hearing = page.locator("h2:focus");
  const hears = (title: string) => hearing.filter({ hasText: title }).waitFor();
  await openEmpty(page);
  await writeDown(page, oven);
  await page.getByRole("link", { name: "Go on with the facts" }).click();
  await goTo(page, "Walk");
  await page.getByText("Quick walk").click();
  await page.getByRole("button", { name: "Start the walk" }).click();
  await passStopSigns(page);
  await page.getByText("Lens 1 of 4").waitFor();
  await hears("Brutal facts");
  await page.getByRole("radiogroup").getByText("No", { exact: true }).click();
  await page.getByRole("button", { name: "Next", exact: true }).click();
  await page.getByText("Lens 2 of 4").waitFor();
  await untilSaved(page);

  await page.goBack();
  await hears("Brutal facts");
  await page.goBack();
  await hears("Stop signs first");
  await page.goBack();
  await hears("The walk");
  await page.goForward();
  await page.goForward();
  await hears("Brutal facts");
  await page.reload();
  await page.getByText("Lens 1 of 4").waitFor();
  await hears("Brutal facts");
  expect(await page.getByRole("radio", { name: "No", exact: true }).isChecked()).toBe(true);

  const here = new URL(page.url());
  for (const nowhere of ["lens-gone-since", "nonsense"]) {
    await page.evaluate((hash) => window.location.replace(hash), here.hash.replace(/[^/]+$/, nowhere));
    await page.getByRole("button", { name: "Go on with the walk" }).waitFor();
  }
  await page.getByRole("button", { name: "Go on with the walk" }).click();
  await page.getByText("Lens 2 of 4").waitFor();
  expect(complaints).toEqual([]);
});

test("what the walk shows ends with the excuses that were picked, and names a small exception", async () => {
  const { page } = await open();
  await openEmpty(page);
  await writeDown(page, oven);
  await page.getByRole("link", { name: "Go on with the facts" }).click();
  await goTo(page, "Consult");
  await page.getByRole("button", { name: "I hear “Just this once”" }).click();
  await page.getByRole("textbox", { name: "Your answer" }).fill("Nothing would be.");
  await page.getByRole("button", { name: "I hear “It is legal”" }).click();
  await untilSaved(page);
  await page.evaluate(() => window.location.replace(window.location.hash.replace("/consult", "/walk/findings")));
  const heard = page.getByRole("region", { name: "The excuses you hear" }).getByRole("listitem");
  await heard.first().waitFor();
  expect((await heard.allInnerTexts()).map((text) => text.split(/\n+/))).toEqual([
    [
      "“Just this once” A small exception",
      "What would have to be different the next time for you to say no?",
      "Nothing would be.",
    ],
    ["“It is legal”", expect.stringMatching(/\?$/), "Not answered yet."],
  ]);
});

test("behind a stop sign that is up no lens is shown, by whatever way", async () => {
  const { page } = await open();
  await openEmpty(page);
  await writeDown(page, oven);
  await page.getByRole("link", { name: "Go on with the facts" }).click();
  await goTo(page, "Walk");
  await page.getByText("Quick walk").click();
  await page.getByRole("button", { name: "Start the walk" }).click();
  await passStopSigns(page);
  await page.getByText("Lens 1 of 4").waitFor();
  await page.goBack();
  await page.getByRole("radiogroup").first().getByText("Yes", { exact: true }).click();
  await page.getByRole("alert").waitFor();
  await untilSaved(page);
  await page.goForward();
  await page.waitForFunction(() => window.location.hash.includes("/walk/lens-"));
  await page.getByRole("alert").getByText("This is not a gray area.", { exact: false }).waitFor();
  expect(await page.getByText(/^Lens \d/).count()).toBe(0);
});
