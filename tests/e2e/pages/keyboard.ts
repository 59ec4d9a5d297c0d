import type { Page } from "playwright-core";

/** How often Tab is pressed before a place counts as out of reach. */
const patience = 120;

/** Presses Tab until the focus is on the element with this role and a name that holds `name`. Throws when it never is. */
export async function tabTo(page: Page, role: Parameters<Page["getByRole"]>[0], name: string | RegExp): Promise<void> {
  const target = page.getByRole(role, { name }).first();
  await target.waitFor();
  for (let presses = 0; presses < patience; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`The keyboard never reached ${role} ${name}`);
}

/** Goes to a place with Tab and types into it, in place of what stood there. */
export async function typeInto(page: Page, name: string, text: string): Promise<void> {
  await tabTo(page, "textbox", name);
  await page.keyboard.press("Control+a");
  await page.keyboard.type(text);
}

/** Goes to a button or a link with Tab and presses Enter. */
export async function press(page: Page, role: "button" | "link", name: string | RegExp): Promise<void> {
  await tabTo(page, role, name);
  await page.keyboard.press("Enter");
}

/** Goes to a group of choices with Tab and moves to one of them with the arrows, `steps` down from the first. */
export async function choose(page: Page, group: string | RegExp, steps: number): Promise<void> {
  const radios = page.getByRole("radiogroup", { name: group }).first().getByRole("radio");
  await radios.first().waitFor({ state: "attached" });
  for (let presses = 0; presses < patience; presses += 1) {
    const isInside = await radios.evaluateAll((elements) => elements.some((one) => one === document.activeElement));
    if (isInside) break;
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Space");
  for (let step = 0; step < steps; step += 1) await page.keyboard.press("ArrowDown");
}
