import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { inBrowser } from "./in-browser.ts";
import { pick, press, tabInto, tabTo } from "./pages/keyboard.ts";
import { goToLibrary, hasKeyboard, listedCases, shown, turn } from "./pages/library.ts";
import { visit } from "./pages/visit.ts";
import { openEmpty } from "./pages/welcome.ts";

const open = inBrowser();

async function typeIntoSearch(page: Page, text: string): Promise<void> {
  await tabTo(page, "searchbox", "Search the library");
  await page.keyboard.press("Control+a");
  await page.keyboard.type(text);
}

test("a reader searches, reads, commits a choice and only then sees what happened", async () => {
  const app = await open();
  const { page } = app;
  await openEmpty(page);
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Library" }).click();
  await page.getByRole("searchbox", { name: "Search the library" }).fill("chatbot promissed");
  await expect.poll(async () => (await listedCases(page))[0]).toBe("The chatbot that promised");
  await page.getByRole("list", { name: "Cases" }).getByRole("link", { name: "The chatbot that promised" }).click();
  await page.getByRole("heading", { name: "The chatbot that promised", level: 1 }).waitFor();
  await page.getByText("Sealed until you choose").waitFor();
  expect(await page.content()).not.toContain("What happened");

  await page.getByRole("button", { name: "Commit my choice" }).click();
  await page.getByText("Choose one of the options first.").waitFor();
  const options = page.getByRole("radiogroup", { name: "Options" });
  await options.getByRole("radio").first().locator("xpath=ancestor::label").click();
  await page.getByRole("textbox", { name: "Because" }).fill("It was our voice that said it.");
  await page.getByRole("button", { name: "Commit my choice" }).click();
  await page.getByRole("heading", { name: "What happened" }).waitFor();
  await page.getByRole("heading", { name: "Sources" }).waitFor();
  await page.getByText("It was our voice that said it.").waitFor();

  await page.reload();
  await page.getByRole("heading", { name: "What happened" }).waitFor();
  expect(await page.getByRole("button", { name: "Commit my choice" }).count()).toBe(0);
  expect(app.complaints).toEqual([]);
  await app.close();
});

test("the seal can be broken without a choice, and that is remembered", async () => {
  const app = await open();
  const { page } = app;
  await openEmpty(page);
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Library" }).click();
  await page.getByRole("link", { name: "One price becomes two" }).click();
  await page.getByRole("button", { name: "Break the seal without choosing" }).click();
  await page.getByRole("button", { name: "Break the seal", exact: true }).click();
  await page.getByText(/^You broke the seal without choosing on/).waitFor();
  await page.getByRole("main").getByRole("link", { name: "Library" }).click();
  await page.getByText("Seal broken").waitFor();
  expect(app.complaints).toEqual([]);
  await app.close();
});

test("things are found from anywhere with the keyboard", async () => {
  const app = await open();
  const { page } = app;
  await openEmpty(page);
  await page.keyboard.press("Control+k");
  await page.keyboard.type("overlooked");
  await page
    .getByRole("option", { name: /The overlooked niche/ })
    .or(page.getByRole("menuitem", { name: /The overlooked niche/ }))
    .waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "The overlooked niche", level: 1 }).waitFor();
  expect(app.complaints).toEqual([]);
  await app.close();
});

test("the library is narrowed from several sides by keyboard, and each is let go by itself, folded away or not", async () => {
  const app = await open();
  const { page } = app;
  await openEmpty(page);
  await goToLibrary(page);
  const all = await listedCases(page);
  await pick(page, "Category", "Wages and tips");
  await page.getByRole("button", { name: "Let go of “Category: Wages and tips”" }).waitFor();
  const ofWages = await listedCases(page);
  await press(page, "button", "More filters");
  await pick(page, "Kind", "Public");
  await page.getByRole("button", { name: "Let go of “Kind: Public”" }).waitFor();
  const ofBoth = await listedCases(page);
  await press(page, "button", "Fewer filters");
  await press(page, "button", "Let go of “Category: Wages and tips”");
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-label")))
    .toBe("Let go of “Kind: Public”");
  await page.keyboard.press("Enter");
  await expect.poll(() => listedCases(page)).toEqual(all);
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-label")))
    .toBe("Search the library");
  expect({
    isNarrower: ofWages.length < all.length && ofBoth.length < ofWages.length && ofBoth.length > 0,
    complaints: app.complaints,
  }).toEqual({ isNarrower: true, complaints: [] });
  await app.close();
});

test("a search shows where a text speaks of the words, and quotes keep them together", async () => {
  const app = await open();
  const { page } = app;
  await openEmpty(page);
  await goToLibrary(page);
  await typeIntoSearch(page, '"one click away"');
  expect(await shown(page, /^1 of \d+$/)).toEqual(["The chatbot that promised"]);
  const marked = page.getByRole("list", { name: "Cases" }).locator("mark");
  await expect.poll(async () => (await marked.allTextContents()).map((word) => word.toLowerCase())).toContain("click");
  await typeIntoSearch(page, '"zebra crossing uniform"');
  await page.getByRole("heading", { name: "No case fits this yet" }).waitFor();
  expect(app.complaints).toEqual([]);
  await app.close();
});

