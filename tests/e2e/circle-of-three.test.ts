import { readFile } from "node:fs/promises";
import type { Download, Page } from "playwright-core";
import { expect, test } from "vitest";
import { faultsInThemes } from "./axe.ts";
import { inBrowser } from "./in-browser.ts";
import { giveFile } from "./pages/case-files.ts";
import { ask } from "./pages/contract.ts";
import { visit } from "./pages/visit.ts";
import { openEmpty } from "./pages/welcome.ts";

const open = inBrowser();
const passphrase = "wheel heather tin lake";

/** Every name of Anna’s dilemma, as it must never leave. */
const names = ["Bianchi", "Rosa", "Halford", "4,350", "rosa@bianchi.example"];

const dilemma = {
  title: "Rosa Bianchi delivered forty loaves too many",
  happened:
    "Rosa Bianchi from Bianchi & Sons in Halford left forty loaves more than we ordered and did not charge them. Her invoice says $4,350. She wrote from rosa@bianchi.example and never mentioned it.",
  asked: "Do I tell Rosa before she finds out?",
  stakeholders: [
    {
      id: "p1",
      name: "Rosa Bianchi",
      row: "suppliers" as const,
      stake: "Forty loaves unpaid",
      said: "",
      serves: null,
      needs: "",
      help: "",
    },
  ],
  options: [
    { id: "tell", title: "Tell Rosa today", gains: "Rosa", pays: "We do", cost: "The loaves" },
    { id: "wait", title: "Wait until she asks", gains: "We do", pays: "Rosa Bianchi", cost: "Trust" },
  ],
};

interface Carried {
  readonly name: string;
  readonly content: Buffer;
}

