import { expect, test } from "vitest";
import { faultsInThemes } from "./axe.ts";
import { inBrowser } from "./in-browser.ts";
import { visit } from "./pages/visit.ts";
import { openEmpty } from "./pages/welcome.ts";

const open = inBrowser();
const place = "/case/the-chatbot-that-promised";

test("a page that cannot be drawn says so, leaves the way to the others, and is drawn when it can be", async () => {
  const { page } = await open();
  await openEmpty(page);
  await page.route("**/ask/readCase", (route) => route.fulfill({ json: { ok: true, value: { id: "odd" } } }));
  await visit(page, place);
  await page.getByRole("heading", { name: "This page cannot be shown", level: 1 }).waitFor();
  expect(await faultsInThemes(page, "mishap")).toEqual([]);
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Journal" }).click();
  await page.getByRole("heading", { name: "Journal", level: 1 }).waitFor();
  await visit(page, place);
  await page.getByRole("heading", { name: "This page cannot be shown", level: 1 }).waitFor();
  await page.unroute("**/ask/readCase");
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByRole("heading", { name: "The chatbot that promised", level: 1 }).waitFor();
});
