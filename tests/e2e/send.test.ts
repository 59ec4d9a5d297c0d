import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { faultsInThemes } from "./axe.ts";
import { inBrowser } from "./in-browser.ts";
import { ask } from "./pages/contract.ts";
import { untilSaved } from "./pages/dilemma.ts";
import { pick } from "./pages/keyboard.ts";
import { madeFile } from "./pages/made-file.ts";
import { visit } from "./pages/visit.ts";
import { openEmpty } from "./pages/welcome.ts";

const open = inBrowser();

/** A dilemma with the same names in several fields, and one that nothing finds. */
async function writeOne(page: Page) {
  const person = { stake: "", said: "", serves: null, needs: "", help: "" };
  return ask(page, "startDilemma", {
    change: {
      title: "What Rosa Miller asked",
      happened: "Rosa Miller wrote from rosa@hartley.example. The zinnia lady heard it, and so did Emre Okafor.",
      asked: "Sign a slip for Rosa Miller.",
      mind: "I was tired of Emre Okafor.",
      stakeholders: [
        { ...person, id: "rosa", name: "Rosa Miller", row: "suppliers" },
        { ...person, id: "emre", name: "Emre Okafor", row: "staff" },
      ],
      options: [{ id: "sign", title: "Sign it", gains: "Rosa Miller", pays: "", cost: "" }],
    },
  });
}

/** Selects a word of the text beside the names, as a double click does. */
async function select(page: Page, word: string): Promise<void> {
  const text = page.getByRole("region", { name: "The text, with stand-ins marked" });
  await text.getByText(word).evaluate((element, sought) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(sought) ?? -1;
      if (at !== -1) document.getSelection()?.setBaseAndExtent(node, at, node, at + sought.length);
    }
  }, word);
}

test("a dilemma is sent with stand-ins in the place of names, one added by selection and one left in on purpose", async () => {
  const { page, complaints } = await open();
  await openEmpty(page);
  const before = await writeOne(page);
  const { id } = before.dilemma;
  await visit(page, `/dilemma/${id}/consult`);
  await page.getByRole("button", { name: "Send to the circle…" }).click();
  await page.getByRole("heading", { name: "What goes" }).waitFor();
  const faults = await faultsInThemes(page, "what goes");

  await page.getByRole("link", { name: "Next: Names" }).click();
  const text = page.getByRole("region", { name: "The text, with stand-ins marked" });
  await page.getByRole("textbox", { name: "“Rosa Miller” becomes" }).fill("The miller");
  await text.getByText("Sign a slip for The miller.").waitFor();
  await page.getByRole("checkbox", { name: "Replace “Emre Okafor”" }).uncheck();
  await select(page, "zinnia");
  await page.getByRole("button", { name: "Replace “zinnia” everywhere" }).click();
  await page.getByRole("textbox", { name: "“zinnia” becomes" }).fill("flower");
  await text.getByText("The flower lady heard it").waitFor();
  await untilSaved(page);
  faults.push(...(await faultsInThemes(page, "names")));

  await page.getByRole("link", { name: "Next: Exactly what leaves" }).click();
  const preview = page.getByRole("region", { name: "Exactly what leaves" });
  await preview
    .getByText("The miller wrote from [e-mail]. The flower lady heard it, and so did Emre Okafor.")
    .waitFor();
  expect(await preview.getByText("I was tired").count()).toBe(0);
  const second = page.getByRole("region", { name: "This may still tell who it is" });
  await second.getByRole("button", { name: "Replace it after all: “Emre Okafor”" }).waitFor();
  faults.push(...(await faultsInThemes(page, "exactly what leaves")));

  await page.getByRole("button", { name: "Make the case file" }).click();
  await page.getByText("Say what the circle calls you.").waitFor();
  await page.getByRole("textbox", { name: "Your name in the circle" }).fill("Ines");
  const make = () => page.getByRole("button", { name: "Make the case file" }).click();
  const first = await madeFile(page, make);
  await page.getByText(`The file “${first.name}” is made.`).waitFor();
  faults.push(...(await faultsInThemes(page, "the file is made")));
  expect(["Rosa", "rosa@", "zinnia", "tired"].filter((name) => `${first.name} ${first.text}`.includes(name))).toEqual(
    [],
  );
  expect(JSON.parse(first.text)).toMatchObject({
    format: "casebook-casefile",
    items: [{ kind: "dilemma", id, by: { name: "Ines" }, content: { title: "What The miller asked", mind: null } }],
  });
  expect(first.text).toContain("Emre Okafor");

  await second.getByRole("button", { name: "Replace it after all: “Emre Okafor”" }).click();
  await preview.getByText(/and so did Employee/).waitFor();
  const again = await madeFile(page, make);
  expect(again.text).not.toContain("Okafor");
  expect((await ask(page, "readDilemma", { id })).dilemma).toEqual(before.dilemma);

  await visit(page, `/dilemma/${id}/consult`);
  await page.getByText("No reply yet.").waitFor();
  await page.getByRole("link", { name: "What came back" }).waitFor();
  expect({ faults, complaints }).toEqual({ faults: [], complaints: [] });
});

