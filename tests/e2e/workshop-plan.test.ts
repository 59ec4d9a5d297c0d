import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { faultsInThemes } from "./axe.ts";
import { inBrowser } from "./in-browser.ts";
import { ask } from "./pages/contract.ts";
import { untilSaved } from "./pages/dilemma.ts";
import { pick, press, tabInto, tabTo, typeInto } from "./pages/keyboard.ts";
import { visit } from "./pages/visit.ts";
import { openEmpty } from "./pages/welcome.ts";
import { keptPlan, openPlan, plainBlock, startSession, untilAgenda, usual } from "./pages/workshops.ts";

const open = inBrowser();

const halfHour = [
  `${usual("welcome")} at 09:00: 2`,
  `${usual("read")} at 09:02: 4`,
  `${usual("vote")} at 09:06: 2`,
  `${usual("discuss")} at 09:08: 8`,
  `${usual("again")} at 09:16: 2`,
  `${usual("reveal")} at 09:18: 6`,
  `${usual("write")} at 09:24: 3`,
  `${usual("close")} at 09:27: 3`,
];

async function startAtNine(page: Page): Promise<void> {
  await page.getByRole("textbox", { name: "Starts at" }).fill("9");
  await page.getByText("Ends at").waitFor();
}

test("whoever opens Workshops first has half an hour about a theme in a few clicks, and a blank one in one", async () => {
  const { page, complaints } = await open();
  await openEmpty(page);
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Workshops" }).click();
  await page.getByText("No session yet.").waitFor();
  const faults = await faultsInThemes(page, "no sessions");
  await page.getByRole("button", { name: "What about" }).click();
  await page.getByRole("option", { name: "Online reviews" }).click();
  const chosen = await page.getByRole("status").getByRole("listitem").first().innerText();
  await page.getByRole("button", { name: "Make this session" }).click();
  await page.getByRole("heading", { name: "Online reviews: 30 minutes" }).waitFor();
  await startAtNine(page);
  await untilAgenda(page, halfHour);
  await page.getByText("Fits to the minute").waitFor();
  faults.push(...(await faultsInThemes(page, "plan")));
  const read = page.getByRole("list", { name: "Agenda" }).getByRole("listitem").nth(1);
  const [title = ""] = chosen.split(" Starter");
  await read.getByText(title.split(" Core")[0] ?? "").waitFor();
  await page.getByRole("button", { name: `${usual("read")} at 09:02`, exact: true }).click();
  await page.getByRole("textbox", { name: "Your notes" }).waitFor();
  faults.push(...(await faultsInThemes(page, "a block open")));

  await page.getByRole("link", { name: "Workshops" }).first().click();
  await page.getByRole("list", { name: "Your sessions" }).getByRole("link", { name: "Run “Online reviews" }).waitFor();
  await page.getByRole("button", { name: "Start with a blank one" }).click();
  await page.getByText("Nothing is planned yet.").waitFor();
  faults.push(...(await faultsInThemes(page, "blank plan")));
  expect({ faults, complaints }).toEqual({ faults: [], complaints: [] });
});

test("from the keyboard alone a session is made, timed, reordered, thinned, filled and named", async () => {
  const { page, complaints } = await open();
  await openEmpty(page);
  await press(page, "link", "Workshops");
  await page.getByRole("heading", { name: "Make one ready to run" }).waitFor();
  await pick(page, "What about", "Environment");
  await press(page, "button", "Make this session");
  await page.getByRole("heading", { name: "Environment: 30 minutes" }).waitFor();
  await typeInto(page, "Starts at", "9");
  await untilAgenda(page, halfHour);

  await tabTo(page, "button", `Move ${usual("discuss")} at 09:08`);
  await page.keyboard.press("ArrowDown");
  await page.getByText(`${usual("discuss")} is now 5 of 8, at 09:10.`).waitFor();
  await page.keyboard.press("ArrowUp");
  await page.getByText(`${usual("discuss")} is now 4 of 8, at 09:08.`).waitFor();
  await tabTo(page, "button", new RegExp(`^${usual("discuss")} at 09:08`));
  await page.keyboard.press("Alt+ArrowUp");
  await page.getByText(`${usual("discuss")} is now 3 of 8, at 09:06.`).waitFor();
  await page.keyboard.press("Alt+ArrowDown");

  await typeInto(page, `Minutes of ${usual("discuss")}`, "10");
  await page.getByText("2 minutes over").waitFor();
  await page.keyboard.press("ArrowDown");
  await page.getByText("1 minute over").waitFor();
  await press(page, "button", new RegExp(`^${usual("write")} at 09:25`));
  await press(page, "button", "Remove this block");
  await page.getByText(`${usual("write")} is removed.`).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Undo");
  await page.keyboard.press("Enter");
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-label")))
    .toBe(`${usual("write")} at 09:25`);

  await press(page, "button", "Add a case");
  await page.getByRole("searchbox", { name: "Find a case" }).waitFor();
  await page.keyboard.type("reviews");
  const answer = page.getByRole("menuitem", { name: /reviews/i }).first();
  await answer.waitFor();
  const title = (await answer.innerText()).split("\n")[0] ?? "";
  await expect.poll(() => page.getByRole("searchbox").getAttribute("aria-activedescendant")).not.toBeNull();
  await page.keyboard.press("Enter");
  await page.getByText("is on the agenda.").waitFor();
  await page.getByText("24 minutes over").waitFor();
  expect(title).not.toBe("");

  await press(page, "button", "Add a block");
  await page.getByRole("menuitem", { name: /^Our session/ }).waitFor();
  for (let presses = 0; presses < 8; presses += 1) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByText("Our session is added").waitFor();
  await tabInto(page, page.getByRole("textbox", { name: "Called" }));
  await page.keyboard.type("A break");
  await page.getByRole("button", { name: /^A break at/ }).waitFor();
  await untilSaved(page);
  expect(complaints).toEqual([]);
});

