import { expect, test } from "vitest";
import { caseFileCap } from "../../core/circle/file/case-file.ts";
import { bensDilemma, inesReply } from "../core/circle/circulating.ts";
import { caseItem } from "../core/circle/written-items.ts";
import { itemsOf, rollsSession } from "../store/workshop/pack-of.ts";
import { faultsInThemes } from "./axe.ts";
import { inBrowser } from "./in-browser.ts";
import { giveFile, locked, sender, writtenFile } from "./pages/case-files.ts";
import { dragFiles } from "./pages/files.ts";
import { visit } from "./pages/visit.ts";
import { openEmpty } from "./pages/welcome.ts";

const open = inBrowser();
const rolls = "Forty rolls at the wrong door";

test("a file is looked at, its sender is added, and it is taken in, found again, and taken back", async () => {
  const { page, complaints } = await open();
  await openEmpty(page);
  await visit(page, "/circle");
  const faults = await faultsInThemes(page, "nobody in the circle");
  const ben = sender("Ben", "signs");
  const file = { name: "rolls.casefile", content: writtenFile(ben, [bensDilemma()]) };
  await giveFile(page, file);
  const preview = page.getByRole("region", { name: "What this file would do" });
  await preview.getByText(rolls).waitFor();
  await preview.getByText("Signed, but nobody in your circle has this fingerprint.").waitFor();
  await preview.getByText(`Fingerprint: ${ben.fingerprint}`).waitFor();
  await preview.getByRole("button", { name: "Add Ben with this fingerprint…" }).click();
  const form = preview.getByRole("form", { name: "Somebody new in your circle" });
  expect(await form.getByRole("textbox", { name: "Name" }).inputValue()).toBe("Ben");
  faults.push(...(await faultsInThemes(page, "adding a sender")));
  await form.getByRole("button", { name: "Keep" }).click();
  await preview.getByText("Unchanged since Ben sent it.").waitFor();
  await preview.getByRole("button", { name: "Take it in" }).click();
  await page.getByText("Came in: 1 dilemma.").waitFor();
  faults.push(...(await faultsInThemes(page, "taken in")));

  await giveFile(page, file);
  await preview.getByText("You have all of this already, word for word.").waitFor();
  await preview.getByRole("button", { name: "Close" }).click();
  await visit(page, "/");
  await page.getByText("Ben’s dilemma waits for your answer").waitFor();
  faults.push(...(await faultsInThemes(page, "the first screen")));

  await visit(page, "/circle");
  const waiting = page.getByRole("list", { name: "Waiting for your answer" });
  await waiting.getByRole("link", { name: `Answer “${rolls}”` }).waitFor();
  const night = bensDilemma({ title: "Who takes the night" }, "0b7f1f0e-2f0a-4c43-9d5a-00000000000c");
  await giveFile(page, { name: "night.casefile", content: writtenFile(ben, [night]) });
  await preview.getByRole("button", { name: "Take it in" }).click();
  await waiting.getByText("Who takes the night").waitFor();
  await page.getByRole("button", { name: "Take it back" }).click();
  await page.getByText("Taken back.").waitFor();
  await expect.poll(() => waiting.getByRole("listitem").count()).toBe(1);
  expect({ faults, complaints }).toEqual({ faults: [], complaints: [] });
});

test("of a set, each thing says who stands behind it, what is left out says why, and the cases are found together", async () => {
  const { page, complaints } = await open();
  await openEmpty(page);
  await visit(page, "/circle");
  const set = { title: "An evening about bread", note: "Read the first aloud.\n<b>Then</b> vote." };
  const cases = [caseItem("late-bread", "Late bread"), caseItem("early-bread", "Early bread")];
  const lost = inesReply({ to: "0b7f1f0e-2f0a-4c43-9d5a-00000000aaaa" });
  const file = JSON.parse(writtenFile(sender("Ines", "signs nothing"), [...cases, lost], set));
  file.items[1].content.title = "Early bread, altered";
  await giveFile(page, { name: "set.casefile", content: JSON.stringify(file) });
  const preview = page.getByRole("region", { name: "What this file would do" });
  await preview.getByText("<b>Then</b> vote.").waitFor();
  await preview.getByText("Not signed. It says that it is by Ines").waitFor();
  await preview.getByText("This is not what was put into the file").waitFor();
  await preview.getByText("This answers a dilemma that is not in this casebook.").waitFor();
  const faults = await faultsInThemes(page, "a set");
  await preview.getByRole("button", { name: "Take it in" }).click();
  await page.getByRole("link", { name: "Look at the cases" }).click();
  const shelf = page.getByRole("list", { name: "Cases" });
  await shelf.getByRole("link", { name: "Late bread" }).waitFor();
  expect(await shelf.getByRole("listitem").count()).toBe(1);
  expect({ faults, complaints }).toEqual({ faults: [], complaints: [] });
});

