import type { Page } from "playwright-core";
import { expect } from "vitest";

/** Goes to a place of the window by its address, and waits until what it asked for is here. */
export async function visit(page: Page, place: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, place);
  await expect.poll(() => page.getByText("One moment.").count()).toBe(0);
}
