import { Buffer } from "node:buffer";
import type { Page } from "playwright-core";
import { todayHere, untilSaved } from "./dilemma.ts";
import { choose, chooseIn, goByKeys, moveDown, pick, press, setDay, tabInto, tabTo, typeInto } from "./keyboard.ts";

/** What the PDF that is added holds. */
export const scan = Buffer.from("%PDF-1.4 the delivery note");

/** An article of the house code to hold it against. */
export async function adoptArticle(page: Page): Promise<void> {
  await press(page, "link", "House code");
  await press(page, "button", "Adopt an article");
  await page.keyboard.type("We call on the day.");
  await press(page, "button", "Adopt it");
  await page.getByRole("listitem", { name: "Article 1" }).waitFor();
}

/** The quick entry, and what stands on the same page later. */
export async function writeItDown(page: Page): Promise<void> {
  await press(page, "button", "New dilemma");
  await typeInto(page, "Title", "The almond flour");
  await typeInto(page, "What happened", "It was not only almond.");
  await typeInto(page, "What is being asked of me", "To say nothing.");
  await setDay(page, "By when", "2099-12-01");
  await untilSaved(page);
  await press(page, "link", "Go on with the facts");
  await goByKeys(page, "What happened");
  await pick(page, "What kind of trouble", "Mistake to repair");
  await typeInto(page, "Tags", "flour");
  await page.keyboard.press("Enter");
  await typeInto(page, "Pressure and state of mind", "Tired.");
  await tabInto(page, page.getByLabel("Add a picture or a PDF"));
  const asked = page.waitForEvent("filechooser");
  await page.keyboard.press("Enter");
  await (await asked).setFiles({ name: "note.pdf", mimeType: "application/pdf", buffer: scan });
  await page.getByRole("button", { name: /^Open note\.pdf/ }).waitFor();
}

/** A case found by a word of it, linked as a precedent that is different where it matters. */
async function holdAgainst(page: Page): Promise<void> {
  await tabTo(page, "searchbox", "Find a case or a dilemma to link");
  await page.keyboard.type("chatbot");
  await press(page, "button", "Link “The chatbot that promised” as a precedent");
  await choose(page, "How this one stands to it", 1);
  await typeInto(page, /^Why$/, "Nobody asked.");
}

/** A fact with its source, an assumption, and a precedent. */
export async function writeFacts(page: Page): Promise<void> {
  await goByKeys(page, "Facts");
  await press(page, "button", "Add a fact");
  await page.keyboard.type("Two sacks were mixed.");
  await typeInto(page, "How I know it", "The note");
  await press(page, "button", "Add an assumption");
  await page.keyboard.type("Nobody is ill.");
  await holdAgainst(page);
  await untilSaved(page);
}

async function addPerson(page: Page, row: string, name: string): Promise<void> {
  await press(page, "button", `Add to: ${row}`);
  await page.keyboard.type(name);
  await page.getByRole("option", { name }).waitFor();
}

/** A customer, a supplier who was first put among the staff, what he said, and the three steps for her customers. */
export async function placePeople(page: Page): Promise<void> {
  await goByKeys(page, "People");
  await addPerson(page, "Front row", "Joan");
  await addPerson(page, "Staff", "Rolf");
  await tabTo(page, "option", "Rolf");
  await page.keyboard.press("ArrowUp");
  await page.getByRole("option", { name: "Rolf, suppliers" }).waitFor();
  await page.keyboard.press("Enter");
  await typeInto(page, "What they said, in their words", "Call me.");
  await typeInto(page, "What they stand to gain or lose", "His name.");
  await page.keyboard.press("Escape");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Enter");
  await page.getByRole("group", { name: "Joan" }).waitFor();
  await press(page, "button", "Whose promise must they keep?");
  await typeInto(page, "Who is their customer?", "Lou");
  await typeInto(page, "What does Joan need to serve them?", "A card.");
  await typeInto(page, "What will we do to help?", "Write it.");
  await untilSaved(page);
}

async function addOption(page: Page, [title, gains, pays, cost]: readonly [string, string, string, string]) {
  await press(page, "button", "Add an option");
  await page.keyboard.type(title);
  for (const text of [gains, pays, cost]) {
    await page.keyboard.press("Tab");
    await page.keyboard.type(text);
  }
}

/** Two options, and what two people give and get under each. */
export async function weigh(page: Page): Promise<void> {
  await goByKeys(page, "Options");
  await addOption(page, ["Keep still", "Us", "Joan", "$0"]);
  await addOption(page, ["Ring Joan", "Joan", "Us", "$90"]);
  await moveDown(page, "What Joan gives", 4);
  await moveDown(page, "What Joan gets", 1);
  await tabTo(page, "checkbox", "Joan would mind");
  await page.keyboard.press("Space");
  await tabTo(page, "tab", "Keep still");
  await page.keyboard.press("ArrowRight");
  await page.getByRole("tabpanel", { name: "Ring Joan" }).waitFor();
  await moveDown(page, "What Joan gets", 3);
  await moveDown(page, "What Rolf gives", 2);
  await tabTo(page, "checkbox", "Rolf carries a risk");
  await page.keyboard.press("Space");
  await untilSaved(page);
}

