import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { axeFaults } from "./axe.ts";
import { inBrowser } from "./in-browser.ts";
import { ask, decideOne } from "./pages/contract.ts";
import { goTo, passStopSigns, todayHere, untilSaved } from "./pages/dilemma.ts";
import { adoptAll, articleOn, everyWording, visit } from "./pages/house-code.ts";
import { choose, find, press, typeInto } from "./pages/keyboard.ts";
import { openEmpty } from "./pages/welcome.ts";

const open = inBrowser();
const option = { id: "tell", title: "Tell them", gains: "", pays: "", cost: "" };

/** What axe finds on the screen as it stands, in both themes. */
async function look(page: Page, screen: string): Promise<string[]> {
  const faults: string[] = [];
  for (const theme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
    await page.waitForFunction(() => document.getAnimations().length === 0);
    faults.push(...(await axeFaults(page)).map((fault) => `${screen}, ${theme}: ${fault}`));
  }
  return faults;
}

test("a code begins with a starter as it is, one reworded first and one of the owner's own, by keyboard alone", async () => {
  const app = await open();
  const { page } = app;
  await openEmpty(page);
  await find(page, "house code", "House code");
  await page.getByRole("heading", { name: "A blank page" }).waitFor();
  const faults = await look(page, "blank");
  await press(page, "button", /^Adopt as it is: A rule of the house/);
  await articleOn(page, 1).waitFor();
  await press(page, "button", /^Reword it first: We charge the quiet/);
  await page.getByRole("form", { name: "Adopt an article" }).waitFor();
  await typeInto(page, "What it says", "The quiet pay no more.");
  await press(page, "button", "Adopt it");
  await articleOn(page, 2).waitFor();
  await find(page, "adopt an article", "Adopt an article of the house code");
  await page.getByRole("form", { name: "Adopt an article" }).waitFor();
  await typeInto(page, "What it says", "We answer letters.");
  await expect.poll(async () => (await ask(page, "readDraft", { key: "article-new" })).text).toBe("We answer letters.");
  await page.reload();
  await press(page, "button", "Adopt it");
  await articleOn(page, 3).waitFor();
  faults.push(...(await look(page, "three")));
  expect({ faults, complaints: app.complaints, said: await everyWording(page) }).toEqual({
    faults: [],
    complaints: [],
    said: {
      1: ["A rule of the house holds first for its owner."],
      2: ["The quiet pay no more."],
      3: ["We answer letters."],
    },
  });
  await app.close();
});

test("an article is reworded and withdrawn, and both can be taken back", async () => {
  const app = await open();
  const { page } = app;
  await openEmpty(page);
  const [first] = await adoptAll(page, ["We call.", "We wait a night."]);
  await ask(page, "startDilemma", {
    change: { title: "The cap", citations: [{ articleId: first?.id ?? "", stance: "follows", note: "" }] },
  });
  await visit(page, "/code", "House code");
  await page.getByRole("button", { name: "Reword article 1" }).press("Enter");
  await typeInto(page, "What it says", "We call first.");
  const faults = await look(page, "rewording");
  await press(page, "button", "Put these words in force");
  await articleOn(page, 1).getByText("We call first.", { exact: true }).waitFor();
  await page.getByRole("button", { name: "Withdraw article 1" }).press("Enter");
  await page.getByText("Article 1 is withdrawn.", { exact: false }).waitFor();
  await page.getByText("Withdrawn articles (1)").click();
  await page.getByRole("button", { name: "Bring it into force again: article 1" }).waitFor();
  faults.push(...(await look(page, "withdrawn")));
  await page.getByRole("button", { name: "Undo" }).press("Enter");
  await page.getByText("Article 1 is in force again.").waitFor();
  await page.getByRole("button", { name: "Withdraw article 2" }).press("Enter");
  await page.getByText("Article 2 is gone whole", { exact: false }).waitFor();
  await page.getByRole("button", { name: "Adopt it again" }).press("Enter");
  await articleOn(page, 2).getByText("We wait a night.").waitFor();
  await articleOn(page, 1)
    .getByText(/1 open dilemma$/)
    .click();
  await articleOn(page, 1).getByRole("link", { name: "The cap" }).waitFor();
  faults.push(...(await look(page, "what stands behind")));
  expect({ faults, complaints: app.complaints, said: await everyWording(page) }).toEqual({
    faults: [],
    complaints: [],
    said: { 1: ["We call.", "We call first.", null, "We call first."], 2: ["We wait a night."] },
  });
  await app.close();
});

