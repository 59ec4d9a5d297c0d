import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { CannotStart, openCasebookOrSayWhy, openSettingsOrSayWhy } from "../../electron/open-or-say-why.ts";
import { whyNoSettings, whyNotOpened, words } from "../../electron/words.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "casebook-opening-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What a person would be told. */
async function told(opening: Promise<unknown>): Promise<unknown> {
  try {
    return await opening;
  } catch (error) {
    return error instanceof CannotStart ? [error.title, error.message] : error;
  }
}

test("a new casebook is made where there is none, and given back when it is closed", async () => {
  const place = join(folder, "shop");
  const casebook = await openCasebookOrSayWhy(place);
  await casebook.close();
  expect({ writable: casebook.writable, left: readdirSync(place).sort() }).toEqual({
    writable: true,
    left: ["casebook.json", "dilemmas"],
  });
});

test("a casebook that is open elsewhere is named as such and left alone", async () => {
  const first = await openCasebookOrSayWhy(folder);
  const second = await told(openCasebookOrSayWhy(folder));
  await first.close();
  expect(second).toEqual([words.notOpened, whyNotOpened("in-use", folder)]);
});

test("a folder of other things is named as such and left alone", async () => {
  writeFileSync(join(folder, "holiday.txt"), "sea");
  const opened = await told(openCasebookOrSayWhy(folder));
  expect({ opened, left: readdirSync(folder) }).toEqual({
    opened: [words.notOpened, whyNotOpened("not-a-casebook", folder)],
    left: ["holiday.txt"],
  });
});

test("a folder that cannot be reached is named as such", async () => {
  writeFileSync(join(folder, "file"), "");
  const place = join(folder, "file", "shop");
  expect(await told(openCasebookOrSayWhy(place))).toEqual([words.notOpened, whyNotOpened("folder-gone", place)]);
});

test("settings that have no place stop the start before any casebook is touched", async () => {
  writeFileSync(join(folder, "file"), "");
  const place = join(folder, "file");
  expect(await told(openSettingsOrSayWhy(place))).toEqual([words.notStarted, whyNoSettings(place)]);
});