/** The full walk: a stop sign that was up and comes down, in each lens the five answers in turn, then an article cited against. */
export async function walkFully(page: Page): Promise<void> {
  await goByKeys(page, "Walk");
  await choose(page, "How far do you want to go", 1);
  await pick(page, "Which option do you lean towards", "Ring Joan");
  await press(page, "button", "Start the walk");
  await page.getByRole("heading", { name: "Stop signs first" }).waitFor();
  await choose(page, /break the law/, 0);
  await page.getByRole("alert").waitFor();
  for (const sign of await page.getByRole("radiogroup").all()) await chooseIn(page, sign, 1);
  await press(page, "button", /^Next$/);
  for (let place = 1; place <= 7; place += 1) {
    await page.getByText(`Lens ${place} of 7`).waitFor();
    for (const [index, group] of (await page.getByRole("radiogroup").all()).entries())
      await chooseIn(page, group, index % 5);
    if (place === 1) await typeInto(page, "A note to this answer", "I would.");
    await press(page, "button", /^Next$/);
  }
  await page.getByRole("heading", { name: "Your house code" }).waitFor();
  await choose(page, "How it stands to article 1", 2);
  await typeInto(page, "A note on article 1", "Not at night.");
  await press(page, "button", "See what it shows");
  await page.getByRole("heading", { name: "What the walk shows" }).waitFor();
  await untilSaved(page);
}

/** Two who hear it first, the second moved up; an excuse answered; the talk. */
export async function consult(page: Page): Promise<void> {
  await goByKeys(page, "Consult");
  await press(page, "button", "Add Joan to those who hear it first");
  await typeInto(page, "From whom", "Mara");
  await typeInto(page, /^How$/, "By phone");
  await setDay(page, "By when", "2099-11-30");
  await typeInto(page, "What they said", "Thank you.");
  await typeInto(page, "What it changed", "The card.");
  await press(page, "button", "Add Lou to those who hear it first");
  await press(page, "button", "Lou hears it sooner");
  await page.getByRole("group", { name: "2. Joan" }).waitFor();
  await press(page, "button", "I hear “It is only a small amount”");
  await page.keyboard.type("Not to Lou.");
  await typeInto(page, "To whom", "Joan");
  await typeInto(page, "I say", "It was mixed.");
  await typeInto(page, "They say", "Since when?");
  await typeInto(page, "I reply", "Since Monday.");
  await untilSaved(page);
}

/** A follow-up of everyone, which is refused, one with a name, and a promise. */
export async function takeOn(page: Page): Promise<void> {
  await goByKeys(page, "Decide");
  await press(page, "button", "Add a follow-up");
  await typeInto(page, "One name", "Everyone");
  await setDay(page, "On which day", todayHere());
  await typeInto(page, /^What they do$/, "Call Rolf");
  await press(page, "button", "Add this follow-up");
  await page.getByText("Everyone is a fine choir", { exact: false }).waitFor();
  await typeInto(page, "One name", "Mara");
  await press(page, "button", "Add this follow-up");
  await page.getByRole("list", { name: "Follow-ups" }).getByText("Mara", { exact: true }).waitFor();
  await press(page, "button", "Add a promise");
  await typeInto(page, "To whom", "Joan");
  await setDay(page, "By when", todayHere());
  await typeInto(page, "What I promise", "A new cake");
  await press(page, "button", "Add this promise");
  await page.getByRole("list", { name: "Promises to people" }).getByText("A new cake").waitFor();
  await untilSaved(page);
}

/** Two expectations, two days to look back on: today, and in a year. */
export async function decide(page: Page): Promise<void> {
  await choose(page, "I choose", 1);
  await typeInto(page, "Because", "She would ring me.");
  await typeInto(page, "What I expect to happen", "She stays.");
  await tabTo(page, "slider", "How sure I am of that");
  await page.keyboard.press("ArrowRight");
  await typeInto(page, "How I will know", "She orders.");
  await press(page, "button", "Add another expectation");
  await page.keyboard.type("Rolf pays.");
  await tabTo(page, "slider", "How sure I am of expectation 2");
  await page.keyboard.press("Home");
  await typeInto(page, "Who sees to it", "Mara");
  await typeInto(page, "What they do first", "Ring.");
  await press(page, "button", "1 month");
  await setDay(page, "When I look back", todayHere());
  await press(page, "button", "1 year");
  await press(page, "button", "Decide and lock");
  await page.getByRole("heading", { name: /^Decided on/ }).waitFor();
}

/** What happened, an outcome for each expectation, and the two judgements. */
export async function lookBack(page: Page): Promise<void> {
  await goByKeys(page, "Look back");
  await typeInto(page, "What happened", "She laughed.");
  await choose(page, "Against what you expected", 0);
  await choose(page, "Against expectation 2", 4);
  await choose(page, "The way I decided was", 0);
  await choose(page, "The way it went was", 1);
  await typeInto(page, "What I take from it", "Ring sooner.");
  await setDay(page, "Look back again on", "2099-01-01");
  await press(page, "button", "Add this review");
  await page.getByRole("region", { name: /^Looked back on/ }).waitFor();
}

/** What was learned, as the second article of the house code. */
export async function makeLessonArticle(page: Page): Promise<void> {
  await press(page, "button", "Make it an article of the house code");
  await page.getByRole("link", { name: "Article 2 of the house code" }).waitFor();
}

/** A later thought under the facts, the promise kept, the follow-up done. */
export async function amendAndKeep(page: Page): Promise<void> {
  await goByKeys(page, "Facts");
  await press(page, "button", "Add a later thought: Facts");
  await typeInto(page, "Your later thought", "Three sacks.");
  await press(page, "button", "Add it");
  await page.getByRole("list", { name: "Later thoughts" }).getByText("Three sacks.").waitFor();
  await goByKeys(page, "Look back");
  await choose(page, "What became of the promise to Joan", 1);
  await press(page, "button", "Mark as done: Call Rolf");
  await page.getByRole("list", { name: "Follow-ups" }).getByText("Done on", { exact: false }).waitFor();
}
