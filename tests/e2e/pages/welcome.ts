import type { Page } from "playwright-core";

/** Answers the first run with an empty casebook. */
export async function openEmpty(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Start with an empty one" }).click();
  await page.getByRole("heading", { name: "Today", level: 1 }).waitFor();
}

/** Answers the first run with the sample. */
export async function openSample(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Start with a sample casebook" }).click();
  await page.getByRole("heading", { name: "Today", level: 1 }).waitFor();
}
