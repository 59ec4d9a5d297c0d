import type { Locator, Page } from "playwright-core";

/** How often Tab is pressed before a place counts as out of reach. */
const patience = 250;

/** Presses Tab until the focus is in one of the elements that the locator finds. Throws when it never is. */
export async function tabInto(page: Page, target: Locator): Promise<void> {
  await target.first().waitFor({ state: "attached" });
  for (let presses = 0; presses < patience; presses += 1) {
    if (await target.evaluateAll((elements) => elements.some((one) => one === document.activeElement))) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`The keyboard never reached ${target}`);
}

/** Presses Tab until the focus is on the element with this role and a name that holds `name`. Throws when it never is. */
export async function tabTo(page: Page, role: Parameters<Page["getByRole"]>[0], name: string | RegExp): Promise<void> {
  const target = page.getByRole(role, { name }).first();
  await target.waitFor();
  await tabInto(page, target);
}

/** Goes to a place with Tab and types into it, in place of what stood there. */
export async function typeInto(page: Page, name: string | RegExp, text: string): Promise<void> {
  await tabTo(page, "textbox", name);
  await page.keyboard.press("Control+a");
  await page.keyboard.type(text);
}

/** Goes to a button or a link with Tab and presses Enter. */
export async function press(page: Page, role: "button" | "link", name: string | RegExp): Promise<void> {
  await tabTo(page, role, name);
  await page.keyboard.press("Enter");
}

/** Goes to a group of choices with Tab and moves to one of them with the arrows, `steps` down from the one that is chosen. */
export async function choose(page: Page, group: string | RegExp, steps: number): Promise<void> {
  await chooseIn(page, page.getByRole("radiogroup", { name: group }).first(), steps);
}

/** As `choose`, in a group that was found some other way. */
export async function chooseIn(page: Page, group: Locator, steps: number): Promise<void> {
  await tabInto(page, group.getByRole("radio"));
  await page.keyboard.press("Space");
  for (let step = 0; step < steps; step += 1) await page.keyboard.press("ArrowDown");
}

/** Goes to a list of the system with Tab and moves `steps` down in it. */
export async function moveDown(page: Page, list: string, steps: number): Promise<void> {
  await tabTo(page, "combobox", list);
  for (let step = 0; step < steps; step += 1) await page.keyboard.press("ArrowDown");
}

/** Opens a list with Enter and takes one of its words. Throws when the arrows never reach it. */
export async function pick(page: Page, list: string, word: string): Promise<void> {
  await press(page, "button", list);
  const option = page.getByRole("listbox", { name: list }).getByRole("option", { name: word, exact: true });
  await option.waitFor();
  for (let presses = 0; presses < patience; presses += 1) {
    if (await option.evaluate((element) => element === document.activeElement)) return page.keyboard.press("Enter");
    await page.keyboard.press("ArrowDown");
  }
  throw new Error(`The arrows never reached ${word}`);
}

/** Finds something by a few letters and goes there. `answer` is what the list shows for them. */
export async function find(page: Page, letters: string, answer: string | RegExp): Promise<void> {
  await page.keyboard.press("Control+k");
  await page.getByRole("searchbox").waitFor();
  await page.keyboard.type(letters);
  await page.getByRole("menuitem", { name: answer }).first().waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("searchbox").waitFor({ state: "detached" });
}

/** Goes to one part of the dilemma that is open. */
export async function goByKeys(page: Page, part: string): Promise<void> {
  await press(page, "link", new RegExp(`^${part}$`));
  await page.getByRole("region", { name: part, exact: true }).first().waitFor();
}

/** Sets a date field. In which order its figures are typed differs from country to country, so this alone is not typed. */
export async function setDay(page: Page, field: string, day: string): Promise<void> {
  const input = page.getByLabel(field, { exact: true });
  await tabInto(page, input);
  await input.fill(day);
}
