import { expect, test } from "vitest";
import { axeFaults } from "./axe.ts";
import { inBrowser } from "./in-browser.ts";
import { untilSaved, writeDown } from "./pages/dilemma.ts";
import { openEmpty } from "./pages/welcome.ts";

const open = inBrowser();

const jar = { title: "The jar", happened: "A jar fell.", asked: "To say nothing." };

/** One dilemma in two windows: typed in here and deleted there, before what was typed could be saved. */
async function deletedWhileTyping() {
  const app = await open();
  const { page } = app;
  await openEmpty(page);
  await writeDown(page, jar);
  await page.getByRole("link", { name: "Go on with the facts" }).click();
  await page
    .getByRole("navigation", { name: "Parts of this dilemma" })
    .getByRole("link", { name: "What happened" })
    .click();
  const happened = page.getByRole("textbox", { name: "What happened" });
  await happened.waitFor();
  const id = /dilemma\/([^/]+)/.exec(page.url())?.[1] ?? "";
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route("**/ask/editDilemma", async (route) => {
    await held; // The save waits until the dilemma is deleted.
    await route.continue();
  });
  await happened.fill("A jar fell,\nand another.");
  const other = await page.context().newPage();
  await other.goto(new URL("/", page.url()).href);
  await other.getByRole("navigation", { name: "Main" }).waitFor();
  const binned = await other.evaluate(async (gone) => {
    const headers = { "content-type": "application/json" };
    const answer = await fetch("ask/binDilemma", { method: "POST", headers, body: JSON.stringify({ id: gone }) });
    return (await answer.json()) as unknown;
  }, id);
  expect(binned).toEqual({ ok: true, value: null });
  letGo();
  return { ...app, page, other, happened };
}

test("what was typed into a dilemma that another window deleted is shown, can be copied, and is saved when it is brought back", async () => {
  const { page, other, happened, close, complaints } = await deletedWhileTyping();
  await page.getByRole("heading", { name: "This dilemma was deleted" }).waitFor();
  const typed = page.getByRole("region", { name: "Typed here, not saved" });
  const said = await typed.innerText();
  const faults: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.waitForFunction(() => document.getAnimations().length === 0);
    faults.push(...(await axeFaults(page)));
  }
  await page.context().grantPermissions(["clipboard-read"]);
  await page.getByRole("button", { name: "Copy what I typed" }).click();
  await page.getByText("Copied.", { exact: false }).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  await page.getByRole("button", { name: "Bring it back and save" }).click();
  await untilSaved(page);
  const here = await happened.inputValue();
  await other.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Journal" }).click();
  await other.getByRole("list", { name: "Dilemmas" }).getByRole("link", { name: jar.title }).click();
  await other.getByText("and another.").waitFor();
  const text = "A jar fell,\nand another.";
  expect({ here, said: said.includes(text), copied: copied.includes(text), faults, complaints }).toEqual({
    here: text,
    said: true,
    copied: true,
    faults: [],
    complaints: [],
  });
  await close();
});

test("a window that has not heard of it says so where it saves, and brings the dilemma back from there", async () => {
  const app = await open();
  const { page } = app;
  await openEmpty(page);
  const deaf = await page.context().newPage();
  await deaf.route("**/events", (route) => route.abort());
  await writeDown(page, jar);
  await page.getByRole("link", { name: "Go on with the facts" }).click();
  await page.getByRole("region", { name: "Facts", exact: true }).waitFor();
  await deaf.goto(page.url().replace(/\/facts$/, ""));
  const happened = deaf.getByRole("textbox", { name: "What happened" });
  await happened.waitFor();
  await page.evaluate(async () => {
    const headers = { "content-type": "application/json" };
    const id = /dilemma\/([^/]+)/.exec(window.location.hash)?.[1];
    await fetch("ask/binDilemma", { method: "POST", headers, body: JSON.stringify({ id }) });
  });
  await happened.fill("A jar fell, they say.");
  await deaf.getByRole("alert").getByText("It may have been deleted", { exact: false }).waitFor();
  await deaf.getByRole("button", { name: "Bring it back and save" }).click();
  await untilSaved(deaf);
  expect(await happened.inputValue()).toBe("A jar fell, they say.");
  await app.close();
});
