import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import type { Block, BlockKind } from "../../core/workshop/plan/block.ts";
import type { Session, SessionCase } from "../../core/workshop/session.ts";
import { faultsInThemes } from "./axe.ts";
import { inBrowser } from "./in-browser.ts";
import { ask } from "./pages/contract.ts";
import { packed, printed } from "./pages/pdf.ts";
import { openEmpty } from "./pages/welcome.ts";

const open = inBrowser();

const sheets = [
  "Participant copy",
  "Facilitator copy",
  "Ballot cards",
  "One-page walk",
  "Attendance",
  "Certificate of attendance",
] as const;

/** A short case without a source, and the longest there is. */
const shipped = ["the-jar-by-the-till", "market-basket-2014-only-for-him"];

function blockOf(kind: BlockKind, caseId: string | null = null, more: Partial<Block> = {}): Block {
  const id = caseId === null ? kind : `${kind}-${caseId}`;
  return { id, kind, minutes: 5, caseId, title: "", text: "", notes: "", ...more };
}

/** Plans a workshop about some cases and opens its handouts. */
async function openHandouts(page: Page, cases: readonly string[]): Promise<Session> {
  const about = cases.flatMap((id) => [blockOf("read", id), blockOf("vote", id), blockOf("reveal", id)]);
  const blocks = [blockOf("welcome", null, { notes: "Only for the trainer" }), ...about, blockOf("write")];
  const plan = { title: "A morning of “fair” prices", theme: null, on: "2026-12-03", start: "09:30", length: 45 };
  const { session } = await ask(page, "startSession", { plan: { ...plan, names: false, blocks } });
  await page.evaluate((id) => {
    location.hash = `/workshop/${id}/handouts`;
  }, session.id);
  await page.getByRole("heading", { name: "Handouts", level: 1 }).waitFor();
  return session;
}

async function tick(page: Page, chosen: readonly string[]): Promise<void> {
  for (const name of sheets) await page.getByRole("checkbox", { name, exact: true }).setChecked(chosen.includes(name));
}

/** How many pages the screen says each sheet has. */
async function pagesShown(page: Page): Promise<number[]> {
  const headings = await page.getByRole("heading", { level: 2, name: /\d pages?$/ }).allInnerTexts();
  return headings.map((heading) => Number(/(\d+) pages?$/.exec(heading)?.[1]));
}

/** The beginnings of what is sealed in a case, without what is too short to be told from other words. */
function sealedTexts(one: SessionCase): string[] {
  const texts = [one.did, one.happened, one.differ, one.teaching, one.hook];
  const lists = [one.discuss, one.through].flatMap((list) => list.map(({ text }) => text));
  const sources = one.sources.flatMap(({ title, supports }) => [title, supports]);
  return [...texts, ...lists, ...sources].map((text) => packed(text).slice(0, 40)).filter(({ length }) => length > 20);
}

test("on A4 and on Letter the PDF has the pages that the screen shows, all fonts, and nothing sealed in what participants get", async () => {
  const { page } = await open();
  await openEmpty(page);
  const session = await openHandouts(page, shipped);
  await tick(page, sheets);
  await page.getByRole("textbox", { name: "How many people" }).fill("6");
  const sealed = session.cases.flatMap(sealedTexts);
  for (const { paper, upright, wide } of [
    { paper: "A4", upright: "595x842", wide: "842x595" },
    { paper: "Letter", upright: "612x792", wide: "792x612" },
  ]) {
    await page.getByRole("radio", { name: paper }).check({ force: true });
    await expect.poll(() => pagesShown(page)).toHaveLength(sheets.length);
    const [participant = 0, facilitator = 0, ...others] = await pagesShown(page);
    const { sizes, texts, missingFonts } = await printed(page);
    const total = participant + facilitator + others.reduce((sum, pages) => sum + pages, 0);
    const handedOut = texts.slice(0, participant).join("") + texts.slice(participant + facilitator).join("");
    const kept = texts.slice(participant, participant + facilitator).join("");
    expect({
      sizes,
      others,
      missingFonts,
      inHands: sealed.filter((text) => handedOut.includes(text)),
      lost: [...sealed, ...["Only for the trainer", "09:30"].map(packed)].filter((text) => !kept.includes(text)),
      asked: session.cases.every(({ question }) => handedOut.includes(packed(question))),
    }).toEqual({
      sizes: [...Array.from({ length: total - 1 }, () => upright), wide],
      others: [16, 1, 1, 1],
      missingFonts: [],
      inHands: [],
      lost: [],
      asked: true,
    });
  }
});

test("words wider than the paper and fifty options shrink no page and lose none", async () => {
  const { page } = await open();
  await openEmpty(page);
  const { dilemma } = await ask(page, "startDilemma", { change: { title: "Of my own" } });
  const { ownCase, revision } = await ask(page, "makeCase", { dilemmaId: dilemma.id });
  const wide = "Hauptbetriebswerk".repeat(17);
  const options = Array.from({ length: 50 }, (_, place) => ({ id: `option-${place}`, title: wide, text: wide }));
  const change = { title: wide, situation: wide, question: wide, options, happened: wide };
  await ask(page, "editOwnCase", { id: ownCase.id, revision, change });
  await openHandouts(page, [ownCase.id]);
  await tick(page, sheets);
  await page.getByRole("textbox", { name: "How many people" }).fill("1");
  await expect.poll(async () => (await pagesShown(page))[2]).toBe(50);
  const shown = await pagesShown(page);
  const { texts } = await printed(page);
  expect({ pages: texts.length, last: texts.some((text) => text.includes("AX")) }).toEqual({
    pages: shown.reduce((sum, pages) => sum + pages, 0),
    last: true,
  });
});

test("the paper that was chosen is remembered, and the first is that of the region", async () => {
  const { page } = await open({ context: { locale: "en-US" } });
  await openEmpty(page);
  const session = await openHandouts(page, shipped);
  const chosen = () => page.getByRole("radio", { checked: true }).getAttribute("value");
  const seen = [await chosen()];
  await page.getByRole("radio", { name: "A4" }).check({ force: true });
  await expect.poll(async () => (await ask(page, "readSettings", {})).paper).toBe("a4");
  await page.reload();
  await page.getByRole("heading", { name: "Handouts", level: 1 }).waitFor();
  seen.push(await chosen());
  expect({ seen, title: session.title }).toEqual({ seen: ["letter", "a4"], title: session.title });
});

test("without a sheet there is nothing to print, and axe finds nothing on the screen in either theme", async () => {
  const { page, complaints } = await open();
  await openEmpty(page);
  await openHandouts(page, shipped);
  await tick(page, []);
  const print = page.getByRole("button", { name: "Print" });
  expect(await print.isDisabled()).toBe(true);
  await tick(page, sheets);
  expect(await print.isDisabled()).toBe(false);
  expect({ faults: await faultsInThemes(page, "handouts"), complaints }).toEqual({ faults: [], complaints: [] });
});
