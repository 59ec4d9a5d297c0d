import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { tabInto } from "./keyboard.ts";

/** Goes to the library through the bar at the side. */
export async function goToLibrary(page: Page): Promise<void> {
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Library" }).click();
  await page.getByRole("list", { name: "Cases" }).getByRole("link").first().waitFor();
}

/** The titles of the cases that are listed, in their order. */
export async function listedCases(page: Page): Promise<string[]> {
  return page.getByRole("list", { name: "Cases" }).getByRole("heading").allTextContents();
}

/** Waits until so many of the cases are listed, as the page says it. Resolves with their titles. */
export async function shown(page: Page, count: string | RegExp): Promise<string[]> {
  await page.getByRole("status").getByText(count).waitFor();
  return listedCases(page);
}

/** Turns a box with Tab and Space. */
export async function turn(page: Page, name: string): Promise<void> {
  await tabInto(page, page.getByRole("checkbox", { name, exact: true }));
  await page.keyboard.press("Space");
}

/** Waits until the keyboard is in an element: what opens takes it a moment after it is seen. */
export async function hasKeyboard(target: Locator): Promise<void> {
  await target.waitFor();
  await expect.poll(() => target.evaluate((element) => element === document.activeElement)).toBe(true);
}
