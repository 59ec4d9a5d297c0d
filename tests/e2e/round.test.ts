import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import type { OwnRound, PeerRound } from "../../core/circle/round/round.ts";
import { makeKey, sign } from "../../store/circle/signing.ts";
import { sha256Of } from "../../store/sha256.ts";
import { ownId, ownRound, peerRound, sentReply } from "../core/circle/written-rounds.ts";
import { faultsInThemes } from "./axe.ts";
import { inBrowser } from "./in-browser.ts";
import { ask } from "./pages/contract.ts";
import { untilSaved } from "./pages/dilemma.ts";
import { folderWith } from "./pages/rounds.ts";
import { visit } from "./pages/visit.ts";
import { openEmpty } from "./pages/welcome.ts";

const open = inBrowser();

async function openRound(round: OwnRound | PeerRound) {
  const app = await open({ folder: await folderWith([round]) });
  await openEmpty(app.page);
  await visit(app.page, `/circle/round/${round.id}`);
  await app.page.getByRole("heading", { name: round.title, level: 1 }).waitFor();
  return app;
}

/** How far the page is wider than a narrow window, in CSS pixels. */
async function overflow(page: Page): Promise<number> {
  await page.setViewportSize({ width: 400, height: 800 });
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  await page.setViewportSize({ width: 1280, height: 800 });
  return over;
}

test("the author says first what they would do, once, and then reads the replies side by side", async () => {
  const { page, complaints } = await openRound(ownRound(3));
  await page.getByText("3 replies came.").waitFor();
  const sealed = await page.getByText("They rang the same afternoon").count();
  const faults = await faultsInThemes(page, "sealed");
  await page.getByRole("radio", { name: "Wait until they ask" }).check({ force: true });
  await page.getByRole("textbox", { name: "Because" }).fill("I would rather not.");
  await page.getByRole("button", { name: "Record my first view" }).click();
  await page.getByText("Say how sure you are.").waitFor();
  await page.getByRole("slider", { name: "How sure you are" }).press("ArrowRight");
  await page.getByText("55 in 100").waitFor();
  await expect.poll(async () => (await ask(page, "readDraft", { key: `view-${ownId}` })).confidence).toBe("55");
  await page.reload();
  await expect.poll(() => page.getByRole("textbox", { name: "Because" }).inputValue()).toBe("I would rather not.");

  await page.getByRole("button", { name: "Record my first view" }).click();
  await page.getByRole("heading", { name: "The replies", exact: true }).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("The replies");
  await page.getByText("They rang the same afternoon").first().waitFor();
  const picture = await page.getByRole("img", { name: /^Wait until they ask/ }).getAttribute("aria-label");
  const form = await page.getByRole("button", { name: "Record my first view" }).count();
  await page.getByText("As a table").click();
  const table = page.getByRole("table", { name: "Who chose what, and how sure they are" });
  const rows = await table.getByRole("rowheader").allTextContents();
  const asked = page.getByRole("region", { name: "What they ask you" });
  const together = await asked.getByText("Asked by 3").count();
  await page.getByText("What they advise (1)").click();
  await page.getByText("Ring them today. It gets harder every week.").first().waitFor();
  await page.getByRole("region", { name: "Each reply by itself" }).getByText("Dana").click();
  await page.getByText("Answered on November 13, 2026").waitFor();
  faults.push(...(await faultsInThemes(page, "open")));
  await page.getByText("Make the file with the replies").click();
  await page.getByRole("textbox", { name: "Your name in the circle" }).fill("Anna");
  const handedOut = page.waitForEvent("download");
  await page.getByRole("button", { name: "Make the file with the replies" }).click();
  await handedOut;
  await page.getByText("Send it to everybody who answered").waitFor();
  expect({
    sealed,
    picture,
    form,
    rows: rows.sort(),
    together,
    over: await overflow(page),
    faults,
    complaints,
  }).toEqual({
    sealed: 0,
    picture: "Wait until they ask: You 55 in 100",
    form: 0,
    rows: ["Ben", "Cleo", "Dana", "You"],
    together: 1,
    over: 0,
    faults: [],
    complaints: [],
  });
});