test("the pack of a workshop says what it lacks, is taken in and leads to its plan", async () => {
  const { page, complaints } = await open();
  await openEmpty(page);
  await visit(page, "/circle");
  const [plan, ...cases] = itemsOf(rollsSession);
  const ben = sender("Ben", "signs nothing");
  const preview = page.getByRole("region", { name: "What this file would do" });
  await giveFile(page, { name: "torn.casefile", content: writtenFile(ben, [plan]) });
  await preview.getByText("Workshop", { exact: true }).waitFor();
  await preview.getByText("The cases of 4 blocks are neither in this file nor in your library.").waitFor();
  const faults = await faultsInThemes(page, "a workshop that lacks a case");
  await preview.getByRole("button", { name: "Leave it" }).click();
  await giveFile(page, { name: "evening.casefile", content: writtenFile(ben, itemsOf(rollsSession)) });
  await preview
    .getByText(cases[0]?.content.title ?? "")
    .first()
    .waitFor();
  expect(await preview.getByText("neither in this file nor").count()).toBe(0);
  await preview.getByRole("button", { name: "Take it in" }).click();
  await page.getByText("Came in: 1 workshop, 1 case.").waitFor();
  await page.getByRole("link", { name: "Look at the plan" }).click();
  await page.getByRole("heading", { level: 1, name: rollsSession.title }).waitFor();
  expect({ faults, complaints }).toEqual({ faults: [], complaints: [] });
});

test("several files come one after the other: locked, no case file, a newer one, one that is too large", async () => {
  const { page, complaints } = await open();
  await openEmpty(page);
  await visit(page, "/circle");
  const text = writtenFile(sender("Ben", "signs nothing"), [bensDilemma()]);
  await giveFile(
    page,
    { name: "locked.casefile", content: await locked(text, "four calm words") },
    { name: "letter.txt", content: "Dear Vera" },
    { name: "newer.casefile", content: text.replace('"version": 1', '"version": 9') },
    { name: "large.casefile", content: Buffer.alloc(caseFileCap * 2, " ") },
  );
  const passphrase = page.getByRole("textbox", { name: "Passphrase" });
  await passphrase.fill("four loud words");
  await passphrase.press("Enter");
  await page.getByText("This passphrase does not open it.").waitFor();
  const faults = await faultsInThemes(page, "a wrong passphrase");
  await passphrase.fill("four calm words");
  await passphrase.press("Enter");
  await page.getByRole("button", { name: "Leave it" }).click();
  const next = page.getByRole("button", { name: "Look at the next one" });
  for (const said of ["This is something else than", "A newer Casebook made this.", "This file is larger than any"]) {
    await next.click();
    await page.getByRole("alert").getByText(said).waitFor();
  }
  faults.push(...(await faultsInThemes(page, "refused")));
  await expect.poll(() => next.count()).toBe(0);
  await page.getByRole("button", { name: "All right" }).click();
  await visit(page, "/");
  expect(await page.getByText("From your circle").count()).toBe(0);
  expect({ faults, complaints }).toEqual({ faults: [], complaints: [] });
});

test("a file is opened from anywhere: by the list of commands, and dropped on the page", async () => {
  const { page, complaints } = await open();
  await openEmpty(page);
  const content = writtenFile(sender("Ben", "signs nothing"), [bensDilemma()]);
  await page.keyboard.press("Control+k");
  await page
    .getByRole("dialog")
    .getByRole("combobox")
    .or(page.getByRole("dialog").getByRole("searchbox"))
    .fill("open a case file");
  const asked = page.waitForEvent("filechooser");
  await page.keyboard.press("Enter");
  const chooser = await asked;
  await chooser.setFiles({ name: "a.casefile", mimeType: "", buffer: Buffer.from(content) });
  const preview = page.getByRole("region", { name: "What this file would do" });
  await preview.getByText(rolls).waitFor();
  await preview.getByRole("button", { name: "Leave it" }).click();
  const base64 = Buffer.from(content).toString("base64");
  expect(await dragFiles(page, "drop", [{ name: "a.casefile", type: "", base64 }])).toBe("taken");
  await preview.getByText(rolls).waitFor();
  expect(complaints).toEqual([]);
});

test("people are added, changed, and removed after a question, and the owner has a name and a fingerprint", async () => {
  const { page, complaints } = await open();
  await openEmpty(page);
  await visit(page, "/circle");
  await page.getByRole("form", { name: "What you are called" }).getByRole("textbox").fill("Vera");
  await page.getByRole("form", { name: "What you are called" }).getByRole("button", { name: "Keep" }).click();
  await page.getByText("From now on it says Vera on what you send.").waitFor();
  await page.getByText(/^([0-9A-F]{4} ){4}[0-9A-F]{4}$/).waitFor();
  await page.getByRole("button", { name: "Add somebody" }).click();
  const form = page.getByRole("form", { name: "Somebody new in your circle" });
  await form.getByRole("button", { name: "Keep" }).click();
  await form.getByText("A name is needed.").waitFor();
  await form.getByRole("textbox", { name: "Name" }).fill("Ines");
  await form.getByRole("button", { name: "Keep" }).click();
  const people = page.getByRole("list", { name: "People in your circle" });
  await people.getByText("Not known whether you compete").waitFor();
  await page.getByRole("button", { name: "Change Ines" }).click();
  await page.getByRole("form", { name: "Change Ines" }).getByText("Yes", { exact: true }).click();
  const faults = await faultsInThemes(page, "changing somebody");
  await page.getByRole("form", { name: "Change Ines" }).getByRole("button", { name: "Keep" }).click();
  await people.getByText("Competes with you").waitFor();
  await page.getByRole("button", { name: "Remove Ines", exact: true }).click();
  faults.push(...(await faultsInThemes(page, "the question before removing")));
  await page.getByRole("button", { name: "Yes, remove Ines" }).click();
  await page.getByText("Ines is not in your circle any more.").waitFor();
  expect({ people: await people.getByRole("listitem").count(), faults, complaints }).toEqual({
    people: 0,
    faults: [],
    complaints: [],
  });
});
