import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { newDilemma } from "../../core/dilemma/dilemma.ts";
import { nothingOwn } from "../../core/walk/own-lenses.ts";
import { applyOwn } from "../../core/walk/whole-walk.ts";
import { localDisk } from "../../store/documents/disk.ts";
import { changeSettings, openSettings } from "../../store/settings-file.ts";
import { SummaryCache } from "../../store/summary-cache.ts";
import { open as openFolder } from "../store/written-casebook.ts";
import { axeFaults } from "./axe.ts";
import { inBrowser } from "./in-browser.ts";
import { ask } from "./pages/contract.ts";
import { visit } from "./pages/visit.ts";

const open = inBrowser();
const at = "2026-11-22T10:00:00.000Z";
const plan = applyOwn({ stops: [], lenses: [] }, nothingOwn);

/** A casebook with so many dilemmas, the list of which is kept, and a window that was welcomed before. */
async function written(count: number) {
  const folder = await mkdtemp(join(tmpdir(), "casebook-e2e-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const settings = join(folder, "settings");
  await changeSettings(await openSettings(localDisk, settings), { welcomed: true, guardSeen: true }, at);
  const casebook = await openFolder(join(folder, "casebook"), localDisk, settings);
  for (let place = 0; place < count; place += 1) {
    const id = `00000000-0000-4000-8000-${String(place).padStart(12, "0")}`;
    await casebook.journal.start(newDilemma(id, at, `Dilemma ${String(place).padStart(3, "0")}`), at);
  }
  const list = casebook.journal.summaries(plan);
  await casebook.close();
  const cache = new SummaryCache(localDisk, settings, casebook.about.id);
  return { folder, list, cache, pathOf: (id: string) => join(folder, "casebook", "dilemmas", `${id}.json`) };
}

test.runIf(process.platform !== "win32")(
  "a list that was kept and is wrong is seen at once, and becomes right by itself when the folder has been read",
  async () => {
    const { folder, list, cache, pathOf } = await written(3);
    const [first, ...rest] = list;
    if (first === undefined) throw new Error("There is nothing in the list");
    await cache.keep([{ ...first, title: "Not in any file" }, ...rest, { ...first, id: first.id.replace("0", "1") }]);
    const text = await readFile(pathOf(first.id));
    await rm(pathOf(first.id));
    execFileSync("mkfifo", [pathOf(first.id)]); // Reading it waits until something is written into it.
    const { page, complaints } = await open({ folder });
    await visit(page, "/journal");
    const shown = page.getByRole("list", { name: "Dilemmas" });
    await shown.getByRole("link", { name: "Not in any file" }).waitFor();
    const before = await shown.getByRole("listitem").count();
    await page.evaluate(() => Reflect.set(window, "isSame", true));
    await writeFile(pathOf(first.id), text);
    await shown.getByRole("link", { name: "Dilemma 000" }).waitFor();
    await shown.getByRole("link", { name: "Not in any file" }).waitFor({ state: "detached" });
    const isSame = await page.evaluate(() => Reflect.get(window, "isSame"));
    expect({ before, after: await shown.getByRole("listitem").count(), isSame, complaints }).toEqual({
      before: 3,
      after: 3,
      isSame: true,
      complaints: [],
    });
  },
);

test("of many dilemmas the first hundred are drawn, the keyboard goes on in the next, and choosing all means all", async () => {
  const { folder } = await written(230);
  const { page, complaints } = await open({ folder });
  await visit(page, "/journal");
  const rows = page.getByRole("list", { name: "Dilemmas" }).getByRole("listitem");
  await page.getByText("The first 100 of 230 are shown.").waitFor();
  const counts = [await rows.count()];
  await page.getByRole("button", { name: "Show 100 more" }).press("Enter");
  await page.getByRole("button", { name: "Show 30 more" }).waitFor();
  counts.push(await rows.count());
  const focused = page.locator(":focus");
  const place = await focused.evaluate((link) => {
    const row = link.closest("li");
    return row === null ? -1 : [...(row.parentElement?.children ?? [])].indexOf(row);
  });
  const faults = await axeFaults(page);
  await page.getByRole("button", { name: "Select several" }).click();
  await page.getByRole("button", { name: "Select all shown" }).click();
  await page.getByText("230 selected").waitFor();
  await page.emulateMedia({ media: "print" });
  await expect.poll(() => rows.count()).toBe(230);
  await page.emulateMedia({ media: "screen" });
  await expect.poll(() => rows.count()).toBe(200);
  await page.getByRole("textbox", { name: "Search in titles and first lines" }).fill("Dilemma 229");
  await page.getByText("1 of 230 dilemmas").waitFor();
  expect({ counts, place, found: await rows.count(), faults, complaints }).toEqual({
    counts: [100, 200],
    place: 100,
    found: 1,
    faults: [],
    complaints: [],
  });
  expect((await ask(page, "listDilemmas", {})).length).toBe(230);
});
