import { mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import yazl from "yazl";
import { faultsInThemes } from "./axe.ts";
import { inBrowser } from "./in-browser.ts";
import { visit } from "./pages/visit.ts";
import { openEmpty } from "./pages/welcome.ts";

const open = inBrowser();

async function write(page: Page, title: string): Promise<void> {
  const answer = await page.evaluate(async (given) => {
    const headers = { "content-type": "application/json" };
    const body = JSON.stringify({ change: { title: given } });
    return (await fetch("ask/startDilemma", { method: "POST", headers, body })).json() as Promise<{ ok: boolean }>;
  }, title);
  expect(answer.ok).toBe(true);
}

async function journal(page: Page): Promise<string[]> {
  await visit(page, "/journal");
  await page.getByRole("heading", { name: "Journal", level: 1 }).waitFor();
  const links = page.getByRole("main").getByRole("link", { name: /^The / });
  await links.first().waitFor();
  return (await links.allTextContents()).map(
    (text) => /^The (wrong rolls|later thing|other shop)/.exec(text)?.[0] ?? text,
  );
}

async function toSafekeeping(page: Page): Promise<void> {
  await visit(page, "/about");
  await page.getByRole("link", { name: "Open Safekeeping" }).click();
  await page.getByRole("heading", { name: "Safekeeping", level: 1 }).waitFor();
}

test("a backup is made, much is changed, and the backup is brought back: the old state, and the present on the shelf", async () => {
  const { page, complaints } = await open();
  await openEmpty(page);
  await write(page, "The wrong rolls");
  await toSafekeeping(page);
  const faults = await faultsInThemes(page, "safekeeping, before");
  await page.getByRole("button", { name: "Back up now" }).click();
  await page.getByText("read again and found whole.", { exact: false }).first().waitFor();
  await write(page, "The later thing");
  expect((await journal(page)).sort()).toEqual(["The later thing", "The wrong rolls"]);
  await toSafekeeping(page);
  const shelf = page.getByRole("list", { name: "Backups" });
  const asked = shelf.getByRole("listitem").filter({ hasText: "Made because you asked" });
  await asked.getByRole("button", { name: /^Bring back the backup of/ }).click();
  const sheet = page.getByRole("dialog", { name: "Bring this backup back?" });
  await sheet.getByText("It is a backup of this casebook.").waitFor();
  await sheet.getByText("It holds 1 dilemma, 0 cases, 0 attachments.").waitFor();
  faults.push(...(await faultsInThemes(page, "bring back")));
  await sheet.getByRole("button", { name: "Bring it back" }).click();
  await page.getByText("The backup is back.", { exact: false }).waitFor();
  await shelf.getByText("Before a backup was brought back").waitFor();
  faults.push(...(await faultsInThemes(page, "safekeeping, after")));
  expect(await journal(page)).toEqual(["The wrong rolls"]);
  expect({ faults, complaints }).toEqual({ faults: [], complaints: [] });
});

test("everything goes out of one casebook in one file, and into another", async () => {
  const first = await open();
  await openEmpty(first.page);
  await write(first.page, "The wrong rolls");
  await visit(first.page, "/safekeeping");
  const downloading = first.page.waitForEvent("download");
  await first.page.getByRole("button", { name: "Save everything as one file…" }).click();
  const download = await downloading;
  const file = join(await mkdtemp(join(tmpdir(), "casebook-e2e-")), download.suggestedFilename());
  await download.saveAs(file);
  await first.page.getByText("Everything is saved in", { exact: false }).waitFor();
  expect(download.suggestedFilename()).toMatch(/^Casebook \d{4}-\d{2}-\d{2}\.zip$/);
  await expect.poll(() => readdir(join(first.folder, "settings", "exchange"))).toEqual([]);
  await first.close();

  const second = await open();
  await openEmpty(second.page);
  await write(second.page, "The other shop");
  await visit(second.page, "/safekeeping");
  const chooser = second.page.waitForEvent("filechooser");
  await second.page.getByRole("button", { name: "Bring back from a file…" }).click();
  await (await chooser).setFiles(file);
  const sheet = second.page.getByRole("dialog", { name: "Bring this backup back?" });
  await sheet.getByText("another casebook", { exact: false }).waitFor();
  await sheet.getByRole("button", { name: "Bring it back" }).click();
  await second.page.getByText("The backup is back.", { exact: false }).waitFor();
  expect(await journal(second.page)).toEqual(["The wrong rolls"]);
  expect({ first: first.complaints, second: second.complaints }).toEqual({ first: [], second: [] });
});

test("a zip that leads out of the casebook and a file that is none are refused in a sentence, and nothing changes", async () => {
  const { page, folder, complaints } = await open();
  await openEmpty(page);
  await write(page, "The wrong rolls");
  await visit(page, "/safekeeping");
  const zip = new yazl.ZipFile();
  zip.addBuffer(Buffer.from("{}"), "aa/up.json");
  zip.end();
  const parts: Buffer[] = [];
  for await (const part of zip.outputStream) parts.push(part as Buffer);
  const hostile = Buffer.from(Buffer.concat(parts).toString("latin1").replaceAll("aa/up.json", "../up.json"), "latin1");
  const given = join(await mkdtemp(join(tmpdir(), "casebook-e2e-")), "given.zip");
  for (const [bytes, sentence] of [
    [hostile, "This file holds names that lead out of a casebook."],
    [Buffer.from("Dear Rosa"), "This file is no zip, or it is not whole."],
  ] as const) {
    await writeFile(given, bytes);
    const chooser = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Bring back from a file…" }).click();
    await (await chooser).setFiles(given);
    await page.getByRole("alert").getByText(sentence, { exact: false }).waitFor();
  }
  const names = await readdir(folder);
  expect({ up: names.includes("up.json"), titles: await journal(page) }).toEqual({
    up: false,
    titles: ["The wrong rolls"],
  });
  expect(complaints).toEqual([]);
});

test("a file that was damaged is named on the first screen, with the way to the backups", async () => {
  const first = await open();
  await openEmpty(first.page);
  await write(first.page, "The wrong rolls");
  await first.close();
  const dilemmas = join(first.folder, "casebook", "dilemmas");
  const [name = ""] = await readdir(dilemmas);
  await writeFile(join(dilemmas, name), (await readFile(join(dilemmas, name), "utf8")).slice(0, 100));
  const { page } = await open({ folder: first.folder });
  const notices = page.getByRole("region", { name: "About your files" }).or(page.getByRole("alert"));
  await notices.getByRole("link", { name: "Open Safekeeping" }).first().click();
  await page.getByRole("heading", { name: "Safekeeping", level: 1 }).waitFor();
});