test("a bookmark, a collection and a note are made by keyboard, seen in the list, and outlive a reload", async () => {
  const app = await open();
  const { page } = app;
  const title = "The chatbot that promised";
  await openEmpty(page);
  await goToLibrary(page);
  await press(page, "button", `Bookmark “${title}”`);
  await press(page, "button", `Collections with “${title}”…`);
  await hasKeyboard(page.getByRole("textbox", { name: "Name of the new collection" }));
  await page.keyboard.type("Monday evening");
  await page.keyboard.press("Enter");
  await page.getByRole("checkbox", { name: "Monday evening", checked: true }).waitFor();
  await page.keyboard.press("Escape");
  await visit(page, "/case/the-chatbot-that-promised");
  await page.getByRole("button", { name: "Bookmark", pressed: true }).waitFor();
  await press(page, "button", "Write a note");
  await hasKeyboard(page.getByRole("textbox", { name: "Your note on this case" }));
  await page.keyboard.type("Ask Rosa what ours says.");
  await page.getByText(/^Saved /).waitFor();

  await page.reload();
  expect(await page.getByRole("textbox", { name: "Your note on this case" }).inputValue()).toBe(
    "Ask Rosa what ours says.",
  );
  await goToLibrary(page);
  const entry = page.getByRole("listitem").filter({ hasText: title });
  await entry.getByText("Note", { exact: true }).waitFor();
  await entry.getByText("In “Monday evening”").waitFor();
  await turn(page, "Bookmarked");
  expect(await shown(page, /^1 of \d+$/)).toEqual([title]);
  await turn(page, "Bookmarked");
  await pick(page, "Collection", "Monday evening");
  await page.getByRole("heading", { name: "Monday evening" }).waitFor();
  expect(await shown(page, /^1 of \d+$/)).toEqual([title]);
  expect(app.complaints).toEqual([]);
  await app.close();
});

test("a collection gets another name, loses a case, and comes back with its cases after it was deleted", async () => {
  const app = await open();
  const { page } = app;
  await openEmpty(page);
  await goToLibrary(page);
  await press(page, "button", "New collection");
  await hasKeyboard(page.getByRole("textbox", { name: "Name of the new collection" }));
  await page.keyboard.press("Enter");
  await page.getByText("A collection needs a name.").waitFor();
  await page.keyboard.type("Evening");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "This collection is empty" }).waitFor();
  await press(page, "button", "Show all cases");
  for (const title of ["The fifty-dollar cap", "The chatbot that promised"]) {
    await press(page, "button", `Collections with “${title}”…`);
    await turn(page, "Evening");
    await page.getByRole("checkbox", { name: "Evening", checked: true }).waitFor();
    await page.keyboard.press("Escape");
  }
  await pick(page, "Collection", "Evening");
  const both = await shown(page, /^2 of \d+$/);
  await press(page, "button", "Rename");
  await hasKeyboard(page.getByRole("textbox", { name: "Another name" }));
  await page.keyboard.press("Control+a");
  await page.keyboard.type("Morning");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Morning" }).waitFor();
  await press(page, "button", "Collections with “The fifty-dollar cap”…");
  await turn(page, "Morning");
  await page.getByRole("checkbox", { name: "Morning", checked: false }).waitFor();
  await page.keyboard.press("Escape");
  const one = await shown(page, /^1 of \d+$/);
  await press(page, "button", "Delete collection");
  const undo = page.getByRole("button", { name: "Undo: bring the collection “Morning” back" });
  await undo.waitFor();
  await expect.poll(() => undo.evaluate((button) => button === document.activeElement)).toBe(true);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Morning" }).waitFor();
  expect({ both, one, back: await shown(page, /^1 of \d+$/), complaints: app.complaints }).toEqual({
    both: ["The fifty-dollar cap", "The chatbot that promised"],
    one: ["The chatbot that promised"],
    back: ["The chatbot that promised"],
    complaints: [],
  });
  await app.close();
});

test("a source is opened only after a question that shows its whole address", async () => {
  const app = await open();
  const { page } = app;
  const context = page.context();
  const asked: string[] = [];
  await context.route(/^https?:\/\/(?!127\.0\.0\.1)/, (route) => {
    asked.push(route.request().url());
    return route.fulfill({ contentType: "text/plain", body: "outside" });
  });
  await openEmpty(page);
  await visit(page, "/case/the-chatbot-that-promised");
  await page.getByRole("button", { name: "Break the seal without choosing" }).click();
  await page.getByRole("button", { name: "Break the seal", exact: true }).click();
  const source = page.getByRole("listitem").filter({ hasText: "Report on Moffatt v. Air Canada" });
  const address = "https://law360.ca/ca/articles/1804075";
  await source.getByText(address, { exact: true }).waitFor();
  const links = await page.getByRole("main").locator("a[href^=http]").count();
  const ways = source.getByRole("button", { name: /^Open “Report/ });
  await tabInto(page, ways);
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").getByText(address, { exact: true }).waitFor();
  await hasKeyboard(page.getByRole("dialog").getByRole("button", { name: "Stay here" }).last());
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  const stayed = { links, pages: context.pages().length, asked: [...asked] };
  await ways.click();
  const opened = context.waitForEvent("page");
  await page.getByRole("dialog").getByRole("link", { name: "Open in the browser" }).click();
  await (await opened).waitForURL(address);
  expect({ stayed, asked, complaints: app.complaints }).toEqual({
    stayed: { links: 0, pages: 1, asked: [] },
    asked: [address],
    complaints: [],
  });
  await app.close();
});
