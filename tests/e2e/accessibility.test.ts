import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { blankPerson, type Change } from "../../core/dilemma/dilemma.ts";
import { axeFaults } from "./axe.ts";
import { inBrowser } from "./in-browser.ts";
import { ask } from "./pages/contract.ts";
import { idOf } from "./pages/journal.ts";
import { openEmpty, openSample } from "./pages/welcome.ts";

const open = inBrowser();
const themes = ["light", "dark"] as const;

/** Looks at the screen in both themes; the faults found, each with where it stood. */
async function look(page: Page, screen: string): Promise<string[]> {
  const faults: string[] = [];
  for (const theme of themes) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
    await page.waitForFunction(() => document.getAnimations().length === 0);
    faults.push(...(await axeFaults(page)).map((fault) => `${screen}, ${theme}: ${fault}`));
  }
  return faults;
}

async function visit(page: Page, place: string): Promise<void> {
  await page.evaluate((hash) => {
    const shown = new Promise((resolve) => window.addEventListener("hashchange", () => setTimeout(resolve, 0)));
    if (window.location.hash === `#${hash}`) return undefined;
    window.location.hash = hash;
    return shown;
  }, place);
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  await expect.poll(() => page.getByText("One moment.").count()).toBe(0);
}

test("axe finds nothing on the places one goes to, in either theme", async () => {
  const { page, complaints } = await open();
  const faults = await look(page, "welcome");
  await openSample(page);
  for (const place of [
    "/",
    "/new",
    "/journal",
    "/bin",
    "/library",
    "/own-cases",
    "/code",
    "/code/against",
    "/insights",
    "/lenses",
    "/about",
    "/nowhere",
  ]) {
    await visit(page, place);
    faults.push(...(await look(page, place)));
  }
  await visit(page, "/journal");
  await page.getByRole("textbox", { name: "Search in titles and first lines" }).fill("zebra");
  await page.getByRole("heading", { name: "Nothing matches" }).waitFor();
  faults.push(...(await look(page, "journal with nothing")));
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog", { name: "Find" }).waitFor();
  await page.keyboard.type("case");
  await page.waitForFunction(() => {
    const id = document.activeElement?.getAttribute("aria-activedescendant") ?? "";
    return id !== "" && document.getElementById(id) !== null; // It follows a moment after the entries.
  });
  faults.push(...(await look(page, "find")));
  expect({ faults, complaints }).toEqual({ faults: [], complaints: [] });
});

test("axe finds nothing on a case, sealed and unsealed, in either theme", async () => {
  const { page, complaints } = await open();
  await openSample(page);
  await visit(page, "/case/the-chatbot-that-promised");
  const faults = await look(page, "sealed case");
  await page.getByRole("button", { name: "Break the seal without choosing" }).click();
  faults.push(...(await look(page, "breaking the seal")));
  await page.getByRole("button", { name: "Break the seal", exact: true }).click();
  await page.getByRole("heading", { name: "The seal is broken" }).waitFor();
  faults.push(...(await look(page, "unsealed case")));
  expect({ faults, complaints }).toEqual({ faults: [], complaints: [] });
});

test("axe finds nothing on a library that is narrowed, collected from and searched, in either theme", async () => {
  const { page, complaints } = await open();
  await openSample(page);
  await visit(page, "/library");
  await page.getByRole("button", { name: "New collection" }).click();
  await page.getByRole("textbox", { name: "Name of the new collection" }).fill("Evening");
  const faults = await look(page, "naming a collection");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "This collection is empty" }).waitFor();
  faults.push(...(await look(page, "an empty collection")));
  await page.getByRole("button", { name: "Show all cases" }).click();
  await page.getByRole("button", { name: "Bookmark “The chatbot that promised”" }).click();
  await page.getByRole("button", { name: "Collections with “The chatbot that promised”…" }).click();
  await page.getByRole("checkbox", { name: "Evening" }).check();
  faults.push(...(await look(page, "collecting")));
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "More filters" }).click();
  await page.getByRole("checkbox", { name: "Bookmarked" }).check();
  await page.getByRole("searchbox", { name: "Search the library" }).fill("chatbot");
  await page.locator("li mark").first().waitFor();
  faults.push(...(await look(page, "narrowed and searched")));
  await visit(page, "/case/the-chatbot-that-promised");
  await page.getByRole("textbox", { name: "Your note on this case" }).fill("Ask Rosa.");
  await page.getByText(/^Saved /).waitFor();
  await page.getByRole("button", { name: "Break the seal without choosing" }).click();
  await page.getByRole("button", { name: "Break the seal", exact: true }).click();
  await page
    .getByRole("button", { name: /^Open “/ })
    .first()
    .click();
  await page.getByRole("dialog").waitFor();
  faults.push(...(await look(page, "asking before leaving")));
  expect({ faults, complaints }).toEqual({ faults: [], complaints: [] });
});

test("axe finds nothing on any part of a dilemma, open or locked, in either theme", async () => {
  const { page, complaints } = await open();
  await openSample(page);
  const faults: string[] = [];
  for (const status of ["weighing", "decided", "reviewed"] as const) {
    const id = await idOf(page, status);
    for (const part of ["", "/facts", "/people", "/options", "/walk", "/consult", "/decide", "/look-back"]) {
      await visit(page, `/dilemma/${id}${part}`);
      faults.push(...(await look(page, `${status}${part}`)));
    }
  }
  expect({ faults, complaints }).toEqual({ faults: [], complaints: [] });
});

