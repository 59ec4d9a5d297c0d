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
  await page.getByText("=Slower next time").waitFor();
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
