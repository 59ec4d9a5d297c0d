import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { refused } from "../../core/outcome.ts";
import { faultsInThemes } from "./axe.ts";
import { inBrowser } from "./in-browser.ts";
import { ask } from "./pages/contract.ts";
import { press, tabTo } from "./pages/keyboard.ts";
import { block, lastRun, moveElsewhere, planOne, runThere } from "./pages/running.ts";
import { visit } from "./pages/visit.ts";
import { openEmpty } from "./pages/welcome.ts";

const open = inBrowser();

const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name, exact: true });

/** Steps to a block. A step that follows another one at once is a slip, and is made again. */
async function stepTo(page: Page, name: string, key = "n"): Promise<void> {
  await expect
    .poll(async () => {
      if ((await heading(page, name).count()) === 0) await page.keyboard.press(key);
      return heading(page, name).count();
    })
    .toBe(1);
}

test("a session is run from the keyboard alone, and no result is shown before the trainer shows it", async () => {
  const { page, complaints } = await open();
  await openEmpty(page);
  const id = await planOne(page);
  await visit(page, `/workshop/${id}/run`);
  const faults = await faultsInThemes(page, "before it begins");
  await tabTo(page, "textbox", "How many are in the room");
  await page.keyboard.type("seven");
  await page.getByText("A whole number of people, 2,000 at most.").waitFor();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("7");
  await press(page, "button", "Begin");
  await heading(page, "Welcome").waitFor();
  expect(await page.getByRole("navigation").count()).toBe(0);
  await page.getByText("Where the coffee is.").waitFor();
  await page.getByText("On time").waitFor();
  await page.getByText("Next: First vote, 5 minutes").waitFor();
  await page.keyboard.press("b");
  await page.getByText("The room is blank.").waitFor();
  await page.keyboard.press("b");
  await page.keyboard.press(" ");
  await page.getByText("Standing still").waitFor();
  await page.keyboard.press("m");
  await page.keyboard.press(" ");
  await page.getByRole("button", { name: "Pause" }).waitFor();
  await expect.poll(async () => (await lastRun(page, id)).blocks[0]?.given).toBe(360_000);
  faults.push(...(await faultsInThemes(page, "a block")));

  await stepTo(page, "First vote", "PageDown");
  await page.keyboard.press("v");
  await page.getByText("0 of 7 voted").waitFor();
  await page.keyboard.press("ArrowRight"); // An open vote is not left by a slip.
  await page.keyboard.type("1112221");
  await page.getByText("7 of 7 voted").waitFor();
  await page.keyboard.press("Backspace");
  await page.getByText("6 of 7 voted").waitFor();
  faults.push(...(await faultsInThemes(page, "hands")));
  await page.keyboard.press("Shift+V");
  await page.getByText("The room does not see it yet.").waitFor();
  await expect.poll(async () => (await lastRun(page, id)).votes[0]?.counts).not.toBe(null);
  const before = await ask(page, "readRoom", { id });
  await page.getByRole("button", { name: "Show the room", exact: true }).isEnabled();
  await expect
    .poll(async () => {
      await page.keyboard.press("Shift+R");
      return (await lastRun(page, id)).votes[0]?.isShown;
    })
    .toBe(true);
  const after = await ask(page, "readRoom", { id });
  const faces = [before, after].map((view) => (view.state === "on" ? view.face : null));
  expect(faces.map((face) => face?.kind === "vote" && face.result)).toEqual([null, { total: 6, counts: [3, 3, 0, 0] }]);
  faults.push(...(await faultsInThemes(page, "a result")));

  await stepTo(page, "Talk it over");
  await tabTo(page, "textbox", "My notes");
  await page.keyboard.type("Vera asked about b and n.");
  await page.keyboard.press("Escape");
  await stepTo(page, "Second vote");
  await page.keyboard.press("v");
  await page.keyboard.type("22223");
  await page.getByText("5 of 7 voted").waitFor();
  await page.keyboard.press("Shift+V");
  await page.getByRole("columnheader", { name: "First vote" }).waitFor();
  const rows = await page.getByRole("row").allTextContents();
  expect(rows.map((row) => row.slice(-2))).toEqual(["te", "30", "34", "01", "00"]);
  faults.push(...(await faultsInThemes(page, "the shift")));
  await stepTo(page, "One thing of your own");
  await stepTo(page, "Thank you");
  for (const key of ["n", "PageDown", "ArrowRight", "s", "Enter"]) await page.keyboard.press(key);
  await heading(page, "Thank you").waitFor();
  await page.keyboard.press("?");
  await page.getByRole("dialog").getByText("On, with a presenter’s remote").waitFor();
  faults.push(...(await faultsInThemes(page, "keys")));
  await page.keyboard.press("Escape");
  await press(page, "button", "End the session");
  await page.getByRole("dialog", { name: "End the session?" }).waitFor();
  faults.push(...(await faultsInThemes(page, "the end")));
  await page.keyboard.press("Enter"); // The way out of the question has the keyboard.
  await page.getByRole("dialog").waitFor({ state: "detached" });
  expect((await lastRun(page, id)).endedAt).toBe(null);
  await press(page, "button", "End the session");
  await press(page, "button", "End it");
  await heading(page, "The session is over").waitFor();
  faults.push(...(await faultsInThemes(page, "over")));
  const run = await lastRun(page, id);
  expect({ ended: run.endedAt !== null, notes: run.notes, at: run.at, faults, complaints }).toEqual({
    ended: true,
    notes: [{ blockId: "talk", text: "Vera asked about b and n." }],
    at: 5,
    faults: [],
    complaints: [],
  });
});