test("a number of minutes that is none says so beside the field, and the last good one goes on standing", async () => {
  const { page, complaints } = await open();
  await openEmpty(page);
  const blocks = [plainBlock("one", "welcome", 8), plainBlock("two", "close", 5)];
  const id = await startSession(page, { blocks });
  await openPlan(page, id);
  const minutes = page.getByRole("textbox", { name: `Minutes of ${usual("welcome")}` });
  for (const typed of ["0", "999", "", "ten"]) {
    await minutes.fill(typed);
    await page.getByText("A whole number from 1 to 240. It stays 8 until then.").waitFor();
    await page.getByText("13 minutes", { exact: true }).waitFor();
  }
  const faults = await faultsInThemes(page, "bad minutes");
  await page.getByRole("textbox", { name: "Title" }).fill("Another title");
  const length = page.getByRole("textbox", { name: "Minutes you have" });
  await length.fill("4");
  await page.getByText("A whole number from 5 to 720. It stays 30 until then.").waitFor();
  await page.getByRole("textbox", { name: "Starts at" }).fill("25:00");
  await page.getByText("Write a time like 9:30 or 14:05. It stays 09:00 until then.").waitFor();
  await untilSaved(page);
  expect(await keptPlan(page, id)).toMatchObject({ title: "Another title", start: "09:00", length: 30, blocks });
  await minutes.fill("12");
  await length.fill("15");
  await page.getByText("2 minutes over").waitFor();
  await untilAgenda(page, [`${usual("welcome")} at 09:00: 12`, `${usual("close")} at 09:12, past the end: 5`]);
  await page.getByText("Runs past 09:15").waitFor();
  faults.push(...(await faultsInThemes(page, "over")));
  expect({ faults, complaints }).toEqual({ faults: [], complaints: [] });
});

test("a block is dragged by its handle to another place", async () => {
  const { page, complaints } = await open();
  await openEmpty(page);
  const blocks = [plainBlock("one", "welcome", 3), plainBlock("two", "write", 4), plainBlock("three", "close", 5)];
  const id = await startSession(page, { blocks });
  await openPlan(page, id);
  const last = page.getByRole("list", { name: "Agenda" }).getByRole("listitem").last();
  const box = await last.boundingBox();
  await page
    .getByRole("button", { name: `Move ${usual("welcome")}` })
    .dragTo(last, { targetPosition: { x: 60, y: (box?.height ?? 0) - 4 } });
  await untilAgenda(page, [
    `${usual("write")} at 09:00: 4`,
    `${usual("close")} at 09:04: 5`,
    `${usual("welcome")} at 09:09: 3`,
  ]);
  await untilSaved(page);
  const kept = (await keptPlan(page, id)).blocks.map((block) => block.id);
  expect({ kept, complaints }).toEqual({ kept: ["two", "three", "one"], complaints: [] });
});

test("two windows on one plan: what fits together is joined, and what clashes is asked about", async () => {
  const { page, complaints } = await open();
  await openEmpty(page);
  const id = await startSession(page, { blocks: [plainBlock("one", "welcome", 3)] });
  await openPlan(page, id);
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.getByRole("textbox", { name: "Minutes you have" }).fill("45");
  await untilSaved(other);
  await expect.poll(() => page.getByRole("textbox", { name: "Minutes you have" }).inputValue()).toBe("45");
  await page.route("**/ask/**", (route) => route.abort());
  await page.getByRole("textbox", { name: `Minutes of ${usual("welcome")}` }).fill("7");
  await page.getByText("Not saved.").waitFor();
  await other.getByRole("textbox", { name: `Minutes of ${usual("welcome")}` }).fill("9");
  await untilSaved(other);
  await page.unroute("**/ask/**");
  await page.getByText("Changed in another window or on another machine as well: Agenda.").waitFor();
  await page.getByRole("button", { name: "What is on this screen" }).click();
  await untilSaved(page);
  await untilAgenda(other, [`${usual("welcome")} at 09:00: 7`]);
  expect(complaints.filter((complaint) => !complaint.includes("ERR_FAILED"))).toEqual([]);
});

test("a case and a collection become a workshop where they are read", async () => {
  const { page, complaints } = await open();
  await openEmpty(page);
  await visit(page, "/case/the-chatbot-that-promised");
  await page.getByRole("button", { name: "Make a workshop of it" }).click();
  await page.getByRole("heading", { name: "Agenda" }).waitFor();
  await startAtNine(page);
  await untilAgenda(page, halfHour);
  const [one = "", two = "", three = ""] = (await ask(page, "listCases", {})).map(({ id }) => id);
  const made = await ask(page, "startCollection", { name: "November evening", cases: [three, one, two] });
  await visit(page, `/library/${made[0]?.id}`);
  await page.getByRole("button", { name: "Make a workshop of it" }).click();
  await page.getByRole("heading", { name: "November evening" }).waitFor();
  await page.getByText("Fits to the minute").waitFor();
  const sessions = await ask(page, "listSessions", {});
  const evening = sessions.find(({ title }) => title === "November evening");
  expect({ cases: evening?.cases.map(({ id }) => id), planned: evening?.planned, complaints }).toEqual({
    cases: [three, one, two],
    planned: 90,
    complaints: [],
  });
});
