import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { refused } from "../../core/outcome.ts";
import { faultsInThemes } from "./axe.ts";
import { inBrowser } from "./in-browser.ts";
import { ask } from "./pages/contract.ts";
import { press } from "./pages/keyboard.ts";
import { lastRun, moveElsewhere, planOne, runThere } from "./pages/running.ts";
import { openEmpty } from "./pages/welcome.ts";

const open = inBrowser();

const next = (page: Page) => page.getByRole("button", { name: "I’m next" });

/** Everything that the page could tell about somebody who had it before: its text, its fields, and what is chosen. */
async function leftOnPage(page: Page): Promise<string> {
  return page.evaluate(() => {
    const chosen = [...document.querySelectorAll("input, textarea, [data-selected], [aria-checked]")];
    const fields = chosen.map((one) => {
      const typed = one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement ? one.value : "";
      return one instanceof HTMLInputElement && one.type === "radio" ? `${one.checked}` : typed;
    });
    return [document.body.innerText, ...fields, document.activeElement?.textContent ?? ""].join("\n");
  });
}

/** Every way out that somebody with the laptop may try. */
async function tryWaysOut(page: Page): Promise<void> {
  await page.goBack();
  for (const key of ["Escape", "Control+z", "Control+k", "Alt+ArrowLeft", "n", "f", "PageDown", "Backspace"])
    await page.keyboard.press(key);
  await page.evaluate(() => {
    window.location.hash = "/journal";
  });
  await page.reload();
}

test("ballots go round: nothing of a choice stays, nobody gets out but the trainer, and only numbers are kept", async () => {
  const { page, folder, complaints } = await open();
  await openEmpty(page);
  const id = await planOne(page);
  await runThere(page, id, { kind: "next" });
  await page.getByText("Is this screen on the wall as well?").waitFor();
  await page.getByRole("button", { name: "Pass the laptop round" }).click();
  await next(page).waitFor();
  const faults = await faultsInThemes(page, "between two");
  const rest = await leftOnPage(page);
  await press(page, "button", "I’m next");
  const handIn = page.getByRole("button", { name: "Hand it in" });
  expect([await page.getByRole("radio", { checked: true }).count(), await handIn.isDisabled()]).toEqual([0, true]);
  await page.getByRole("radio").nth(1).press(" ");
  await page.keyboard.press("ArrowDown");
  expect(await page.getByRole("radio").nth(2).isChecked()).toBe(true);
  faults.push(...(await faultsInThemes(page, "a ballot")));
  await press(page, "button", "Hand it in");
  await page.getByRole("heading", { name: "Thank you. It is handed in." }).waitFor();
  for (const key of ["Enter", " "]) await page.keyboard.press(key); // Nothing is under the keys of somebody who types on.
  await page.getByRole("heading", { name: "Thank you. It is handed in." }).waitFor();
  faults.push(...(await faultsInThemes(page, "handed in")));
  await tryWaysOut(page);
  await next(page).waitFor();
  const left = await leftOnPage(page);
  expect(left.replace("1 handed in", "0 handed in")).toBe(rest);

  await next(page).click();
  expect(await page.getByRole("radio", { checked: true }).count()).toBe(0);
  await page.getByRole("radio").first().press(" ");
  await page.getByRole("button", { name: "Start over" }).click();
  await next(page).click();
  expect(await page.getByRole("radio", { checked: true }).count()).toBe(0);
  await page.getByRole("radio").first().press(" ");
  await tryWaysOut(page);
  await next(page).click();
  expect(await page.getByRole("radio", { checked: true }).count()).toBe(0);
  await page.getByRole("radio").first().press(" ");
  await handIn.dblclick();
  await page.getByRole("heading", { name: "Thank you. It is handed in." }).waitFor();
  const told = await ask(page, "readSession", { id });
  expect(told.session.runs[0]?.votes[0]).toMatchObject({ total: 2, counts: null, state: "open" });

  await page.getByRole("button", { name: "For the trainer" }).click();
  faults.push(...(await faultsInThemes(page, "the way out")));
  await page.keyboard.press("Enter");
  await next(page).waitFor();
  await page.getByRole("button", { name: "For the trainer" }).click();
  await page.getByRole("button", { name: "I am the trainer: take it back" }).click();
  await page.getByRole("status").getByText("2 handed in", { exact: true }).waitFor();
  await page.getByRole("button", { name: "Pass it round", exact: true }).click();
  for (const place of [2, 2, 2]) {
    await next(page).click();
    await page.getByRole("radio").nth(place).press(" ");
    await handIn.click();
    await page.getByRole("heading", { name: "Thank you. It is handed in." }).waitFor();
  }
  await moveElsewhere(page, id, { kind: "closeVote" });
  await page.getByRole("heading", { name: "This vote is closed. Please give the laptop back." }).waitFor();
  await page.getByRole("button", { name: "For the trainer" }).click();
  await page.getByRole("button", { name: "I am the trainer: take it back" }).click();
  await page.getByRole("row", { name: /^A/ }).waitFor();
  const { votes } = await lastRun(page, id);
  const sessions = join(folder, "casebook", "sessions");
  const files = await Promise.all((await readdir(sessions)).map((name) => readFile(join(sessions, name), "utf8")));
  const kept = Object.values(votes[0]?.counts ?? {});
  expect({ kept, hash: await page.evaluate(() => window.location.hash), faults, complaints }).toEqual({
    kept: [1, 0, 4, 0],
    hash: `#/workshop/${id}/run`,
    faults: [],
    complaints: [],
  });
  expect(files.join("").match(/"ballots"/g)).toHaveLength(1);
});

