import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";

/** Does what makes the page hand out a file, and gives back the file's name and its text. */
export async function madeFile(page: Page, make: () => Promise<void>): Promise<{ name: string; text: string }> {
  const coming = page.waitForEvent("download");
  await make();
  const download = await coming;
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
}
