import { expect, test } from "vitest";
import { inBrowser } from "./in-browser.ts";
import { goTo } from "./pages/dilemma.ts";
import { openSample } from "./pages/welcome.ts";

const open = inBrowser();

test("on paper an open dilemma has its title, and every picture of Insights its table, whatever the theme", async () => {
  const { page } = await open();
  await openSample(page);
  await page.evaluate(() => {
    document.documentElement.dataset.theme = "dark";
  });
  await page.getByRole("link", { name: "Journal", exact: true }).click();
  await page.getByRole("list", { name: "Dilemmas" }).getByRole("link", { name: "Day-old bread" }).click();
  const title = page.getByRole("heading", { name: /^Day-old bread/, level: 1 });
  await goTo(page, "Options");
  const onScreen = (await title.boundingBox())?.width;
  await page.emulateMedia({ media: "print" });
  const onPaper = (await title.boundingBox())?.width ?? 0;
  const ink = await title.evaluate((heading) => getComputedStyle(heading).colorScheme);
  await page.emulateMedia({ media: "screen" });
  expect({ onScreen, isReadable: onPaper > 200, ink }).toEqual({ onScreen: 1, isReadable: true, ink: "light" });

  await page.getByRole("link", { name: "Insights", exact: true }).click();
  const table = page.locator("details table").first();
  await table.waitFor({ state: "attached" });
  const seen = [await table.isVisible()];
  await page.emulateMedia({ media: "print" });
  seen.push(await table.isVisible());
  expect(seen).toEqual([false, true]);
});
