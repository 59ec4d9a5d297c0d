import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { axeFaults } from "./axe.ts";
import { inBrowser } from "./in-browser.ts";
import { todayHere, untilSaved, writeDown } from "./pages/dilemma.ts";
import { idOf } from "./pages/journal.ts";
import { openEmpty, openSample } from "./pages/welcome.ts";

const open = inBrowser();

/** A picture of one pixel. */
const dot = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

const lease = { title: "The lease and its clause", happened: "Clause 7 says more than he told me.", asked: "To sign." };

async function faultsIn(page: Page, state: string): Promise<string[]> {
  const faults: string[] = [];
  for (const theme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
    await page.waitForFunction(() => document.getAnimations().length === 0);
    faults.push(...(await axeFaults(page)).map((fault) => `${state}, ${theme}: ${fault}`));
  }
  return faults;
}

async function visit(page: Page, place: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, place);
  await expect.poll(() => page.getByText("One moment.").count()).toBe(0);
}

/** Pastes a picture as the browser would: a file without a name of its own. */
async function pastePicture(page: Page, base64: string): Promise<void> {
  await page.evaluate((text) => {
    const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array([...bytes, 0])], "image.png", { type: "image/png" }));
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  }, base64);
}

test("a picture is kept from a file and from a paste, is there the next day, and opens only after asking", async () => {
  const first = await open();
  await openEmpty(first.page);
  await writeDown(first.page, lease);
  await visit(first.page, `/dilemma/${await idOf(first.page, "draft")}`);
  const input = first.page.getByLabel("Add a picture or a PDF");
  const png = Buffer.from(dot, "base64");
  await input.setInputFiles([
    { name: "clause.png", mimeType: "image/png", buffer: png },
    { name: "contract.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.4 as signed") },
    { name: "clause.png.exe", mimeType: "image/png", buffer: Buffer.from("MZ") },
  ]);
  await first.page
    .getByRole("alert")
    .getByText(/“clause\.png\.exe” is neither/)
    .waitFor();
  await pastePicture(first.page, dot);
  await first.page.getByRole("button", { name: /^Open Pasted at/ }).waitFor();
  const faults = await faultsIn(first.page, "attachments");
  await first.close();

  const second = await open({ folder: first.folder });
  const { page } = second;
  await visit(page, `/dilemma/${await idOf(page, "draft")}`);
  await expect.poll(() => page.getByRole("list", { name: "Kept here" }).locator("img").count()).toBe(2);
  await page.getByRole("button", { name: /^Open clause\.png/ }).click();
  await page.getByRole("dialog", { name: "Open this picture?" }).getByText("PNG picture").waitFor();
  faults.push(...(await faultsIn(page, "asking")));
  await page.getByRole("button", { name: "Open it" }).click();
  const large = page.getByRole("dialog", { name: "clause.png" }).getByRole("img", { name: "clause.png" });
  await expect.poll(() => large.evaluate((picture: HTMLImageElement) => picture.naturalWidth)).toBe(1);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: /^Open contract\.pdf/ }).click();
  const handedOver = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save a copy" }).click();
  const copy = await handedOver;
  const text = (await (await copy.createReadStream()).toArray()).join("");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Take “clause.png” away" }).click();
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await page.getByRole("button", { name: /^Open clause\.png/ }).waitFor();
  expect({ name: copy.suggestedFilename(), text, faults, complaints: second.complaints }).toEqual({
    name: "contract.pdf",
    text: "%PDF-1.4 as signed",
    faults: [],
    complaints: [],
  });
  await second.close();
});

test("a file of exactly ten megabytes is kept, a larger one is refused with a word about it", async () => {
  const { page, complaints } = await open();
  await openEmpty(page);
  await writeDown(page, lease);
  await visit(page, `/dilemma/${await idOf(page, "draft")}`);
  const cap = 10 * 1024 * 1024;
  const [most, more] = [Buffer.alloc(cap, 7), Buffer.alloc(cap + 1, 7)];
  for (const bytes of [most, more]) bytes.set(Buffer.from("%PDF-1.4"));
  await page.getByLabel("Add a picture or a PDF").setInputFiles([
    { name: "most.pdf", mimeType: "application/pdf", buffer: most },
    { name: "more.pdf", mimeType: "application/pdf", buffer: more },
  ]);
  await page.getByText("“more.pdf” is larger than 10 MB.", { exact: false }).waitFor();
  const kept = page.getByRole("list", { name: "Kept here" }).getByRole("listitem");
  await kept.first().waitFor();
  expect({ kept: await kept.allInnerTexts(), complaints }).toEqual({
    kept: [expect.stringContaining("10 MB")],
    complaints: [],
  });
});

