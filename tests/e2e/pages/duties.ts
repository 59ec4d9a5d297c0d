import type { Page } from "playwright-core";

/** One name or addressee, one action, one day (`2026-11-22`, or empty). */
export interface Duty {
  readonly who: string;
  readonly what: string;
  readonly by: string;
}

/** Fills in a follow-up and hands it in, whether it is taken or not. */
export async function handInFollowUp(page: Page, { who, what, by }: Duty): Promise<void> {
  const form = page.getByRole("form", { name: "Add a follow-up" });
  if ((await form.count()) === 0) await page.getByRole("button", { name: "Add a follow-up" }).click();
  await form.getByRole("textbox", { name: "One name" }).fill(who);
  await form.getByRole("textbox", { name: "What they do" }).fill(what);
  await form.getByLabel("On which day").fill(by);
  await form.getByRole("button", { name: "Add this follow-up" }).click();
}

/** Fills in a promise and hands it in. */
export async function handInPromise(page: Page, { who, what, by }: Duty): Promise<void> {
  await page.getByRole("button", { name: "Add a promise" }).click();
  const form = page.getByRole("form", { name: "Add a promise" });
  await form.getByRole("textbox", { name: "To whom" }).fill(who);
  await form.getByRole("textbox", { name: "What I promise" }).fill(what);
  await form.getByLabel("By when").fill(by);
  await form.getByRole("button", { name: "Add this promise" }).click();
}