test("what a competitor must not be asked is said plainly, and must be read before the file is made", async () => {
  const { page, complaints } = await open();
  await openEmpty(page);
  await ask(page, "nameMyself", { name: "Ines" });
  await ask(page, "keepPeer", { id: null, name: "Harrow", competes: "yes", key: null });
  const { dilemma } = await ask(page, "startDilemma", {
    change: { title: "Raise our prices", happened: "We think of raising our prices by a tenth." },
  });
  await visit(page, `/circle/send/${dilemma.id}`);
  await page.getByRole("checkbox", { name: "Harrow" }).check();
  await page.getByText(/Do not discuss prices, wages, customers or territory/).waitFor();
  const faults = await faultsInThemes(page, "a competitor gets it");
  await page.getByRole("link", { name: "Exactly what leaves" }).first().click();
  await page.getByRole("checkbox", { name: "Lock it with a passphrase" }).check();
  await page.getByRole("textbox", { name: "Passphrase", exact: true }).fill("seven quiet lamps");
  await page.getByRole("textbox", { name: "The passphrase once more" }).fill("seven quiet lamp");
  await page.getByRole("button", { name: "Make the case file" }).click();
  await page.getByText("Read the warning about competitors, and say that you have").waitFor();
  await page.getByRole("checkbox", { name: "I have read this, and send it all the same" }).check();
  await page.getByRole("button", { name: "Make the case file" }).click();
  await page.getByText("The two are not the same.").waitFor();
  faults.push(...(await faultsInThemes(page, "two passphrases")));
  await page.getByRole("textbox", { name: "The passphrase once more" }).fill("seven quiet lamps");
  const file = await madeFile(page, () => page.getByRole("button", { name: "Make the case file" }).click());
  await page.getByText("It opens with the passphrase only.").waitFor();
  expect(file.text.slice(0, 22)).toBe("age-encryption.org/v1\n");
  expect({ faults, complaints }).toEqual({ faults: [], complaints: [] });
});

test("a collection becomes a set: put in order by keyboard, added to, and made into one file", async () => {
  const { page, complaints } = await open();
  await openEmpty(page);
  const [one, two, three] = (await ask(page, "listCases", {})).toSorted((a, b) => a.title.localeCompare(b.title));
  if (one === undefined || two === undefined || three === undefined) throw new Error("The library has too few cases");
  await ask(page, "startCollection", { name: "Guild evening", cases: [one.id, two.id] });
  await visit(page, "/library");
  await pick(page, "Collection", "Guild evening");
  await page.getByRole("link", { name: "Send as a set…" }).click();
  const list = page.getByRole("list", { name: "In this set" });
  await list.getByText(two.title).waitFor();
  expect(await page.getByRole("textbox", { name: "What it is called" }).inputValue()).toBe("Guild evening");
  await page.getByRole("button", { name: `Move “${two.title}” up` }).focus();
  await page.keyboard.press("Alt+ArrowUp");
  await page.getByText(`“${two.title}” is now 1 of 2.`).waitFor();
  const down = page.getByRole("button", { name: `Move “${two.title}” down` });
  await expect.poll(() => down.evaluate((button) => button === document.activeElement)).toBe(true);
  await page.getByRole("searchbox", { name: "Find a case or a dilemma you sent" }).fill(three.title);
  await page.getByRole("button", { name: `Put in “${three.title}”` }).click();
  await list.getByText(three.title).waitFor();
  await page.getByRole("textbox", { name: "Your name in the circle" }).fill("Ines");
  const faults = await faultsInThemes(page, "a set");
  const file = await madeFile(page, () => page.getByRole("button", { name: "Make the set" }).click());
  await page.getByText("Send it to the group by any means.").waitFor();
  const made = JSON.parse(file.text) as { set: { title: string }; items: { id: string }[] };
  expect([made.set.title, ...made.items.map(({ id }) => id)]).toEqual(["Guild evening", two.id, one.id, three.id]);
  await page.reload();
  await list.getByText(three.title).waitFor();
  expect({ faults, complaints }).toEqual({ faults: [], complaints: [] });
});

