import { readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import type { WalkPlan } from "../../core/walk/lens.ts";
import { axeFaults } from "./axe.ts";
import { inBrowser } from "./in-browser.ts";
import { goTo, passStopSigns, untilSaved, writeDown } from "./pages/dilemma.ts";
import { idOf } from "./pages/journal.ts";
import { tabTo } from "./pages/keyboard.ts";
import { openEmpty, openSample } from "./pages/welcome.ts";

const open = inBrowser();

async function toLenses(page: Page, lens: string): Promise<void> {
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Lenses" }).click();
  await page.getByRole("navigation", { name: "Lenses" }).getByRole("button", { name: lens }).click();
  await page.getByRole("heading", { name: lens, level: 2 }).waitFor();
}

/** What the walk asks, over the contract. */
async function plan(page: Page): Promise<Pick<WalkPlan, "lenses" | "stops">> {
  const { lenses, stops } = await page.evaluate(async () => {
    const headers = { "content-type": "application/json" };
    const answer = await fetch("ask/readWalkPlan", { method: "POST", headers, body: "{}" });
    return ((await answer.json()) as { value: WalkPlan }).value;
  });
  return { lenses, stops };
}

async function asksOf(page: Page, lens: string): Promise<string[]> {
  const found = (await plan(page)).lenses.find(({ id }) => id === lens);
  return found?.questions.map(({ ask }) => ask) ?? [];
}

async function writeIn(page: Page, name: string, text: string): Promise<void> {
  await page.getByRole("textbox", { name }).last().fill(text);
  await untilSaved(page);
}

async function look(page: Page, screen: string): Promise<string[]> {
  const faults: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.waitForFunction(() => document.getAnimations().length === 0);
    faults.push(...(await axeFaults(page)).map((fault) => `${screen}, ${colorScheme}: ${fault}`));
  }
  return faults;
}

test("questions are made one's own, asked in a walk, handed on, reset and taken in again", async () => {
  const { page, folder, complaints } = await open();
  await openEmpty(page);
  await toLenses(page, "Integrity");
  const faults = await look(page, "a lens");
  const shipped = await plan(page);

  await page.getByRole("button", { name: /^Edit: Would you do the same/ }).click();
  await writeIn(page, "The question", "Would you do it if nobody ever found out?");
  await page.getByRole("button", { name: "Done" }).click();
  await page.getByRole("button", { name: /^Switch off: Does this fit/ }).click();
  await page.getByRole("button", { name: "Add a question" }).click();
  await writeIn(page, "The question", "Would my mother sign this?");
  await writeIn(page, "When the answer is no, this is strained", "my mother would not sign this");
  faults.push(...(await look(page, "a lens being changed")));
  await page.getByRole("button", { name: "Done" }).click();
  await tabTo(page, "button", "Edit: Would my mother sign this?");
  for (let place = 5; place > 1; place -= 1) await page.keyboard.press("Alt+ArrowUp");
  await page.getByRole("status").filter({ hasText: "now 1 of 5" }).waitFor();
  await page.keyboard.press("Alt+ArrowUp");
  await page.getByRole("status").filter({ hasText: "is the first already" }).waitFor();
  const focused = await page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
  await tabTo(page, "button", "Switch off the lens Integrity");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await page.getByRole("navigation", { name: "Lenses" }).getByRole("button", { name: "Stop signs" }).click();
  await page.getByRole("textbox", { name: "Who to call" }).first().fill("Rosa Lind, lawyer");
  await untilSaved(page);
  faults.push(...(await look(page, "stop signs")));

  const mine = await plan(page);
  expect({
    focused,
    order: mine.lenses.map(({ id }) => id).slice(2, 4),
    asks: await asksOf(page, "integrity"),
  }).toEqual({
    focused: "Edit: Would my mother sign this?",
    order: ["integrity", "reciprocity"],
    asks: [
      "Would my mother sign this?",
      "Would you do it if nobody ever found out?",
      "Will what you say, and what you leave out, give them a true picture?",
      "Are you standing by what was said in your name, even if you did not say it yourself?",
    ],
  });

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Export a lens pack" }).click(),
  ]);
  const pack = join(folder, "pack.json");
  await download.saveAs(pack);
  await page.getByRole("button", { name: "Everything as it was" }).click();
  await untilSaved(page);
  await expect.poll(() => plan(page)).toEqual(shipped);
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "Import a lens pack" }).click(),
  ]);
  await chooser.setFiles(pack);
  const preview = page.getByRole("region", { name: "What this pack would do" });
  await preview.getByText("Would my mother sign this?").waitFor();
  expect(await plan(page)).toEqual(shipped);
  faults.push(...(await look(page, "a pack before it is taken in")));
  await preview.getByRole("button", { name: "Take it in" }).click();
  await page.getByText("The pack is taken in.").waitFor();
  expect(await plan(page)).toEqual(mine);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => plan(page)).toEqual(shipped);
  await page.getByRole("button", { name: "Redo" }).click();
  await expect.poll(() => plan(page)).toEqual(mine);

  await writeDown(page, { title: "The quote", happened: "It said four rooms", asked: "To paint the stairs" });
  await page.getByRole("link", { name: "Go on with the facts" }).click();
  await goTo(page, "Walk");
  await page.getByText("Full walk").click();
  await page.getByRole("button", { name: "Start the walk" }).click();
  await page.getByRole("radiogroup").first().getByText("Yes", { exact: true }).click();
  await page.getByRole("alert").getByText("Rosa Lind, lawyer").waitFor();
  await passStopSigns(page);
  for (const place of [1, 2]) {
    await page.getByText(`Lens ${place} of 7`).waitFor();
    await page.getByRole("button", { name: "Next", exact: true }).click();
  }
  await page.getByRole("heading", { name: "Integrity" }).waitFor();
  await page.getByRole("radiogroup").first().getByText("No", { exact: true }).click();
  await untilSaved(page);
  while ((await page.getByRole("button", { name: "Next", exact: true }).count()) > 0)
    await page.getByRole("button", { name: "Next", exact: true }).click();
  await page.getByRole("button", { name: "See what it shows" }).click();
  await page.getByText("my mother would not sign this.").waitFor();
  expect({ faults, complaints }).toEqual({ faults: [], complaints: [] });
});