/** The file that a press of a button hands out. */
async function handedOut(page: Page, button: string): Promise<Carried> {
  const downloading: Promise<Download> = page.waitForEvent("download");
  await page.getByRole("button", { name: button, exact: true }).click();
  const download = await downloading;
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

async function takeIn(page: Page, file: Carried, lock: string | null): Promise<void> {
  await visit(page, "/circle");
  await giveFile(page, file);
  if (lock !== null) {
    await page.getByRole("textbox", { name: "Passphrase" }).fill(lock);
    await page.keyboard.press("Enter");
  }
  await page.getByRole("button", { name: "Take it in" }).click();
  await page.getByText("Came in:").waitFor();
}

interface Answer {
  readonly name: string;
  readonly option: RegExp;
  readonly walk: string;
  readonly experience: string;
  readonly question: string;
}

/** Answers the dilemma that came, all on the screen, and makes the file of the reply. */
async function answer(page: Page, given: Answer): Promise<Carried> {
  await page.getByRole("link", { name: "Look at the dilemma" }).click();
  await page.getByRole("heading", { name: "The quick walk" }).waitFor();
  const seen = await page.getByRole("main").innerText();
  expect(names.filter((name) => seen.includes(name))).toEqual([]);
  const walk = page.getByRole("region", { name: "The quick walk" });
  for (const group of await walk.getByRole("radiogroup").all())
    await group.getByText(given.walk, { exact: true }).click();
  await page.getByRole("radio", { name: given.option }).check({ force: true });
  await page.getByRole("slider", { name: "How sure you are" }).press("ArrowRight");
  await page.getByRole("textbox", { name: "When this happened to me" }).fill(given.experience);
  await page.getByRole("button", { name: "Add a question" }).click();
  await page.keyboard.type(given.question);
  await page.getByRole("textbox", { name: "Your name in the circle" }).fill(given.name);
  return handedOut(page, "Make the reply file");
}

test("three casebooks: a dilemma goes out without its names, two answer blind, the replies are merged, and they meet", async () => {
  const anna = await open();
  await openEmpty(anna.page);
  const { id } = (await ask(anna.page, "startDilemma", { change: dilemma })).dilemma;
  await visit(anna.page, `/dilemma/${id}/consult`);
  await anna.page.getByRole("region", { name: "Ask your circle" }).getByRole("button").click();
  await anna.page.getByRole("link", { name: "Next: Names" }).click();
  await anna.page.getByRole("textbox", { name: "“Rosa Bianchi” becomes" }).waitFor();
  await anna.page.getByRole("link", { name: "Next: Exactly what leaves" }).click();
  await anna.page.getByRole("textbox", { name: "Your name in the circle" }).fill("Anna");
  await anna.page.getByText("Lock it with a passphrase").click();
  await anna.page.getByRole("textbox", { name: "Passphrase", exact: true }).fill(passphrase);
  await anna.page.getByRole("textbox", { name: "The passphrase once more" }).fill(passphrase);
  const sent = await handedOut(anna.page, "Make the case file");
  expect(sent.content.subarray(0, 21).toString()).toBe("age-encryption.org/v1");

  const ben = await open();
  await openEmpty(ben.page);
  await takeIn(ben.page, sent, passphrase);
  const bens = await answer(ben.page, {
    name: "Ben",
    option: /^Tell/,
    walk: "No",
    experience: "Our dairy once left two crates too many, and I said nothing for a month.",
    question: "Would you tell if it had been forty loaves too few?",
  });
  const cleo = await open();
  await openEmpty(cleo.page);
  await takeIn(cleo.page, sent, passphrase);
  const cleos = await answer(cleo.page, {
    name: "Cleo",
    option: /^Wait/,
    walk: "Yes",
    experience: "A printer once forgot to charge us. We told, and they remembered it for years.",
    question: "Would you tell if it were forty loaves too few?",
  });

  await takeIn(anna.page, cleos, null);
  await takeIn(anna.page, bens, null);
  await visit(anna.page, `/circle/round/${id}`);
  await anna.page.getByText("2 replies came.").waitFor();
  const read = await ask(anna.page, "readRound", { id });
  expect([read.replies, JSON.stringify(read).includes("crates")]).toEqual([{ sealed: true, count: 2 }, false]);
  await anna.page.getByRole("radio", { name: /^Tell/ }).check({ force: true });
  await anna.page.getByRole("slider", { name: "How sure you are" }).press("ArrowRight");
  await anna.page.getByRole("button", { name: "Record my first view" }).click();
  await anna.page.getByText("Our dairy once left two crates").first().waitFor();
  await anna.page.getByText("A printer once forgot to charge us.").first().waitFor();
  const asked = anna.page.getByRole("region", { name: "What they ask you" });
  await asked.getByText("Asked by 2").waitFor();
  await anna.page.getByText("The lenses pull apart").first().waitFor();
  const faults = await faultsInThemes(anna.page, "two replies side by side");

  await anna.page.getByText("Make the file with the replies").click();
  const all = await handedOut(anna.page, "Make the file with the replies");
  await takeIn(ben.page, all, null);
  await visit(ben.page, `/circle/round/${id}`);
  await ben.page.getByText("A printer once forgot to charge us.").first().waitFor();
  expect(await ben.page.getByText("Tell Rosa").count()).toBe(0);

  await visit(anna.page, `/circle/meet/${id}`);
  await anna.page.getByText("10 minutes", { exact: true }).click();
  await anna.page.getByRole("button", { name: "Everybody agrees: begin" }).click();
  for (let step = 0; step < 3; step += 1) await anna.page.getByRole("button", { name: "Next step" }).click();
  const close = anna.page.getByRole("form", { name: "Commitment" });
  await close.getByText("Something is promised", { exact: true }).click();
  await close.getByRole("textbox", { name: "One name" }).fill("Anna");
  await close.getByLabel("By which day").fill("2026-12-01");
  await close.getByRole("textbox", { name: "What they do" }).fill("Ring her and pay the loaves.");
  await close.getByRole("button", { name: "End the meeting" }).click();
  await anna.page.getByText("The meeting is over.").waitFor();
  const { followUps, ...after } = (await ask(anna.page, "readDilemma", { id })).dilemma;
  expect({
    promised: followUps.map(({ who, what, by }) => ({ who, what, by })),
    happened: after.happened,
    options: after.options,
  }).toEqual({
    promised: [{ who: "Anna", what: "Ring her and pay the loaves.", by: "2026-12-01" }],
    happened: dilemma.happened,
    options: dilemma.options,
  });
  await visit(anna.page, "/circle");
  await visit(anna.page, `/circle/meet/${id}`);
  await anna.page.getByRole("button", { name: "Everybody agrees: begin" }).click();
  await anna.page.getByRole("heading", { name: "What became of it" }).waitFor();
  await anna.page.getByText("Ring her and pay the loaves.", { exact: true }).waitFor();
  expect({ faults, anna: anna.complaints, ben: ben.complaints, cleo: cleo.complaints }).toEqual({
    faults: [],
    anna: [],
    ben: [],
    cleo: [],
  });
});