test("a decided dilemma gives way to a later one, and both say so", async () => {
  const { page, complaints } = await open();
  await openSample(page);
  const id = await idOf(page, "decided");
  await visit(page, `/dilemma/${id}/look-back`);
  await page.getByRole("button", { name: "A later dilemma stands in its place…" }).click();
  const faults = await faultsIn(page, "superseding");
  await page.getByRole("textbox", { name: "Title of the new dilemma" }).fill("Almonds again");
  await page.getByRole("button", { name: "Write it" }).click();
  await page.getByRole("heading", { name: "Almonds again", level: 1 }).waitFor();
  const earlier = page.getByRole("status").filter({ hasText: "Stands in the place of" }).getByRole("link");
  await earlier.click();
  await page
    .getByRole("status")
    .filter({ hasText: "A later dilemma stands in its place:" })
    .getByRole("link", { name: "Almonds again" })
    .waitFor();
  await page.getByRole("banner").getByText("Superseded").waitFor({ state: "detached" });
  faults.push(...(await faultsIn(page, "superseded")));
  await page.getByRole("link", { name: "Today" }).click();
  await page.getByRole("heading", { name: "Today", level: 1 }).waitFor();
  const waiting = await page.getByRole("link", { name: /^Look back on/ }).count();
  await visit(page, "/journal");
  await page.getByRole("button", { name: /^Any status/ }).click();
  await page.getByRole("option", { name: "Superseded" }).click();
  await page.getByText("1 of 6 dilemmas").waitFor();
  expect({ waiting, faults, complaints }).toEqual({ waiting: 0, faults: [], complaints: [] });
});

test("a dilemma is read as it was, and a day before it was written is refused with its day", async () => {
  const { page, complaints } = await open();
  await openSample(page);
  await visit(page, `/dilemma/${await idOf(page, "weighing")}`);
  await page.getByLabel("As it was on…").fill("2001-05-03");
  await page.getByRole("button", { name: "Show that day" }).click();
  await page.getByText(/^It was written on /).waitFor();
  await page.getByLabel("As it was on…").fill(todayHere());
  await page.getByRole("button", { name: "Show that day" }).click();
  await page.getByText(/^This is the record as it stood at the end of/).waitFor();
  const fields = await page.getByRole("main").getByRole("textbox").count();
  const faults = await faultsIn(page, "as it was");
  await page.getByRole("button", { name: "Back to today" }).click();
  await page.getByRole("textbox", { name: "What happened" }).waitFor();
  expect({ fields, faults, complaints }).toEqual({ fields: 0, faults: [], complaints: [] });
});

test("a view is kept and come back to, and three dilemmas are tagged and deleted at once", async () => {
  const { page, complaints } = await open();
  await openSample(page);
  await visit(page, "/journal");
  await page.getByRole("button", { name: /Sorted by/ }).click();
  await page.getByRole("option", { name: "Next review" }).click();
  await page.getByRole("button", { name: "Save this view" }).click();
  await page.getByRole("textbox", { name: "Name of this view" }).fill("To look back on");
  await page.keyboard.press("Enter");
  const view = page.getByRole("list", { name: "Saved views" }).getByRole("button", { name: "To look back on" });
  await view.waitFor();
  await page.getByRole("button", { name: /Sorted by/ }).click();
  await page.getByRole("option", { name: "Title" }).click();
  await view.click();
  await page.getByRole("button", { name: /Next review/ }).waitFor();

  await page.getByRole("button", { name: "Select several" }).click();
  const boxes = page.getByRole("checkbox");
  await boxes.nth(0).click();
  await boxes.nth(2).click({ modifiers: ["Shift"] });
  await page.getByText("3 selected").waitFor();
  const faults = await faultsIn(page, "selecting");
  await page.getByRole("button", { name: "Tags…" }).click();
  await page.getByRole("textbox", { name: "Add tags" }).fill("till, flour");
  faults.push(...(await faultsIn(page, "tagging")));
  await page.getByRole("button", { name: "Change all 3 dilemmas" }).click();
  const tagged = page.getByRole("list", { name: "Dilemmas" }).getByText("flour", { exact: true });
  await expect.poll(() => tagged.count()).toBe(3);
  await page.getByRole("button", { name: "Delete them" }).click();
  await page.getByText("2 dilemmas", { exact: true }).waitFor();
  await page.getByRole("button", { name: "Undo: take 3 dilemmas back" }).click();
  await page.getByText("5 dilemmas", { exact: true }).waitFor();
  expect({ faults, complaints }).toEqual({ faults: [], complaints: [] });
});

test("every action is a few keys away, Enter waits for its answer, and undo takes a command back", async () => {
  const { page, complaints } = await open();
  await openSample(page);
  await page.keyboard.press("Control+k");
  await page.getByRole("searchbox").waitFor();
  await page.evaluate(() => {
    const field = document.activeElement as HTMLInputElement;
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, "day-old bread");
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    field.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", code: "Enter", bubbles: true, cancelable: true }));
  });
  await page.getByRole("heading", { name: /^Day-old bread/, level: 1 }).waitFor();
  await page.keyboard.press("Control+k");
  await page.getByRole("searchbox").waitFor();
  await page.keyboard.type("add fact");
  await page.getByRole("menuitem", { name: /Add a fact/ }).waitFor();
  const faults = await faultsIn(page, "commands");
  await page.keyboard.press("Enter");
  const facts = page.getByRole("textbox", { name: /^Fact \d/ });
  await expect.poll(() => facts.last().evaluate((field) => field === document.activeElement)).toBe(true);
  const count = await facts.count();
  await untilSaved(page);
  await page.getByRole("link", { name: "Facts" }).focus();
  await page.keyboard.press("Control+z");
  await expect.poll(() => facts.count()).toBe(count - 1);
  await page.keyboard.press("Alt+PageDown");
  await page.getByRole("region", { name: "People", exact: true }).first().waitFor();
  await page.keyboard.press("?");
  await page.getByRole("dialog", { name: "Keyboard shortcuts" }).getByText("Next part").waitFor();
  faults.push(...(await faultsIn(page, "shortcuts")));
  expect({ faults, complaints }).toEqual({ faults: [], complaints: [] });
});