test("axe finds nothing on what opens over a page, in either theme", async () => {
  const { page, complaints } = await open();
  await openSample(page);
  await page.keyboard.press("?");
  await page.getByRole("dialog", { name: "Keyboard shortcuts" }).waitFor();
  const faults = await look(page, "shortcuts");
  await page.keyboard.press("Escape");
  await visit(page, `/dilemma/${await idOf(page, "decided")}`);
  await page.getByRole("button", { name: "A later dilemma stands in its place…" }).click();
  await page.getByRole("dialog").getByRole("radio").first().waitFor();
  faults.push(...(await look(page, "superseding")));
  await page.keyboard.press("Escape");
  await visit(page, `/dilemma/${await idOf(page, "weighing")}`);
  const buffer = Buffer.from("%PDF-1.4 a note");
  const note = { name: "note.pdf", mimeType: "application/pdf", buffer };
  await page.getByLabel("Add a picture or a PDF").setInputFiles(note);
  await page.getByRole("button", { name: /^Open note\.pdf/ }).click();
  await page.getByRole("dialog").waitFor();
  faults.push(...(await look(page, "asking to open")));
  expect({ faults, complaints }).toEqual({ faults: [], complaints: [] });
});

test("axe finds nothing on any sheet of the walk, in either theme", async () => {
  const { page, complaints } = await open();
  await openSample(page);
  await visit(page, `/dilemma/${await idOf(page, "weighing")}/walk`);
  await page.getByRole("button", { name: "Go on with the walk" }).click();
  await page.getByText(/^Lens \d of 7$/).waitFor();
  const faults = await look(page, "a lens");
  const next = page.getByRole("button", { name: "Next", exact: true });
  while ((await next.count()) > 0) await next.click();
  await page.getByRole("button", { name: "See what it shows" }).click();
  await page.getByRole("heading", { name: "What the walk shows" }).waitFor();
  faults.push(...(await look(page, "findings")));
  await visit(page, `/dilemma/${await idOf(page, "draft")}/walk`);
  await page.getByText("Full walk").click();
  await page.getByRole("button", { name: "Start the walk" }).click();
  await page.getByRole("radiogroup").first().getByText("Yes", { exact: true }).click();
  await page.getByRole("alert").waitFor();
  faults.push(...(await look(page, "stop signs")));
  expect({ faults, complaints }).toEqual({ faults: [], complaints: [] });
});

test("at 200 per cent text and on a narrow window nothing runs out of sight", async () => {
  const { page } = await open();
  await openSample(page);
  await page.setViewportSize({ width: 400, height: 800 });
  const id = await idOf(page, "weighing");
  const chatbot = "/case/the-chatbot-that-promised";
  const tooWide: string[] = [];
  for (const size of ["16px", "32px"])
    for (const place of [
      "/",
      "/journal",
      "/library",
      chatbot,
      "/own-cases",
      "/code",
      "/about",
      `/dilemma/${id}/people`,
      `/dilemma/${id}/walk`,
    ]) {
      await visit(page, place);
      const overflow = await page.evaluate((fontSize) => {
        document.documentElement.style.fontSize = fontSize;
        return document.documentElement.scrollWidth - window.innerWidth;
      }, size);
      if (overflow > 0) tooWide.push(`${place} at ${size}: ${overflow} px`);
    }
  expect(tooWide).toEqual([]);
});

test("a word without an end and a long title are seen whole, and push no page wider than a narrow window", async () => {
  const { page } = await open();
  await openEmpty(page);
  await page.setViewportSize({ width: 400, height: 800 });
  const word = "Rindfleischetikettierung".repeat(12);
  const change: Change = {
    title: "The people of the long street behind the old mill, who never buy anything from us",
    happened: word,
    tags: [word.slice(0, 40)],
    facts: [{ id: "one", text: word, source: word }],
    stakeholders: [{ ...blankPerson, id: "one", name: word }],
    options: [{ id: "one", title: word, gains: word, pays: word, cost: word }],
    consultations: [{ id: "one", who: word, from: word, how: word, by: null, said: word, changed: word }],
    speech: { to: word, sentence: word, objection: word, reply: word },
    promises: [{ id: "one", to: word, what: word, by: null, addedAt: null, kept: "open" }],
  };
  const { dilemma } = await ask(page, "startDilemma", { change });
  const tooWide: string[] = [];
  async function measure(state: string) {
    for (const part of ["", "/facts", "/people", "/options", "/consult", "/decide", "/look-back"])
      for (const size of ["16px", "32px"]) {
        await visit(page, `/dilemma/${dilemma.id}${part}`);
        const overflow = await page.evaluate((fontSize) => {
          document.documentElement.style.fontSize = fontSize;
          return document.documentElement.scrollWidth - window.innerWidth;
        }, size);
        if (overflow > 0) tooWide.push(`${state}${part} at ${size}: ${overflow} px`);
      }
  }
  await measure("open");
  const title = page.getByRole("textbox", { name: "Title" });
  const hidden = await title.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  const choice = { optionId: "one", because: word, responsible: "Rosa", action: word, reviewOn: [] };
  const predictions = [{ text: word, confidence: 70, known: word }];
  await ask(page, "decideDilemma", { id: dilemma.id, choice: { ...choice, predictions } });
  await page.reload();
  await measure("decided");
  expect({ tooWide, hidden }).toEqual({ tooWide: [], hidden: 0 });
});