test("a remote that is pressed twice skips no block, and a reload in the middle of a vote costs nothing", async () => {
  const { page, complaints } = await open();
  await openEmpty(page);
  const id = await planOne(page);
  await runThere(page, id);
  await heading(page, "Welcome").waitFor();
  await page.evaluate(() => {
    for (let presses = 0; presses < 2; presses += 1)
      window.dispatchEvent(new KeyboardEvent("keydown", { key: "PageDown", bubbles: true, cancelable: true }));
  });
  await heading(page, "First vote").waitFor();
  await page.getByRole("button", { name: "Vote by cards" }).click();
  await page.getByRole("textbox", { name: /^How many for A/ }).fill("three");
  await page.getByText("A whole number, 2,000 at most.").waitFor();
  await page.getByRole("textbox", { name: /^How many for A/ }).fill("3");
  await page.getByText("3 voted", { exact: true }).waitFor();
  await expect.poll(async () => (await lastRun(page, id)).votes[0]?.total).toBe(3);
  await page.getByRole("radio", { name: "Side by side" }).click();
  await page.reload();
  await page.getByText("3 voted", { exact: true }).waitFor();
  expect(await page.getByRole("radio", { name: "Side by side" }).isChecked()).toBe(true);
  expect(await page.getByRole("textbox", { name: "My notes" }).count()).toBe(0);
  await page.getByRole("button", { name: "Close the vote" }).click();
  await page.getByText("What came of it").click();
  await page.getByText("3 voted. With fewer than five").waitFor();
  expect((await lastRun(page, id)).votes[0]?.counts).toBe(null);
  await page.getByRole("button", { name: "Vote anew" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Vote anew" }).click();
  await page.getByRole("button", { name: "Vote by hands" }).click();
  await page.getByText("0 voted", { exact: true }).waitFor();
  await page.getByRole("button", { name: "Close the vote" }).click();
  await page.getByText("What came of it").click();
  await page.getByText("Nobody voted. The session goes on.").waitFor();
  await stepTo(page, "Talk it over");
  await page.keyboard.press("f");
  await page.getByRole("textbox").waitFor({ state: "detached" });
  await page.reload(); // The room still looks at this screen.
  await page.getByRole("button", { name: "Esc: back to my page" }).waitFor({ state: "attached" });
  expect(await page.getByRole("textbox").count()).toBe(0);
  await page.keyboard.press("PageDown");
  await expect.poll(async () => (await lastRun(page, id)).at).toBe(3);
  await page.keyboard.press("Escape");
  await heading(page, "Second vote").waitFor();
  await page.getByRole("radio", { name: "My page" }).click();
  await page.getByRole("textbox", { name: "My notes" }).waitFor();
  expect(complaints).toEqual([]);
});

test("of two trainer's windows the slower one is told, once, and shows what stands", async () => {
  const { page, complaints } = await open();
  await openEmpty(page);
  const id = await planOne(page);
  await runThere(page, id);
  await heading(page, "Welcome").waitFor();
  let holds = true;
  await page.route("**/ask/moveRun", async (route) => {
    if (holds) {
      holds = false;
      const [run] = (
        await (
          await route.fetch({
            url: route.request().url().replace("moveRun", "readSession"),
            postData: JSON.stringify({ id }),
          })
        ).json()
      ).value.session.runs;
      const postData = JSON.stringify({ id, runId: run.id, moves: run.moves, move: { kind: "add", minutes: 2 } });
      await route.fetch({ postData });
    }
    await route.continue();
  });
  await page.keyboard.press("n");
  await page.getByText("Another window of the trainer’s was faster.").waitFor();
  await heading(page, "Welcome").waitFor();
  await page.getByRole("button", { name: "Understood" }).click();
  await moveElsewhere(page, id, { kind: "next" });
  await heading(page, "First vote").waitFor();
  expect([await page.getByText("Another window").count(), (await lastRun(page, id)).blocks[0]?.given]).toEqual([
    0, 420_000,
  ]);
  expect(complaints).toEqual([]);
});

test("while the app is gone or the disk refuses, it is said, the clock goes on, and nothing that was done is lost", async () => {
  const { page } = await open();
  await openEmpty(page);
  const id = await planOne(page);
  await runThere(page, id, { kind: "next" }, { kind: "openVote", mode: "hands" });
  await page.getByText("0 voted", { exact: true }).waitFor();
  let trouble: "gone" | "full" | null = "full";
  await page.route("**/ask/*", (route) => {
    if (trouble === null) return route.continue();
    return trouble === "gone" ? route.abort() : route.fulfill({ json: refused("disk-full") });
  });
  await page.keyboard.type("111");
  await page.getByText("3 voted", { exact: true }).waitFor();
  await page.getByText("Not on the disk yet. The disk is full.").waitFor();
  trouble = "gone";
  await page.keyboard.type("22");
  await page.getByText("Casebook does not answer.").waitFor();
  await page.getByText("5 voted", { exact: true }).waitFor();
  const left = await page.getByRole("timer").textContent();
  await expect.poll(() => page.getByRole("timer").textContent()).not.toBe(left);
  const faults = await faultsInThemes(page, "the app is gone");
  trouble = null;
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByText("Casebook does not answer.").waitFor({ state: "detached" });
  await expect.poll(async () => (await lastRun(page, id)).votes[0]?.total).toBe(5);
  expect(faults).toEqual([]);
});

test("time that nobody saw is asked about, after a sleep and on opening, and taken off when the trainer says so", async () => {
  const { page, complaints } = await open();
  await page.clock.install();
  await openEmpty(page);
  const id = await planOne(page);
  await runThere(page, id);
  await heading(page, "Welcome").waitFor();
  await page.clock.fastForward("12:00"); // The machine slept: no timer ran meanwhile.
  const question = page.getByText(/^The clock ran on for 1[12] minutes while nobody saw it/);
  await question.waitFor();
  const faults = await faultsInThemes(page, "unseen time");
  await page.reload();
  await question.waitFor();
  await page.getByRole("button", { name: "Take them off" }).click();
  await question.waitFor({ state: "detached" });
  await expect.poll(async () => (await lastRun(page, id)).moves).toBe(1);
  await page.clock.fastForward("05:00");
  await page.getByText(/^The clock ran on for/).waitFor();
  await page.getByRole("button", { name: "Count them" }).click();
  await page.getByText(/^The clock ran on for/).waitFor({ state: "detached" });
  expect({ taken: (await lastRun(page, id)).blocks[0]?.taken, faults, complaints }).toEqual({
    taken: 0,
    faults: [],
    complaints: [],
  });
});

test("what cannot be run says why, and how to mend it", async () => {
  const { page, complaints } = await open();
  await openEmpty(page);
  const empty = await planOne(page, { blocks: [] });
  await visit(page, `/workshop/${empty}/run`);
  await page.getByText("Nothing is planned yet.").waitFor();
  const { revision } = await ask(page, "readSession", { id: empty });
  const change = { blocks: [block("gone", "read", { caseId: "no-such-case" }), block("bye", "close")] };
  await ask(page, "editSession", { id: empty, revision, change });
  await page.getByText("One block is about a case that this session has no copy of.").waitFor();
  await page.getByText("Block 1: The case, 5 minutes").waitFor();
  const faults = await faultsInThemes(page, "a missing case");
  expect(await page.getByRole("button", { name: "Begin" }).count()).toBe(0);
  await visit(page, "/workshop/1b8f3f50-8a44-4a53-9c87-0a1f6f6f1d11/run");
  await heading(page, "This session cannot be shown").waitFor();
  expect({ faults, complaints }).toEqual({ faults: [], complaints: [] });
});

test("rooms that are open are counted, a window that was kept from opening is said, and closing one costs nothing", async () => {
  const { page, complaints } = await open();
  await openEmpty(page);
  const id = await planOne(page);
  await runThere(page, id);
  await page.getByText("The room’s window is closed.").waitFor();
  const rooms = [
    page.context().waitForEvent("page"),
    page.getByRole("button", { name: "Open the room’s window" }).click(),
  ];
  await Promise.all(rooms);
  await page.getByText("The room’s window is open.").waitFor();
  const second = await page.context().newPage();
  await second.goto(new URL(`room/#${id}`, page.url()).href);
  await page.getByText("2 windows of the room are open.").waitFor();
  const faults = await faultsInThemes(page, "two rooms");
  await page.getByRole("button", { name: "Close the room’s window" }).click();
  await expect.poll(() => page.context().pages().length).toBeLessThan(3);
  await second.close();
  await page.getByText("The room’s window is closed.").waitFor();
  await page.evaluate(() => {
    window.open = () => null;
  });
  await page.getByRole("button", { name: "Open the room’s window" }).click();
  await page.getByText("The browser kept the room’s window from opening.").waitFor();
  await heading(page, "Welcome").waitFor();
  expect({ faults, complaints }).toEqual({ faults: [], complaints: [] });
});

test("the trainer's page is whole on small screens and with text twice as large", async () => {
  const { page, complaints } = await open();
  await openEmpty(page);
  const id = await planOne(page);
  await runThere(page, id, { kind: "next" }, { kind: "openVote", mode: "hands" });
  const wide: string[] = [];
  for (const [width, height, text] of [
    [1280, 720, 100],
    [1024, 768, 100],
    [1024, 768, 200],
    [400, 800, 100],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.evaluate((size) => {
      document.documentElement.style.fontSize = `${size}%`;
    }, text);
    for (const layout of ["My page", "Side by side"]) {
      await page.getByRole("radio", { name: layout }).click();
      await page.getByText("0 voted", { exact: true }).waitFor();
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (over > 0) wide.push(`${width}, ${text} %, ${layout}: ${over} too wide`);
    }
  }
  expect({ wide, complaints }).toEqual({ wide: [], complaints: [] });
});
