import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { refused } from "../../core/outcome.ts";
import { faultsInThemes } from "./axe.ts";
import { inBrowser } from "./in-browser.ts";
import { ask } from "./pages/contract.ts";
import { press } from "./pages/keyboard.ts";
import { block, lastRun, moveElsewhere, planOne, runThere } from "./pages/running.ts";
import { visit } from "./pages/visit.ts";
import { openEmpty } from "./pages/welcome.ts";

const open = inBrowser();

const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name, exact: true });

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

test("time that passes with the room alone on the screen, or with the laptop going round, was seen and is not asked about", async () => {
  const { page, complaints } = await open();
  await page.clock.install();
  await openEmpty(page);
  const id = await planOne(page);
  await runThere(page, id);
  await heading(page, "Welcome").waitFor();
  const seenAt = async () => Date.parse((await lastRun(page, id)).seenAt);
  const seen: boolean[] = [];
  /** The app's own clock does not run with the page's: that it was told is seen by the moment it wrote down. */
  async function passOneMinute() {
    const before = await seenAt();
    await page.clock.runFor(60_000);
    await expect.poll(seenAt).toBeGreaterThan(before);
  }
  await page.keyboard.press("f");
  await page.getByRole("button", { name: "Esc: back to my page" }).waitFor({ state: "attached" });
  for (let minute = 0; minute < 3; minute += 1) await passOneMinute();
  await page.keyboard.press("Escape");
  await heading(page, "Welcome").waitFor();
  seen.push((await page.getByText(/^The clock ran on for/).count()) > 0);
  await moveElsewhere(page, id, { kind: "next" }, { kind: "next" }, { kind: "next" }, { kind: "next" });
  await page.getByRole("button", { name: "Pass the laptop round" }).click();
  await page.getByRole("button", { name: "I’m next" }).waitFor();
  for (let minute = 0; minute < 3; minute += 1) await passOneMinute();
  await press(page, "button", "For the trainer");
  await press(page, "button", "I am the trainer: take it back");
  await heading(page, "One thing of your own").waitFor();
  seen.push((await page.getByText(/^The clock ran on for/).count()) > 0);
  expect({ seen, complaints }).toEqual({ seen: [false, false], complaints: [] });
});

test("where a case has no options nothing can be voted on, the laptop is not given away, and the session goes on", async () => {
  const { page, complaints } = await open();
  await openEmpty(page);
  const { dilemma } = await ask(page, "startDilemma", { change: { title: "Bare" } });
  const { id: caseId } = (await ask(page, "makeCase", { dilemmaId: dilemma.id })).ownCase;
  const id = await planOne(page, { blocks: [block("one", "vote", { caseId }), block("bye", "close")] });
  await runThere(page, id);
  await page.getByText("This case has no options to choose between").waitFor();
  await page.keyboard.press("v");
  expect(await page.getByRole("button", { name: /^Vote by|^Pass the laptop/ }).count()).toBe(0);
  await page.keyboard.press("n");
  await heading(page, "Thank you").waitFor();
  expect(complaints).toEqual([]);
});

test("while ballots are closed and the disk has not taken that yet, nobody is told that they were too few", async () => {
  const { page } = await open();
  await openEmpty(page);
  const id = await planOne(page);
  const { session } = await ask(page, "readSession", { id });
  const ballot = { kind: "ballot", optionId: session.cases[0]?.options[0]?.id ?? "" } as const;
  const five = Array.from({ length: 5 }, () => ballot);
  await runThere(page, id, { kind: "next" }, { kind: "openVote", mode: "ballots" }, ...five);
  await page.getByText("5 handed in").first().waitFor();
  let isFull = true;
  await page.route("**/ask/moveRun", (route) =>
    isFull ? route.fulfill({ json: refused("disk-full") }) : route.continue(),
  );
  await page.getByRole("button", { name: "Close the vote" }).click();
  await page.getByText("5 voted. What came of it shows as soon as the vote is kept as closed.").waitFor();
  isFull = false;
  await page.getByRole("row", { name: /^A .* 5$/ }).waitFor();
});

test("however many tabs of the casebook lie behind the trainer's window, it is answered, and each shows what stands when it is looked at", async () => {
  const { page, complaints } = await open();
  await openEmpty(page);
  const id = await planOne(page);
  await runThere(page, id);
  await heading(page, "Welcome").waitFor();
  const behind: Page[] = [];
  for (let tab = 0; tab < 7; tab += 1) {
    const other = await page.context().newPage();
    await other.addInitScript(() => {
      Object.defineProperty(document, "visibilityState", { get: () => Reflect.get(window, "isSeen") ?? "hidden" });
    });
    await other.goto(page.url());
    await heading(other, "Welcome").waitFor();
    behind.push(other);
  }
  await page.keyboard.press("n");
  await expect.poll(async () => (await lastRun(page, id)).at).toBe(1);
  const [first] = behind;
  await first?.evaluate(() => {
    Reflect.set(window, "isSeen", "visible");
    document.dispatchEvent(new Event("visibilitychange"));
  });
  if (first !== undefined) await heading(first, "First vote").waitFor();
  expect(complaints).toEqual([]);
});
