import { existsSync } from "node:fs";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { Sealer } from "../../store/circle/sealer.ts";
import { quickWork, sealing } from "../store/open-app.ts";
import { casesOf, fileOf, packOf, rollsSession } from "../store/workshop/pack-of.ts";
import { faultsInThemes } from "./axe.ts";
import { inBrowser } from "./in-browser.ts";
import { ask } from "./pages/contract.ts";
import { visit } from "./pages/visit.ts";

const open = inBrowser();
const { id, title } = rollsSession;
const elsewhere = "This is not part of the workshop";
const passphrase = "four lamps at noon";

async function packAt(bytes: string | Uint8Array): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), "casebook-pack-")), "evening.casefile");
  await writeFile(path, bytes);
  return path;
}

async function heading(page: Page): Promise<string> {
  return (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
}

async function placeInRun(page: Page): Promise<number | undefined> {
  return (await ask(page, "readSession", { id })).session.runs[0]?.at;
}

test("a start for a workshop leads to its plan at once and runs it, and after a crash goes on where it was, without a casebook", async () => {
  const workshop = await packAt(packOf());
  const first = await open({ workshop });
  await first.page.getByRole("heading", { level: 1, name: title }).waitFor();
  const faults = await faultsInThemes(first.page, "the plan");
  expect(await first.page.getByRole("navigation", { name: "Main" }).count()).toBe(0);
  await visit(first.page, `/workshop/${id}/run`);
  await first.page.getByRole("button", { name: "Begin", exact: true }).click();
  await first.page.getByRole("timer").first().waitFor();
  await first.page.keyboard.press("ArrowRight");
  await expect.poll(() => placeInRun(first.page)).toBe(1);
  expect(first.complaints).toEqual([]);
  await first.kill();

  const { page, complaints, folder } = await open({ workshop, folder: first.folder });
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
  await page.getByRole("link", { name: "All workshops of this pack" }).click();
  await page.getByRole("link", { name: `Go on with “${title}”` }).waitFor();
  faults.push(...(await faultsInThemes(page, "the list")));
  await page.getByRole("link", { name: `Go on with “${title}”` }).click();
  await page.getByRole("timer").first().waitFor();
  expect([await placeInRun(page), faults, complaints, existsSync(join(folder, "casebook"))]).toEqual([
    1,
    [],
    [],
    false,
  ]);
});

test("whatever address is typed, nothing of a casebook is shown or asked for", async () => {
  const { page, complaints } = await open({ workshop: await packAt(packOf()) });
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
  const shown: string[] = [];
  for (const place of ["/journal", "/circle", "/new", "/bin", "/about", "/code", "/safekeeping"]) {
    await visit(page, place);
    await expect.poll(() => heading(page)).not.toBe(title);
    shown.push(await heading(page));
  }
  expect([...new Set(shown)]).toEqual([elsewhere]);
  await page.getByRole("link", { name: "Back to the workshop" }).click();
  await page.getByRole("link", { name: title, exact: true }).waitFor();
  await expect(ask(page, "listDilemmas", {})).rejects.toThrow("workshop-only");
  expect(complaints).toEqual([]);
});

test("what is printed and what came of a run are there without a casebook, too", async () => {
  const { page, complaints } = await open({ workshop: await packAt(packOf()) });
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
  const runId = (await ask(page, "beginRun", { id })).session.runs[0]?.id ?? "";
  await ask(page, "moveRun", { id, runId, moves: 0, move: { kind: "end" } });
  const refusals = page.getByText("the casebook stays closed");
  for (const place of ["handouts", "after", `after/${runId}`]) {
    await visit(page, `/workshop/${id}/${place}`);
    await page.getByRole("heading", { level: 1 }).getByText(/\S/).waitFor();
    expect([place, (await heading(page)) === elsewhere, await refusals.count()]).toEqual([place, false, 0]);
  }
  expect(complaints).toEqual([]);
});

test("a locked pack asks for its passphrase as often as it takes, and opens", async () => {
  const locked = await new Sealer(sealing, quickWork).lock(Buffer.from(packOf()), passphrase);
  const { page, complaints } = await open({ workshop: await packAt(locked) });
  await page.getByLabel("Passphrase").fill("five lamps");
  await page.keyboard.press("Enter");
  await page.getByText("This passphrase does not open it.").waitFor();
  const faults = await faultsInThemes(page, "locked");
  await page.getByLabel("Passphrase").fill(passphrase);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
  await page.reload();
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
  expect([faults, complaints]).toEqual([[], []]);
});

test("a file from which no workshop can come says why, in the place of everything", async () => {
  const paths = [
    join(tmpdir(), "casebook-nowhere", "gone.casefile"),
    await packAt(fileOf(casesOf(rollsSession))),
    await packAt("no case file"),
  ];
  const told: string[] = [];
  const faults: string[] = [];
  for (const workshop of paths) {
    const { page, complaints } = await open({ workshop });
    await page.getByRole("heading", { level: 1 }).waitFor();
    told.push(await heading(page));
    faults.push(...(await faultsInThemes(page, workshop)), ...complaints);
  }
  expect([told, faults]).toEqual([
    ["The pack cannot be read", "There is no workshop in this pack", "“evening.casefile” is not taken"],
    [],
  ]);
});