test("a rewording that meets another one keeps what was typed and asks", async () => {
  const app = await open();
  const { page } = app;
  await openEmpty(page);
  const [article] = await adoptAll(page, ["We call."]);
  await visit(page, "/code", "House code");
  await page.getByRole("button", { name: "Reword article 1" }).press("Enter");
  await page.getByRole("textbox", { name: "What it says" }).fill("We call on the day.");
  await ask(page, "rewordArticle", { articleId: article?.id ?? "", wordings: 1, text: "We write." });
  await page.getByRole("alert").getByText("It says now: “We write.”", { exact: false }).waitFor();
  const faults = await look(page, "clash");
  expect(await page.getByRole("textbox", { name: "What it says" }).inputValue()).toBe("We call on the day.");
  await page.getByRole("button", { name: "Put my words in its place" }).press("Enter");
  await page.getByRole("button", { name: "Reword article 1" }).waitFor();
  expect({ faults, complaints: app.complaints, said: await everyWording(page) }).toEqual({
    faults: [],
    complaints: [],
    said: { 1: ["We call.", "We write.", "We call on the day."] },
  });
  await app.close();
});

test("a lesson becomes an article in one step, and leads there after a reload", async () => {
  const app = await open();
  const { page } = app;
  await openEmpty(page);
  const { dilemma } = await decideOne(page, { title: "The cap", confidences: [70], reviewOn: [] });
  const outcomes = dilemma.decision?.predictions.map(({ id }) => ({ predictionId: id, outcome: "not" as const })) ?? [];
  const judged = { happened: "She rang first.", process: "poor", result: "poor", again: null } as const;
  await ask(page, "reviewDilemma", { id: dilemma.id, lookBack: { ...judged, outcomes, lesson: "Ring sooner." } });
  await visit(page, `/dilemma/${dilemma.id}/look-back`, /^Looked back on/);
  const faults = await look(page, "lesson");
  await press(page, "button", "Make it an article of the house code");
  await page.getByRole("link", { name: "Article 1 of the house code" }).waitFor();
  await page.reload();
  await press(page, "link", "Article 1 of the house code");
  await articleOn(page, 1).getByText("Ring sooner.", { exact: true }).waitFor();
  await expect.poll(() => articleOn(page, 1).evaluate((item) => item === document.activeElement)).toBe(true);
  await articleOn(page, 1)
    .getByText("A lesson from", { exact: false })
    .getByRole("link", { name: "The cap" })
    .waitFor();
  faults.push(...(await look(page, "adopted")));
  const { articles } = await ask(page, "readHouseCode", {});
  const reviewId = (await ask(page, "readDilemma", { id: dilemma.id })).dilemma.reviews[0]?.id;
  expect({ faults, complaints: app.complaints, from: articles.map(({ from }) => from) }).toEqual({
    faults: [],
    complaints: [],
    from: [{ dilemmaId: dilemma.id, reviewId }],
  });
  await app.close();
});

