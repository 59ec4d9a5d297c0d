import type { Page } from "playwright-core";

/** The four lines of a new dilemma. */
export interface Four {
  readonly title: string;
  readonly happened: string;
  readonly asked: string;
}

/** The words of the window that the tests read. */
export const saved = /^Saved \d/;

/** Waits until the window says that everything is on the disk. */
export async function untilSaved(page: Page): Promise<void> {
  await page.getByText("Saving", { exact: true }).waitFor({ state: "detached" });
  await page.getByText(saved).waitFor();
}

/** Goes to one part of the dilemma that is open. */
export async function goTo(page: Page, part: string): Promise<void> {
  await page.getByRole("navigation", { name: "Parts of this dilemma" }).getByRole("link", { name: part }).click();
  await page.getByRole("region", { name: part, exact: true }).first().waitFor();
}

/** Writes a new dilemma down and waits until it is saved. */
export async function writeDown(page: Page, four: Four): Promise<void> {
  await page.getByRole("banner").getByRole("button", { name: "New dilemma" }).click();
  await page.getByRole("textbox", { name: "Title" }).fill(four.title);
  await page.getByRole("textbox", { name: "What happened" }).fill(four.happened);
  await page.getByRole("textbox", { name: "What is being asked of me" }).fill(four.asked);
  await untilSaved(page);
}

/** Adds an option with who gains and who pays. */
export async function addOption(page: Page, title: string, gains: string, pays: string): Promise<void> {
  await page.getByRole("button", { name: "Add an option" }).click();
  await page.getByRole("group", { name: "A new option" }).getByRole("textbox", { name: "Option" }).fill(title);
  const card = page.getByRole("group", { name: title });
  await card.getByRole("textbox", { name: "Who gains" }).fill(gains);
  await card.getByRole("textbox", { name: "Who pays" }).fill(pays);
  await untilSaved(page);
}

/** Answers every stop sign with no. */
export async function passStopSigns(page: Page): Promise<void> {
  await page.getByRole("heading", { name: "Stop signs first" }).waitFor();
  for (const sign of await page.getByRole("radiogroup").all()) await sign.getByText("No", { exact: true }).click();
  await page.getByRole("button", { name: "Next", exact: true }).click();
}

/** Walks the quick walk with one answer to each of its four questions. */
export async function walkQuickly(page: Page, answers: readonly [string, string, string, string]): Promise<void> {
  await page.getByText("Quick walk").click();
  await page.getByRole("button", { name: "Start the walk" }).click();
  await passStopSigns(page);
  for (const [place, answer] of answers.entries()) {
    await page.getByText(`Lens ${place + 1} of 4`).waitFor();
    await page.getByRole("radiogroup").getByText(answer, { exact: true }).click();
    await page.getByRole("button", { name: place === 3 ? "See what it shows" : "Next", exact: true }).click();
  }
  await untilSaved(page);
}

/** Today on this machine's calendar, as a date field takes it. */
export function todayHere(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