test("a peer reads, answers blind, and finds on another day what they typed", async () => {
  const { page, complaints } = await openRound(peerRound(2));
  await page.getByText("Not signed. It says that it is by Anna").waitFor();
  await page.getByText("An answer helps until December 1, 2026.").waitFor();
  const faults = await faultsInThemes(page, "somebody else’s dilemma");
  const stop = page.getByRole("radiogroup", { name: "Would any of this break the law, as far as you know?" });
  await stop.getByText("Yes").click();
  await page.getByText("Tell Anna yourself, at best by voice.").waitFor();
  await stop.getByText("No", { exact: true }).click();

  await page.getByRole("button", { name: "an answer to each question of the walk" }).click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("The quick walk");
  const walk = page.getByRole("region", { name: "The quick walk" });
  for (const group of await walk.getByRole("radiogroup").all()) await group.getByText("Partly").click();
  await walk.getByRole("textbox", { name: "A note to this answer" }).first().fill("Since June");
  await page.getByText("Something else").click();
  await page.getByRole("textbox", { name: "What you would do instead" }).fill("Ring them up first");
  await page.getByRole("slider", { name: "How sure you are" }).press("ArrowLeft");
  await page.getByRole("textbox", { name: "When this happened to me" }).fill("Margaret Holloway rang us once.");
  await page.getByText("These look like names or ways to reach somebody: “Margaret Holloway”.").waitFor();
  await page.getByRole("textbox", { name: "When this happened to me" }).fill("A supplier rang us once.");
  await expect.poll(() => page.getByText("These look like names").count()).toBe(0);
  await page.getByRole("button", { name: "Add a question" }).click();
  await page.keyboard.type("Who knows of it?");
  await untilSaved(page);
  await page.reload();
  await expect.poll(() => page.getByRole("textbox", { name: "Question 1" }).inputValue()).toBe("Who knows of it?");
  const kept = {
    instead: await page.getByRole("textbox", { name: "What you would do instead" }).inputValue(),
    note: await page.getByRole("textbox", { name: "A note to this answer" }).first().inputValue(),
    sealed: await page.getByText("2 are here. They open when you have made your own reply into a file.").count(),
    others: await page.getByText("They rang the same afternoon").count(),
    lacking: await page.getByText("Still missing:").count(),
  };
  await page.getByRole("button", { name: "Make the reply file" }).waitFor();
  faults.push(...(await faultsInThemes(page, "a reply that is whole")));
  const over = await overflow(page);

  await page.getByRole("textbox", { name: "Your name in the circle" }).fill("Rosa");
  const handedOut = page.waitForEvent("download");
  await page.getByRole("button", { name: "Make the reply file" }).click();
  const file = (await handedOut).suggestedFilename();
  await page.getByText("You made your reply into a file on").waitFor();
  await page.getByRole("button", { name: "Read the others’ replies" }).click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("The others’ replies");
  const picture = await page.getByRole("img", { name: /^Something else/ }).getAttribute("aria-label");
  await page.getByRole("textbox", { name: "When this happened to me" }).fill("A supplier rang us twice.");
  await page.getByText("It says something else by now.").waitFor();
  expect({ ...kept, file: file.endsWith(".casefile"), picture, over, faults, complaints }).toEqual({
    instead: "Ring them up first",
    note: "Since June",
    sealed: 1,
    others: 0,
    lacking: 0,
    file: true,
    picture: "Something else: You 45 in 100",
    over: 0,
    faults: [],
    complaints: [],
  });
});

test("a peer who answered reads the others with their own reply among them, and hears of a newer edition", async () => {
  const round = peerRound(2);
  const sent = sentReply(round);
  const { walk, choice, experience, questions, advice } = sent.item.content;
  const changed = peerRound(2, {}, { edition: 2, asked: "Do I say so now, or at the end of the year?" });
  const draft = { walk, choice, experience, questions, advice };
  const { page, complaints } = await openRound({ ...changed, draft, sent: [sent] });
  await page.getByText("Anna changed the dilemma since you answered.").waitFor();
  const picture = await page.getByRole("img", { name: /^Tell them and pay it back/ }).getAttribute("aria-label");
  const faults = await faultsInThemes(page, "answered");
  await page.getByRole("button", { name: "Move this round to the bin" }).click();
  await page.getByRole("heading", { name: "There is no such round" }).waitFor();
  await page.getByText("This round is in the bin").waitFor();
  faults.push(...(await faultsInThemes(page, "in the bin")));
  await page.getByRole("button", { name: "Bring it back" }).click();
  await page.getByText("Anna changed the dilemma since you answered.").waitFor();
  expect({ picture, faults, complaints }).toEqual({
    picture: "Tell them and pay it back: You 29 in 100, Ben 55 in 100 and Cleo 70 in 100",
    faults: [],
    complaints: [],
  });
});

test("whose key nobody has is told with its fingerprint, and is known once they are in the circle", async () => {
  const key = makeKey();
  const cleo = {
    name: "Cleo",
    key: key.publicKey,
    hash: sha256Of,
    sign: (text: string) => sign(key.privateKey, text),
  };
  const { page, complaints } = await openRound(peerRound(0, {}, {}, cleo));
  await page.getByText("Signed, but nobody in your circle has this fingerprint.").waitFor();
  await page.getByText(/^Fingerprint: [0-9A-F]{4}( [0-9A-F]{4}){4}$/).waitFor();
  const faults = await faultsInThemes(page, "a key nobody has");
  await page.getByRole("button", { name: "Add Cleo to the circle" }).click();
  await page.getByText("Unchanged since Cleo sent it.").waitFor();
  await page.getByText("Cleo is in your circle with this fingerprint.").waitFor();
  expect({ faults, complaints }).toEqual({ faults: [], complaints: [] });
});
