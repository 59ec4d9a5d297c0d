import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import type { SessionView } from "../../core/workshop/kept-session.ts";
import type { RunMove, RunWriting } from "../../core/workshop/run/run-move.ts";
import { faultsInThemes } from "./axe.ts";
import { inBrowser } from "./in-browser.ts";
import { ask } from "./pages/contract.ts";
import { madeFile } from "./pages/made-file.ts";
import { visit } from "./pages/visit.ts";
import { openEmpty } from "./pages/welcome.ts";
import { plainBlock, startSession } from "./pages/workshops.ts";

const open = inBrowser();

/** A session about one case of the library, with two votes. */
async function startVoting(page: Page): Promise<string> {
  const [first] = await ask(page, "listCases", {});
  const about = first?.id ?? "";
  const blocks = [
    plainBlock("hello", "welcome", 2),
    plainBlock("first", "vote", 3, about),
    plainBlock("second", "again", 3, about),
  ];
  return startSession(page, { blocks, names: true });
}

/** Holds a session over the contract: two votes with these hands for the first options, a note, a commitment, a name. */
async function hold(page: Page, id: string, votes: readonly (readonly number[])[]): Promise<void> {
  const begun = await ask(page, "beginRun", { id });
  const runId = begun.session.runs.at(-1)?.id ?? "";
  const runOf = ({ session }: SessionView) => session.runs.find((run) => run.id === runId);
  const move = async (one: RunMove) => {
    const { moves = 0 } = runOf(await ask(page, "readSession", { id })) ?? {};
    await ask(page, "moveRun", { id, runId, moves, move: one });
  };
  const options = begun.session.cases[0]?.options ?? [];
  for (const counts of votes) {
    await move({ kind: "next" });
    await move({ kind: "openVote", mode: "hands" });
    for (const [place, count] of counts.entries())
      await move({ kind: "count", optionId: options[place]?.id ?? "", count });
    await move({ kind: "closeVote" });
  }
  const writings: RunWriting[] = [
    { kind: "notes", blockId: "second", text: "=Slower next time" },
    { kind: "commitment", commitment: { id: "c1", who: "Rosa", what: "Ring the baker" } },
    { kind: "attendance", names: ["Rosa", "Ben"] },
  ];
  for (const write of writings) await ask(page, "writeRun", { id, runId, write });
  await move({ kind: "end" });
}

test("what came of a run is seen, saved and printed, with names only once they are switched on", async () => {
  const { page, complaints } = await open();
  await openEmpty(page);
  const id = await startVoting(page);
  await visit(page, `/workshop/${id}/after`);
  await page.getByText("It has not been held yet.").waitFor();
  const faults = await faultsInThemes(page, "never held");
  await hold(page, id, [
    [6, 2],
    [3, 5],
  ]);

  await page.getByRole("heading", { name: "Commitments" }).waitFor();
  const rows = page.getByRole("table", { name: /^How the room moved/ }).getByRole("row");
  const changes = [
    await rows.nth(1).getByRole("cell").last().innerText(),
    await rows.nth(2).getByRole("cell").last().innerText(),
  ];
  await page.getByText("=Slower next time").waitFor({ state: "attached" });
  const button = page.getByRole("button", { name: "Save as CSV" });
  const plain = await madeFile(page, () => button.click());
  const seen = [await page.getByText("Rosa").count()];
  faults.push(...(await faultsInThemes(page, "after")));

  await page.getByRole("textbox", { name: "A commitment that was written on paper" }).fill("Hang the rule at the till");
  await page.getByRole("button", { name: "Add it" }).click();
  await page.getByRole("listitem").filter({ hasText: "Hang the rule at the till" }).waitFor();
  await page.getByRole("checkbox", { name: "Show names" }).check();
  await page.getByText("Rosa, Ben").waitFor();
  const named = await madeFile(page, () => button.click());
  await page.emulateMedia({ media: "print" });
  const onPaper = [await page.getByText("Rosa, Ben").isVisible(), await button.isVisible()];
  await page.emulateMedia({ media: "screen" });
  expect({ changes, seen, onPaper, faults, complaints }).toEqual({
    ...{ changes: ["−3", "+3"], seen: [0], onPaper: [true, false], faults: [], complaints: [] },
  });
  expect([
    /Rosa|Ben/.test(plain.text),
    plain.text.includes("'=Slower next time"),
    named.text.includes("Rosa,Ring the baker"),
  ]).toEqual([...[false, true, true]]);
});