test("a ballot that the disk refuses or nobody answers stays with its person, and counts once", async () => {
  const { page } = await open();
  await openEmpty(page);
  const id = await planOne(page);
  await runThere(page, id, { kind: "next" }, { kind: "openVote", mode: "ballots" });
  await page.getByRole("button", { name: "Pass it round", exact: true }).click();
  await next(page).click();
  await page.getByRole("radio").nth(1).press(" ");
  let trouble: "full" | "lost" | null = "full";
  await page.route("**/ask/moveRun", async (route) => {
    if (trouble === "full") return route.fulfill({ json: refused("disk-full") });
    if (trouble === null) return route.continue();
    await route.fetch();
    return route.abort(); // It was made, and nobody hears of it.
  });
  await page.getByRole("button", { name: "Hand it in" }).click();
  await page.getByText("Not handed in yet. The disk is full.").waitFor();
  expect(await page.getByRole("radio").nth(1).isChecked()).toBe(true);
  trouble = "lost";
  await page.getByRole("button", { name: "Hand it in" }).click();
  await page.getByText("Not handed in yet. Casebook does not answer.").waitFor();
  const faults = await faultsInThemes(page, "not handed in");
  trouble = null;
  await page.getByRole("button", { name: "Hand it in" }).click();
  await page.getByRole("heading", { name: "Thank you. It is handed in." }).waitFor();
  expect([(await lastRun(page, id)).votes[0]?.total, faults]).toEqual([1, []]);
});

test.each([false, true])("commitments go round, with names only where they are kept (%s)", async (names) => {
  const { page, complaints } = await open();
  await openEmpty(page);
  const id = await planOne(page, { names });
  const to = (count: number) => Array.from({ length: count }, () => ({ kind: "next" }) as const);
  await runThere(page, id, ...to(4));
  await page.getByRole("button", { name: "Pass the laptop round" }).click();
  await next(page).click();
  const what = page.getByRole("textbox", { name: "What I will do" });
  const who = page.getByRole("textbox", { name: "My name" });
  expect(await who.count()).toBe(names ? 1 : 0);
  await what.fill("Ring the mill");
  if (names) await who.fill("Vera");
  const faults = await faultsInThemes(page, "a commitment");
  await page.getByRole("button", { name: "Hand it in" }).click();
  await page.getByRole("heading", { name: "Thank you. It is handed in." }).waitFor();
  const left = [await leftOnPage(page)];
  await tryWaysOut(page);
  await next(page).click();
  await what.focus();
  await page.keyboard.press("Control+z");
  left.push(await leftOnPage(page), await page.content());
  const offered = await what.evaluate((field) => [field.getAttribute("autocomplete"), field.getAttribute("name")]);
  expect(left.filter((text) => /mill|Vera/.test(text))).toEqual([]);
  await page.getByRole("button", { name: "Start over" }).click();
  await next(page).click();
  const again = await what.evaluate((field) => [field.getAttribute("autocomplete"), field.getAttribute("name")]);
  expect([offered[0], again[0], offered[1] === again[1]]).toEqual(["off", "off", false]);
  await page.getByRole("button", { name: "For the trainer" }).click();
  await page.getByRole("button", { name: "I am the trainer: take it back" }).click();
  await page.getByText("1 commitment", { exact: true }).waitFor();
  await page.getByRole("button", { name: "Change “Ring the mill”" }).click();
  await page.getByRole("textbox", { name: "What they will do" }).first().fill("Ring the mill on Monday");
  await page.getByRole("button", { name: "Keep it" }).click();
  await page.getByRole("button", { name: "Keep it" }).waitFor({ state: "detached" });
  await page.getByRole("textbox", { name: "What they will do" }).fill("Post the prices");
  await page.getByRole("button", { name: "Add it" }).click();
  await page.getByText("2 commitments", { exact: true }).waitFor();
  await page.getByRole("button", { name: "Take out “Post the prices”" }).click();
  await page.getByText("1 commitment", { exact: true }).waitFor();
  faults.push(...(await faultsInThemes(page, "commitments")));
  const { commitments } = await lastRun(page, id);
  expect({ commitments: commitments.map(({ who, what }) => [who, what]), faults, complaints }).toEqual({
    commitments: [[names ? "Vera" : "", "Ring the mill on Monday"]],
    faults: [],
    complaints: [],
  });
});
