import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, onTestFinished } from "vitest";
import { launchBrowser } from "./browser.ts";
import { type OpenCasebook, type Opening, openCasebook } from "./casebook.ts";

const pictures = join(import.meta.dirname, "..", "..", "out", "failures");

/** Keeps a picture of the window of a test that failed. */
async function keepPicture(page: Page, name: string): Promise<void> {
  await mkdir(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name.replaceAll(/\W+/g, "-").slice(0, 80)}.png`) });
}

/**
 * One browser for the tests of a file. The returned function opens a casebook in it; whatever becomes of the test, the app
 * is ended with it.
 */
export function inBrowser(): (opening?: Opening) => Promise<OpenCasebook> {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  return async (opening = {}) => {
    const app = await openCasebook(browser, opening);
    onTestFinished(async ({ task }) => {
      if (task.result?.state === "fail" && !app.page.isClosed()) await keepPicture(app.page, task.name);
      await app.kill();
      await app.page.context().close();
    });
    return app;
  };
}