test("a decision against an article still shows what the article said on its day", async () => {
  const app = await open();
  const { page } = app;
  await openEmpty(page);
  const [article] = await adoptAll(page, ["We call on the day.", "We pay on the day."]);
  const { dilemma } = await ask(page, "startDilemma", {
    change: { title: "The cap", options: [option], walk: { length: "quick", leaning: "tell", stops: {}, answers: {} } },
  });
  await visit(page, `/dilemma/${dilemma.id}/walk`, "The walk");
  await press(page, "button", "Start the walk");
  await passStopSigns(page);
  for (const lens of [1, 2, 3, 4]) {
    await page.getByText(`Lens ${lens} of 4`).waitFor();
    await press(page, "button", /^Next$/);
  }
  await page.getByRole("heading", { name: "Your house code" }).waitFor();
  await choose(page, "How it stands to article 1", 2);
  await typeInto(page, "A note on article 1", "The shop was full.");
  await choose(page, "How it stands to article 2", 1);
  await untilSaved(page);
  const faults = await look(page, "the sheet");
  await page.reload();
  await page.getByRole("heading", { name: "Your house code" }).waitFor();
  await press(page, "button", "See what it shows");
  const findings = page.getByRole("region", { name: "Your house code" });
  await findings.getByText("You are about to decide against article 1.").waitFor();
  await findings.getByText("This keeps to article 2.").waitFor();
  faults.push(...(await look(page, "findings")));

  await ask(page, "decideDilemma", {
    id: dilemma.id,
    choice: {
      optionId: "tell",
      because: "She would ring.",
      predictions: [{ text: "She stays.", confidence: 70, known: "" }],
      responsible: "Mara",
      action: "",
      reviewOn: [],
    },
  });
  await ask(page, "rewordArticle", { articleId: article?.id ?? "", wordings: 1, text: "We call within the hour." });
  await goTo(page, "Facts");
  await goTo(page, "Walk");
  const region = page.getByRole("region", { name: "Walk", exact: true });
  await region.getByText("The decision goes against article 1.").waitFor();
  await region.getByText("We call on the day.", { exact: true }).waitFor();
  await region.getByText("The shop was full.").waitFor();
  await region.getByText("Today it says: We call within the hour.", { exact: false }).waitFor();
  await press(page, "button", "Add a later thought: Your house code");
  await typeInto(page, "Your later thought", "It was the article that was right.");
  await press(page, "button", "Add it");
  await region.getByRole("list", { name: "Later thoughts" }).getByText("It was the article that was right.").waitFor();
  faults.push(...(await look(page, "decided")));
  await page.getByLabel("As it was on…").fill(todayHere());
  await page.getByRole("button", { name: "Show that day" }).click();
  await page.getByText(/^This is the record as it stood at the end of/).waitFor();
  await region.getByText("We call on the day.", { exact: true }).waitFor();
  expect(await region.getByText("Today it says", { exact: false }).count()).toBe(0);

  await visit(page, "/code", "House code");
  await press(page, "link", "1 decision went against an article");
  await page.getByRole("heading", { name: "Decisions against the code" }).waitFor();
  await page.getByRole("link", { name: "The cap" }).waitFor();
  const against = await page.getByRole("main").getByRole("listitem").allInnerTexts();
  expect(against).toEqual([expect.stringContaining("It said then: We call on the day.")]);
  faults.push(...(await look(page, "against")));
  expect({ faults, complaints: app.complaints }).toEqual({ faults: [], complaints: [] });
  await app.close();
});

test("the code is printed alone, twelve articles on one page of either paper", async () => {
  const app = await open();
  const { page } = app;
  await openEmpty(page);
  const texts = Array.from(
    { length: 12 },
    (_, place) => `${place} times we were asked, and each time the person it touched heard it from us first, that day.`,
  );
  await adoptAll(page, texts);
  await visit(page, "/code", "House code");
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute("data-printed", "yes");
  });
  await page.getByRole("button", { name: "Print the code" }).press("Enter");
  const printed = await page.locator("body").getAttribute("data-printed");
  await page.emulateMedia({ media: "print" });
  const words = (await page.locator("body").innerText()).split("\n").filter((line) => line.trim() !== "");
  const pages = [];
  for (const format of ["A4", "Letter"]) {
    const paper = (await page.pdf({ format })).toString("latin1");
    pages.push(paper.match(/\/Type\s*\/Page\b/g)?.length);
  }
  const today = await page.evaluate(() =>
    new Intl.DateTimeFormat(undefined, { day: "numeric", month: "long", year: "numeric" }).format(new Date()),
  );
  expect({ printed, words, pages, complaints: app.complaints }).toEqual({
    printed: "yes",
    words: ["House code", ...texts.flatMap((text, place) => [String(place + 1), text]), today],
    pages: [1, 1],
    complaints: [],
  });
  await app.close();
});

test("whoever has begun to type is left there when the answer to an earlier step comes", async () => {
  const { page } = await open();
  await openEmpty(page);
  await adoptAll(page, ["We call on the day.", "We answer letters."]);
  await visit(page, "/code", "House code");
  let answer = () => {};
  const isAnswered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route("**/ask/withdrawArticle", async (route) => {
    await isAnswered;
    await route.continue();
  });
  await page.getByRole("button", { name: "Withdraw article 2" }).click();
  await page.getByRole("button", { name: "Adopt an article" }).click();
  const text = page.getByRole("textbox", { name: "What it says" });
  await text.fill("We pay ");
  answer();
  await page.getByRole("status").filter({ hasText: "Article 2" }).waitFor();
  await page.keyboard.type("in time.");
  expect(await text.inputValue()).toBe("We pay in time.");
});
