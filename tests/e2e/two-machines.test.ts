import { cp, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import type { Change } from "../../core/dilemma/dilemma.ts";
import { localClock } from "../../store/clock.ts";
import { openApp, value } from "../store/open-app.ts";
import { axeFaults } from "./axe.ts";
import type { OpenCasebook } from "./casebook.ts";
import { inBrowser } from "./in-browser.ts";
import { goTo, untilSaved, writeDown } from "./pages/dilemma.ts";
import { openEmpty } from "./pages/welcome.ts";

const open = inBrowser();

const jar = { title: "The jar", happened: "A jar fell.", asked: "To say nothing." };

/** One dilemma here, and a folder beside it that stands for the other machine. */
async function onTwoMachines() {
  const app = await open();
  await openEmpty(app.page);
  await writeDown(app.page, jar);
  await app.page.getByRole("link", { name: "Go on with the facts" }).click();
  await goTo(app.page, "What happened");
  const id = /dilemma\/([^/]+)/.exec(app.page.url())?.[1] ?? "";
  const [here, there] = [join(app.folder, "casebook"), join(app.folder, "other")];
  await cp(here, there, { recursive: true, filter: (name) => !name.endsWith(".lock") });
  return { ...app, id, here, there };
}

type Machines = Awaited<ReturnType<typeof onTwoMachines>>;

/** Writes on the other machine and lets its file arrive here as a conflict copy. */
async function arrive({ id, here, there }: Machines, change: Change, name: string): Promise<void> {
  const other = await openApp({ folder: there, clock: localClock });
  const { revision } = value(await other.ask("readDilemma", { id }));
  value(await other.ask("editDilemma", { id, revision, change }));
  await other.close();
  await cp(join(there, "dilemmas", `${id}.json`), join(here, "dilemmas", name));
}

const happened = (page: Page) => page.getByRole("textbox", { name: "What happened" });

async function looksFine({ page }: Pick<OpenCasebook, "page">): Promise<string[]> {
  const faults: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.waitForFunction(() => document.getAnimations().length === 0);
    faults.push(...(await axeFaults(page)));
  }
  return faults;
}

test("what another machine wrote elsewhere in a dilemma appears while it is open, and nobody is asked", async () => {
  const machines = await onTwoMachines();
  const { page, id, here, close, complaints } = machines;
  await happened(page).fill("A jar fell on a foot.");
  await untilSaved(page);
  await arrive(machines, { asked: "To say nothing to anybody.", tags: ["glass"] }, `${id} (1).json`);
  await page.waitForFunction(() =>
    [...document.querySelectorAll("textarea")].some(({ value }) => value === "To say nothing to anybody."),
  );
  expect([
    await happened(page).inputValue(),
    await page.getByText("Two versions of").count(),
    await readdir(join(here, "dilemmas")),
  ]).toEqual(["A jar fell on a foot.", 0, [`${id}.json`]]);
  await close();
  expect(complaints).toEqual([]);
});

test("what two machines wrote differently stands side by side until it is settled with the keyboard, and nothing is lost", async () => {
  const machines = await onTwoMachines();
  const { page, id, here, close, complaints } = machines;
  await arriveDiffering(machines);
  await page.getByText("Two versions of “The jar”: one place reads differently on another machine.").waitFor();
  const look = page.getByRole("button", { name: "Look at both" });
  await look.focus();
  await page.keyboard.press("Enter");
  const card = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: "What happened" }) });
  await card.waitFor();
  const said = await card.innerText();
  expect([said.includes("Two jars fell."), said.includes("A jar fell on a foot.")]).toEqual([true, true]);
  expect(await looksFine(machines)).toEqual([]);
  await card.getByRole("button", { name: "Keep both, one under the other" }).focus();
  await page.keyboard.press("Enter");
  await page.waitForFunction(() =>
    [...document.querySelectorAll("textarea")].some(
      ({ value }) => value.includes("Two jars fell.") && value.includes("A jar fell on a foot."),
    ),
  );
  const back = page.getByRole("button", { name: "Take back" });
  await back.waitFor();
  expect(await back.evaluate((button) => button === document.activeElement)).toBe(true);
  await page.keyboard.press("Enter");
  await card.waitFor();
  await page.waitForFunction(
    () => ![...document.querySelectorAll("textarea")].some(({ value }) => value.includes("\n\n")),
  );
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Today" }).click();
  await page.getByRole("region", { name: "Two versions" }).getByRole("link", { name: "Look at both" }).click();
  await page.getByRole("heading", { name: "Two versions", level: 1 }).waitFor();
  expect(await looksFine(machines)).toEqual([]);
  await page.getByRole("button", { name: "Take the other" }).click();
  await page.getByText("Nothing waits.").waitFor();
  const merged = await readdir(join(here, "merged"));
  const settled = await Promise.all(merged.map((name) => readFile(join(here, "merged", name), "utf8")));
  const written = await readFile(join(here, "dilemmas", `${id}.json`), "utf8");
  for (const words of ["Two jars fell.", "A jar fell on a foot."])
    expect([written, ...settled].some((text) => text.includes(words))).toBe(true);
  await close();
  expect(complaints).toEqual([]);
});

async function arriveDiffering(machines: Machines): Promise<void> {
  await happened(machines.page).fill("A jar fell on a foot.");
  await untilSaved(machines.page);
  await arrive(machines, { happened: "Two jars fell." }, `${machines.id}.sync-conflict-20261122-101500-ABCDEFG.json`);
}