test("a name is added by keyboard, and what is changed meanwhile is shown before the file is made", async () => {
  const { page, complaints } = await open();
  await openEmpty(page);
  await ask(page, "nameMyself", { name: "Ines" });
  const { dilemma, revision } = await writeOne(page);
  await visit(page, `/circle/send/${dilemma.id}/names`);
  const also = page.getByRole("textbox", { name: "Also replace" });
  await also.fill("Walrus");
  await also.press("Enter");
  await page.getByText("“Walrus” stands nowhere in what leaves.").waitFor();
  await also.fill("zinnia lady");
  await also.press("Enter");
  await page.getByRole("textbox", { name: "“zinnia lady” becomes" }).waitFor();
  expect(await also.inputValue()).toBe("");
  await page.getByRole("link", { name: "Next: Exactly what leaves" }).press("Enter");
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Exactly what leaves");

  const other = await page.context().newPage();
  await other.goto(page.url());
  let isEdited = false;
  // The route stays: what the page asks for while one is taken away again may never be answered.
  await page.route("**/ask/sendDilemma", async (route) => {
    const change = { asked: "Sign a slip for Rosa Miller before noon." };
    if (!isEdited) await ask(other, "editDilemma", { id: dilemma.id, revision, change });
    isEdited = true;
    await route.continue();
  });
  await page.getByRole("button", { name: "Make the case file" }).click();
  await page.getByText(/was changed meanwhile in another window/).waitFor();
  await page.getByText("Sign a slip for Supplier A before noon.").waitFor();
  const file = await madeFile(page, () => page.getByRole("button", { name: "Make the case file" }).click());
  expect(file.text).toContain("before noon");
  expect(complaints).toEqual([]);
});

test("a dilemma that is gone, or in which nothing is written, has a page that says so", async () => {
  const { page, complaints } = await open();
  await openEmpty(page);
  const { dilemma } = await writeOne(page);
  await ask(page, "binDilemma", { id: dilemma.id });
  await visit(page, `/circle/send/${dilemma.id}`);
  await page.getByRole("heading", { name: "This dilemma is not here" }).waitFor();
  const empty = await ask(page, "startDilemma", { change: { title: "Nothing yet" } });
  await visit(page, `/circle/send/${empty.dilemma.id}`);
  await page.getByText("There is nothing to answer yet.").waitFor();
  expect(complaints).toEqual([]);
});

test("a decided dilemma is sent all the same, with what was decided where its owner chose that", async () => {
  const { page, complaints } = await open();
  await openEmpty(page);
  await ask(page, "nameMyself", { name: "Ines" });
  const { dilemma } = await writeOne(page);
  await ask(page, "decideDilemma", {
    id: dilemma.id,
    choice: {
      optionId: "sign",
      because: "Rosa Miller asked",
      predictions: [{ text: "It comes out", confidence: 70, known: "" }],
      responsible: "Rosa Miller",
      action: "",
      reviewOn: [],
    },
  });
  await visit(page, `/circle/send/${dilemma.id}`);
  await page.getByRole("checkbox", { name: "What was decided, and what became of it" }).check();
  await untilSaved(page);
  await page.getByRole("link", { name: "Exactly what leaves" }).first().click();
  const file = await madeFile(page, () => page.getByRole("button", { name: "Make the case file" }).click());
  expect(JSON.parse(file.text).items[0].content.reviews).toEqual({
    decided: "Sign it",
    because: "Supplier A asked",
    lookedBack: [],
  });
  expect(complaints).toEqual([]);
});