test("a question that was answered and switched off since is still read in a locked walk", async () => {
  const { page, complaints } = await open();
  await openSample(page);
  const id = await idOf(page, "decided");
  const strained = page.getByRole("region", { name: "What is strained" });
  const readWalk = async () => {
    await page.evaluate((hash) => window.location.replace(hash), `#/dilemma/${id}/walk`);
    await strained.waitFor();
    return page.getByRole("region", { name: "Walk", exact: true }).innerText();
  };
  const before = await readWalk();
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Lenses" }).click();
  const list = page.getByRole("navigation", { name: "Lenses" });
  for (const lens of ["Reciprocity", "Integrity", "Brutal facts"]) {
    await list.getByRole("button", { name: lens }).click();
    await page.getByRole("button", { name: `Switch off the lens ${lens}` }).click();
  }
  await untilSaved(page);
  expect((await plan(page)).lenses.map(({ id: lens }) => lens)).not.toContain("integrity");
  const sorted = (text: string) => text.split("\n").sort();
  expect(sorted(await readWalk())).toEqual(sorted(before));
  expect(complaints).toEqual([]);
});

test("what is typed stays in the window when it cannot be saved, and a faulty pack changes nothing", async () => {
  const app = await open();
  const { page } = app;
  await openEmpty(page);
  await toLenses(page, "Integrity");
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "Import a lens pack" }).click(),
  ]);
  const text = '{"format":"casebook-lens-pack","version":1,"colour":"red","lenses":[],"stops":[]}';
  await chooser.setFiles({ name: "pack.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await page.getByRole("alert").getByText("The file: has a field “colour” that no lens pack has").waitFor();
  const faults = await look(page, "a faulty pack");
  await page.getByRole("button", { name: "Add a lens" }).click();
  faults.push(...(await look(page, "a new lens")));
  await writeIn(page, "Title of the lens", "Seasons");
  await app.kill();
  await page.getByRole("textbox", { name: "What it is about" }).fill("Winter too");
  await page.getByRole("alert").getByText("Not saved").waitFor();
  faults.push(...(await look(page, "not saved")));
  expect({ faults, typed: await page.getByRole("textbox", { name: "What it is about" }).inputValue() }).toEqual({
    faults: [],
    typed: "Winter too",
  });
});

test("words that the disk refused hold the window, and are there for whoever comes back to them", async () => {
  const app = await open();
  const { page } = app;
  await openEmpty(page);
  await toLenses(page, "Integrity");
  await page.getByRole("button", { name: "Add a lens" }).click();
  await writeIn(page, "Title of the lens", "Seasons");
  const folder = join(app.folder, "casebook");
  await rename(folder, `${folder}-away`);
  const about = page.getByRole("textbox", { name: "What it is about" });
  await about.fill("Winter too");
  await page.getByRole("alert").getByText("Not saved").waitFor();
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Journal" }).click();
  await page.getByRole("heading", { name: "Journal", level: 1 }).waitFor();
  const question = page.waitForEvent("dialog");
  await page.close({ runBeforeUnload: true });
  const asked = await question;
  await asked.dismiss();
  await rename(`${folder}-away`, folder);
  await toLenses(page, "Seasons");
  const typed = await about.inputValue();
  await untilSaved(page);
  expect([asked.type(), typed]).toEqual(["beforeunload", "Winter too"]);
  expect(await readFile(join(folder, "lenses.json"), "utf8")).toContain("Winter too");
});

test("on a narrow window and at 200 per cent text nothing of the lenses runs out of sight", async () => {
  const { page } = await open();
  await openEmpty(page);
  await toLenses(page, "Integrity");
  await page.getByRole("button", { name: /^Edit: Would you do the same/ }).click();
  await page.setViewportSize({ width: 400, height: 800 });
  const overflow: number[] = [];
  for (const size of ["16px", "32px"])
    overflow.push(
      await page.evaluate((fontSize) => {
        document.documentElement.style.fontSize = fontSize;
        return document.documentElement.scrollWidth - window.innerWidth;
      }, size),
    );
  expect(overflow).toEqual([0, 0]);
});
