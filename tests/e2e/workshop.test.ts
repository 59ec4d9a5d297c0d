import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import type { BlockKind } from "../../core/workshop/plan/block.ts";
import { axeFaults } from "./axe.ts";
import { inBrowser } from "./in-browser.ts";
import { ask } from "./pages/contract.ts";
import { madeFile } from "./pages/made-file.ts";
import { packed, printed } from "./pages/pdf.ts";
import { openRoom } from "./pages/room.ts";
import { lastRun } from "./pages/running.ts";
import { visit } from "./pages/visit.ts";
import { openEmpty } from "./pages/welcome.ts";

const open = inBrowser();

/** What stands in the journal, and must never be on the wall. */
const secret = "Marzipan Halberd";

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name, exact: true }).click();
}

/** A press that follows a block sooner than that is passed over as a slip, in milliseconds, and must be made again. */
const slip = 1_000;

/** Goes on, through the pages of each block, until the run stands in a block of a kind. */
async function onTo(page: Page, kind: BlockKind, heading: string): Promise<void> {
  const id = page.url().split("/").at(-2) ?? "";
  for (let run = await lastRun(page, id); run.blocks[run.at]?.block.kind !== kind; run = await lastRun(page, id)) {
    const { moves } = run;
    let pressedAt = Number.NEGATIVE_INFINITY;
    const isMoved = async () => {
      if ((await lastRun(page, id)).moves > moves) return true;
      if (performance.now() - pressedAt < slip) return false;
      await page.keyboard.press("PageDown");
      pressedAt = performance.now();
      return false;
    };
    await expect.poll(isMoved, { timeout: 20_000 }).toBe(true);
  }
  await page.getByRole("heading", { name: heading, exact: true }).waitFor();
}

/** Hands in one ballot, as whoever the laptop comes to. */
async function vote(page: Page, letter: string): Promise<void> {
  await press(page, "I’m next");
  expect(await page.getByRole("radio", { checked: true }).count()).toBe(0);
  await page.getByRole("radio", { name: new RegExp(`^${letter}\\b`) }).click({ force: true });
  await press(page, "Hand it in");
  await page.getByText("Thank you. It is handed in.").waitFor();
}

test("a session of thirty minutes is planned, run in two windows through a crash, and taken away as a file", async () => {
  const first = await open();
  const { page } = first;
  await openEmpty(page);
  await ask(page, "startDilemma", { change: { title: secret, happened: secret } });

  await visit(page, "/workshops");
  await press(page, "Make this session");
  await page.getByText("Fits to the minute").waitFor();
  await page.getByRole("link", { name: "Run it" }).click();
  await page.getByRole("textbox", { name: "How many are in the room" }).fill("7");
  await press(page, "Begin");
  await page.getByRole("heading", { name: "Welcome", exact: true }).waitFor();

  const room = await openRoom(page);
  await expect.poll(room.seen).toContain("What is said here stays here.");
  const sizeOnWall = await room.page.getByText("Nobody is graded.").evaluate((text) => getComputedStyle(text).fontSize);
  expect(Number.parseFloat(sizeOnWall) / 1080).toBeGreaterThan(0.05);
  const faults = await axeFaults(room.page);
  await onTo(page, "vote", "First vote");
  await press(page, "Vote by hands");
  await page.getByText("0 of 7 voted").waitFor();
  await page.keyboard.type("1111122");
  await page.getByText("7 of 7 voted").waitFor();
  await expect.poll(room.seen).toContain("Raise your hand");
  faults.push(...(await axeFaults(room.page)));
  await press(page, "Close the vote");
  await expect.poll(room.seen).toContain("7 voted.");
  expect(await room.page.getByRole("listitem").first().innerText()).not.toContain("5");
  await press(page, "Show the room");
  await expect.poll(async () => (await room.page.getByRole("listitem").allInnerTexts()).join(" | ")).toMatch(/5.*2/s);
  await onTo(page, "discuss", "Talk it over");
  await page.getByRole("textbox", { name: "My notes" }).fill("They asked who pays in the end.");
  await page.getByText("Saved").first().waitFor();
  const before = await room.seen();
  expect(first.complaints).toEqual([]);
  await first.kill();
  expect(await room.seen()).toContain(before.slice(0, 40));

  const second = await open({ folder: first.folder });
  const again = second.page;
  await again.getByRole("link", { name: "Go on" }).click();
  await again.getByRole("heading", { name: "Talk it over", exact: true }).waitFor();
  expect(await again.getByRole("textbox", { name: "My notes" }).inputValue()).toBe("They asked who pays in the end.");
  const wall = await openRoom(again);
  await expect.poll(wall.seen).toContain("Talk it over");
  await onTo(again, "again", "Second vote");
  await press(again, "Pass the laptop round");
  const [waiting, nobody] = [await again.locator("body").innerText(), await again.getByRole("navigation").count()];
  expect([waiting.includes("0 of 7 handed in"), nobody]).toEqual([true, 0]);
  for (const letter of ["A", "B", "B", "B", "B", "B", "C"]) await vote(again, letter);
  await expect.poll(wall.seen).toContain("7 of 7 handed in");
  await press(again, "For the trainer");
  await press(again, "I am the trainer: take it back");
  await press(again, "Close the vote");
  await press(again, "Show the room");
  await expect.poll(wall.seen).toContain("How the room moved");
  faults.push(...(await axeFaults(wall.page)));
  await press(again, "Dark room");
  await wall.page.locator('[class*="dark"]').waitFor();
  faults.push(...(await axeFaults(wall.page)));
  const moved = (await wall.page.getByRole("listitem").allInnerTexts()).map((line) => line.match(/\d+/g));
  expect(moved).toEqual([
    ["5", "1"],
    ["2", "5"],
    ["0", "1"],
    ["0", "0"],
  ]);

  await onTo(again, "reveal", "What became of it");
  await expect.poll(wall.seen).toContain("What do you think they did?");
  await onTo(again, "write", "One thing of your own");
  await again.getByRole("textbox", { name: "What they will do" }).fill("Ask the two who would pay.");
  await press(again, "Add it");
  await again.getByText("1 commitment").waitFor();
  await onTo(again, "close", "Thank you");
  await press(again, "End the session");
  await press(again, "End it");
  await expect.poll(wall.seen).toContain("That was it.");

  await again.getByRole("link", { name: "Results" }).click();
  await again.getByRole("heading", { name: "Afterwards: A workshop of 30 minutes" }).waitFor();
  const csv = await madeFile(again, () => press(again, "Save as CSV"));
  expect(csv.text).toContain("Ask the two who would pay.");
  expect(csv.text).toContain("They asked who pays in the end.");
  const votes = csv.text.split(/\r?\n/).filter((line) => line.startsWith("Vote"));
  expect(votes.map((line) => line.match(/-?\d+/g)?.join(" "))).toEqual(["5 1 -4", "2 5 3", "0 1 1", "0 0 0", "7 7"]);
  const paper = await printed(again);
  expect(paper.sizes.length).toBeGreaterThan(0);
  expect(paper.texts.join("")).toContain(packed("They asked who pays in the end."));

  const onWall = [...room.received, ...wall.received].filter(({ text }) => text.includes("Marzipan"));
  expect([wall.received.length > 10, onWall]).toEqual([true, []]);
  const asked = new Set(wall.received.map(({ path }) => path).filter((path) => path.includes("/ask/")));
  expect([...asked]).toEqual(["/room/ask/readRoom"]);
  expect({ faults, complaints: second.complaints }).toEqual({ faults: [], complaints: [] });
  await second.close();
});
