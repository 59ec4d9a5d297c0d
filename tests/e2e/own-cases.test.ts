import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { packedCase } from "../core/library/written-case.ts";
import { faultsInThemes } from "./axe.ts";
import { inBrowser } from "./in-browser.ts";
import { decideOne } from "./pages/contract.ts";
import { untilSaved } from "./pages/dilemma.ts";
import { dragFiles } from "./pages/files.ts";
import { visit } from "./pages/visit.ts";
import { openEmpty } from "./pages/welcome.ts";

const open = inBrowser();

/** Makes a case of a decided dilemma, as its owner does. */
async function makeCase(page: Page): Promise<void> {
  const { dilemma } = await decideOne(page, { title: "The zinnia order", confidences: [70], reviewOn: [] });
  await visit(page, `/dilemma/${dilemma.id}`);
  await page.getByRole("button", { name: "Make a case from this" }).click();
  await page.getByText("This case stays on this machine.").waitFor();
}

test("a decided dilemma becomes a case, is edited, found by search, read behind its seal, and deleted with undo", async () => {
  const { page, complaints } = await open();
  await openEmpty(page);
  await makeCase(page);
  const faults = await faultsInThemes(page, "editor");
  await page.getByRole("textbox", { name: "Situation" }).fill("Four hundred marzipan zinnias stood at the wrong door.");
  await page.getByRole("button", { name: "Add a person" }).click();
  const person = page.getByRole("group", { name: "People: number 1" });
  await person.getByRole("textbox", { name: "Who", exact: true }).fill("Ines");
  await page.getByRole("checkbox", { name: "Pricing" }).check();
  await page.getByRole("textbox", { name: "People in the business" }).fill("4");
  await page.getByRole("checkbox", { name: "Integrity" }).check();
  await page.getByRole("textbox", { name: "Through Integrity" }).fill("The slip said four hundred.");
  await untilSaved(page);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => page.getByRole("textbox", { name: "Through Integrity" }).inputValue()).toBe("");
  await page.getByRole("button", { name: "Redo" }).click();
  await untilSaved(page);

  await visit(page, "/library");
  await page.getByRole("searchbox", { name: "Search the library" }).fill("marzipan zinnias");
  await page.getByRole("list", { name: "Cases" }).getByRole("link", { name: "The zinnia order" }).click();
  await page.getByText("Sealed until you choose").waitFor();
  await page.getByText("Your own case").waitFor();
  faults.push(...(await faultsInThemes(page, "own case, sealed")));
  await page.getByRole("radiogroup", { name: "Options" }).getByText("Tell them").click();
  await page.getByRole("button", { name: "Commit my choice" }).click();
  await page.getByText("The slip said four hundred.").waitFor();
  await page.getByRole("link", { name: "Edit this case" }).click();

  await page.getByRole("button", { name: "Move this case to the bin" }).click();
  await page.getByText("“The zinnia order” is in the bin").waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText("It is back.").waitFor();
  await page
    .getByRole("list", { name: "Your own cases" })
    .getByRole("link", { name: "The zinnia order", exact: true })
    .click();
  await expect.poll(() => page.getByRole("textbox", { name: "Situation" }).inputValue()).toContain("marzipan");
  expect({ faults, complaints }).toEqual({ faults: [], complaints: [] });
});

test("two windows on one case: what fits together is joined, and what clashes is asked about", async () => {
  const { page, complaints } = await open();
  await openEmpty(page);
  await makeCase(page);
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.getByRole("textbox", { name: "Question", exact: true }).fill("Who tells her?");
  await untilSaved(other);
  await expect
    .poll(() => page.getByRole("textbox", { name: "Question", exact: true }).inputValue())
    .toBe("Who tells her?");
  await page.route("**/ask/**", (route) => route.abort());
  await page.getByRole("textbox", { name: "Hook" }).fill("Mine");
  await page.getByText("Not saved.").waitFor();
  await other.getByRole("textbox", { name: "Hook" }).fill("Theirs");
  await untilSaved(other);
  await page.unroute("**/ask/**");
  await page.getByText("This case was changed in another window or on another machine: Hook.").waitFor();
  await page.getByRole("button", { name: "What is on this screen" }).click();
  await untilSaved(page);
  await expect.poll(() => other.getByRole("textbox", { name: "Hook" }).inputValue()).toBe("Mine");
  expect(complaints.filter((complaint) => !complaint.includes("ERR_FAILED"))).toEqual([]);
});

test("a pack with a good and a faulty file is looked through, taken in, taken back, and removed as a whole", async () => {
  const { page, folder, complaints } = await open();
  await openEmpty(page);
  const pack = join(folder, "Guild evening");
  await mkdir(pack);
  await writeFile(join(pack, "forty-rolls.md"), packedCase);
  await writeFile(join(pack, "faulty.md"), packedCase.replace("trade: food", "trade: web"));
  await writeFile(join(pack, "huge.md"), "x".repeat(70_000));
  await writeFile(join(pack, "notes.txt"), "not a case");
  await visit(page, "/own-cases");
  await page.locator("input[type=file][webkitdirectory]").setInputFiles(pack);
  const preview = page.getByRole("region", { name: "What this pack would do" });
  await preview.getByText("2 files have faults and are left out").waitFor();
  expect(await preview.getByRole("textbox", { name: "Name of the pack" }).inputValue()).toBe("Guild evening");
  await preview.getByText(/^trade: /).waitFor();
  await preview.getByText(/is larger than 64 kB/).waitFor();
  await preview.getByText("1 file is not a case file").waitFor();
  const faults = await faultsInThemes(page, "preview of a pack");
  await preview.getByRole("button", { name: "Take it in" }).click();
  await page.getByText("Added 1 case.").waitFor();
  const packs = page.getByRole("list", { name: "Case packs" });
  await packs.getByText("Guild evening").waitFor();
  faults.push(...(await faultsInThemes(page, "a pack taken in")));
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText("No pack was added yet.").waitFor();

  const base64 = Buffer.from(packedCase).toString("base64");
  const dropped = [{ name: "forty-rolls.md", type: "text/markdown", base64 }];
  expect(await dragFiles(page, "drop", dropped)).toBe("taken");
  await preview.getByRole("textbox", { name: "Name of the pack" }).fill("Dropped");
  await preview.getByRole("button", { name: "Take it in" }).click();
  await packs.getByText("Dropped").waitFor();
  await visit(page, "/case/forty-rolls");
  await page.getByText("From the pack “Dropped”").waitFor();
  await visit(page, "/own-cases");
  await page.getByRole("button", { name: "Remove the pack Dropped" }).click();
  await page.getByText("The pack “Dropped” is removed").waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  await packs.getByText("Dropped").waitFor();
  expect({ faults, complaints }).toEqual({ faults: [], complaints: [] });
});
