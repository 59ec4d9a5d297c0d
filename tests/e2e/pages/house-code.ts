import type { Locator, Page } from "playwright-core";
import type { Article } from "../../../core/code/house-code.ts";
import { ask } from "./contract.ts";

/** Goes to a screen by its address and waits until its heading is there. */
export async function visit(page: Page, place: string, heading: string | RegExp): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, place);
  await page.getByRole("heading", { name: heading }).first().waitFor();
}

/** An article as the page of the house code shows it. */
export function articleOn(page: Page, number: number): Locator {
  return page.getByRole("listitem", { name: `Article ${number}`, exact: true });
}

/** Adopts articles over the contract. */
export async function adoptAll(page: Page, texts: readonly string[]): Promise<readonly Article[]> {
  for (const text of texts) await ask(page, "adoptArticle", { text, from: null });
  return (await ask(page, "readHouseCode", {})).articles;
}

/** Every wording of every article by its number, oldest first; null where it was withdrawn. */
export async function everyWording(page: Page): Promise<Record<number, readonly (string | null)[]>> {
  const { articles } = await ask(page, "readHouseCode", {});
  return Object.fromEntries(articles.map(({ number, wordings }) => [number, wordings.map(({ text }) => text)]));
}
