import { expect, test } from "vitest";
import { inBrowser } from "./in-browser.ts";
import { openSample } from "./pages/welcome.ts";

const open = inBrowser();

test("a later thought keeps every key that is typed before its draft has come, behind the draft", async () => {
  const { page } = await open();
  await openSample(page);
  await page.getByRole("link", { name: "Journal", exact: true }).click();
  await page
    .getByRole("list", { name: "Dilemmas" })
    .getByRole("link", { name: "The almond flour was not only almond" })
    .click();
  const add = page.getByRole("button", { name: "Add a later thought: What happened" });
  const thought = page.getByRole("textbox", { name: "Your later thought" });
  await add.click();
  const kept = page.waitForResponse("**/ask/keepDraft");
  await thought.fill("From another day.");
  await kept;
  await page.reload();

  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route("**/ask/readDraft", async (route) => {
    await held;
    await route.continue();
  });
  await add.click();
  await page.keyboard.type("Typed at once");
  expect(await thought.inputValue()).toBe("Typed at once");
  letGo();
  await expect.poll(() => thought.inputValue()).toBe("From another day.\n\nTyped at once");
  await page.keyboard.type(", and more.");
  await page.getByRole("button", { name: "Add it" }).click();
  await page.getByRole("list", { name: "Later thoughts" }).getByText("Typed at once, and more.").waitFor();
});
