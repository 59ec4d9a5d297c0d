import { expect, test } from "vitest";
import { inBrowser } from "./in-browser.ts";
import { openEmpty } from "./pages/welcome.ts";

const open = inBrowser();

test("a reader searches, reads, commits a choice and only then sees what happened", async () => {
  const app = await open();
  const { page } = app;
  await openEmpty(page);
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Library" }).click();
  await page.getByRole("searchbox", { name: "Search the library" }).fill("chatbot promissed");
  await page
    .getByRole("status")
    .getByText(/^1 of \d+/)
    .waitFor();
  await page.getByRole("list", { name: "Cases" }).getByRole("link", { name: "The chatbot that promised" }).click();
  await page.getByRole("heading", { name: "The chatbot that promised", level: 1 }).waitFor();
  await page.getByText("Sealed until you choose").waitFor();
  expect(await page.content()).not.toContain("What happened");

  await page.getByRole("button", { name: "Commit my choice" }).click();
  await page.getByText("Choose one of the options first.").waitFor();
  const options = page.getByRole("radiogroup", { name: "Options" });
  await options.getByRole("radio").first().locator("xpath=ancestor::label").click();
  await page.getByRole("textbox", { name: "Because" }).fill("It was our voice that said it.");
  await page.getByRole("button", { name: "Commit my choice" }).click();
  await page.getByRole("heading", { name: "What happened" }).waitFor();
  await page.getByRole("heading", { name: "Sources" }).waitFor();
  await page.getByText("It was our voice that said it.").waitFor();

  await page.reload();
  await page.getByRole("heading", { name: "What happened" }).waitFor();
  expect(await page.getByRole("button", { name: "Commit my choice" }).count()).toBe(0);
  expect(app.complaints).toEqual([]);
  await app.close();
});

test("the seal can be broken without a choice, and that is remembered", async () => {
  const app = await open();
  const { page } = app;
  await openEmpty(page);
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Library" }).click();
  await page.getByRole("link", { name: "One price becomes two" }).click();
  await page.getByRole("button", { name: "Break the seal without choosing" }).click();
  await page.getByRole("button", { name: "Break the seal", exact: true }).click();
  await page.getByText(/^You broke the seal without choosing on/).waitFor();
  await page.getByRole("main").getByRole("link", { name: "Library" }).click();
  await page.getByText("Seal broken").waitFor();
  expect(app.complaints).toEqual([]);
  await app.close();
});

test("things are found from anywhere with the keyboard", async () => {
  const app = await open();
  const { page } = app;
  await openEmpty(page);
  await page.keyboard.press("Control+k");
  await page.keyboard.type("overlooked");
  await page
    .getByRole("option", { name: /The overlooked niche/ })
    .or(page.getByRole("menuitem", { name: /The overlooked niche/ }))
    .waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "The overlooked niche", level: 1 }).waitFor();
  expect(app.complaints).toEqual([]);
  await app.close();
});