test("a session that was held twice is compared, of fewer than five nothing is told, and a run is taken out after a question", async () => {
  const { page, complaints } = await open();
  await openEmpty(page);
  const id = await startVoting(page);
  await hold(page, id, [
    [6, 2],
    [3, 5],
  ]);
  await hold(page, id, [
    [2, 1],
    [0, 0],
  ]);
  await visit(page, `/workshop/${id}/after`);
  await page
    .getByText("First vote: 3 voted. With fewer than five, what each option got isn’t shown.", { exact: false })
    .waitFor();
  await page.getByText("Second vote: Nobody voted.", { exact: false }).waitFor();
  const drawn = await page.getByRole("table", { name: /^How the room moved|^What the room said/ }).count();

  await page.getByRole("button", { name: "Held on" }).click();
  await page.getByRole("option").nth(1).click();
  const both = page.getByRole("region", { name: /^Both runs about/ }).getByRole("row");
  const [one, all] = [
    await both.nth(2).getByRole("cell").allInnerTexts(),
    await both.last().getByRole("cell").allInnerTexts(),
  ];
  const faults = await faultsInThemes(page, "compared");

  await page.getByRole("button", { name: "Take this run out" }).click();
  await page.getByRole("button", { name: "Take it out" }).click();
  await page.getByRole("table", { name: /^How the room moved/ }).waitFor();
  const { session } = await ask(page, "readSession", { id });
  expect({ drawn, one, all, runs: session.runs.length, faults, complaints }).toEqual({
    ...{ drawn: 0, one: ["–", "–", "6", "3"], all: ["3", "0", "8", "8"], runs: 1, faults: [], complaints: [] },
  });
});

/** What is kept of the last run: the notes by block, what was promised, how many were there and who. */
async function writtenIn(page: Page, id: string) {
  const { session } = await ask(page, "readSession", { id });
  const { notes = [], commitments = [], present, attendance } = session.runs.at(-1) ?? {};
  return {
    ...{ notes: Object.fromEntries(notes.map(({ blockId, text }) => [blockId, text])), present, attendance },
    commitments: commitments.map(({ what, who }) => `${what}, ${who}`).sort(),
  };
}

test("after the end notes are written on, commitments are changed and taken out, and who was there is mended", async () => {
  const { page, complaints } = await open();
  await openEmpty(page);
  const id = await startVoting(page);
  await hold(page, id, [
    [6, 2],
    [3, 5],
  ]);
  await visit(page, `/workshop/${id}/after`);
  const notes = page.getByRole("region", { name: "Notes" });
  await notes.getByRole("textbox", { name: /^Second vote: / }).fill("Leave ten minutes for it");
  await notes.getByText("Saved", { exact: true }).waitFor();
  await notes.getByText("Blocks without a note").click();
  await notes.getByRole("textbox", { name: "Welcome" }).fill("Open the windows first");
  await notes.getByText("Saved", { exact: true }).nth(1).waitFor();

  const commitments = page.getByRole("region", { name: "Commitments" });
  await commitments.getByRole("button", { name: "Change “Ring the baker”" }).click();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("Ring the baker today");
  await commitments.getByRole("button", { name: "Keep it" }).click();
  const takeOut = commitments.getByRole("button", { name: "Take out “Ring the baker today”" });
  await takeOut.click();
  await commitments.getByText("The commitment is taken out.").waitFor();
  const whileOut = (await writtenIn(page, id)).commitments;
  const faults = await faultsInThemes(page, "taken out");
  await commitments.getByRole("button", { name: "Undo" }).click();
  await takeOut.waitFor();

  const people = page.getByRole("region", { name: "Who was there" });
  await people.getByRole("textbox", { name: "How many were in the room" }).fill("9");
  await people.getByText("To mend the names").waitFor();
  await page.getByRole("checkbox", { name: "Show names" }).check();
  await people.getByRole("textbox", { name: "Names" }).fill("Rosa\nBenjamin");
  await people.getByRole("textbox", { name: "How many were in the room" }).focus();
  await people.getByText("Rosa, Benjamin").waitFor();
  await page.getByText("9 people in the room", { exact: false }).waitFor();
  faults.push(...(await faultsInThemes(page, "mending")));
  const kept = await writtenIn(page, id);
  await page.emulateMedia({ media: "print" });
  const onPaper = [
    await page.getByRole("textbox").count(),
    await page.getByText("Open the windows first").first().isVisible(),
  ];
  expect({ whileOut, kept, onPaper, faults, complaints }).toEqual({
    whileOut: [],
    kept: {
      notes: { second: "Leave ten minutes for it", hello: "Open the windows first" },
      ...{ present: 9, attendance: ["Rosa", "Benjamin"], commitments: ["Ring the baker today, Rosa"] },
    },
    ...{ onPaper: [0, true], faults: [], complaints: [] },
  });
});

test("what came of a session that a newer Casebook wrote is read, and nothing of it can be changed", async () => {
  const { page, folder, kill } = await open();
  await openEmpty(page);
  const id = await startVoting(page);
  await hold(page, id, [[6, 2]]);
  await kill();
  const file = join(folder, "casebook", "sessions", `${id}.json`);
  const document = JSON.parse(await readFile(file, "utf8")) as Record<string, unknown>;
  await writeFile(file, JSON.stringify({ ...document, version: 99 }));
  const { page: again, complaints } = await open({ folder });
  await again.getByRole("heading", { name: "Today", level: 1 }).waitFor();
  await visit(again, `/workshop/${id}/after`);
  await again.getByText("=Slower next time").waitFor();
  await again.getByText("Ring the baker").waitFor();
  const main = again.getByRole("main");
  const ways = [
    await main.getByRole("textbox").count(),
    await main.getByRole("button", { name: /^Change|^Take|^Add/ }).count(),
  ];
  const faults = await faultsInThemes(again, "read-only results");
  expect({ ways, faults, complaints }).toEqual({ ways: [0, 0], faults: [], complaints: [] });
});
