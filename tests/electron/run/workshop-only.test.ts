import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { packOf, rollsSession } from "../../store/workshop/pack-of.ts";
import { layOut, open, type Place } from "../drive.ts";
import { ask } from "../page-bridge.ts";

let place: Place;

afterEach(() => place.remove());

test("a start for a workshop shows its plan, keeps it beside the settings, and makes no casebook", async () => {
  place = layOut();
  const pack = join(place.app, "..", "evening.casefile");
  writeFileSync(pack, packOf());
  const { app, page } = await open(place, "--workshop", pack, "--sample");
  await page.getByRole("heading", { level: 1, name: rollsSession.title }).waitFor();
  const asked = [await ask(page, "listDilemmas", {}), await ask(page, "beginRun", { id: rollsSession.id })];
  await app.close();
  const again = await open(place, `--workshop=${pack}`);
  await again.page.getByRole("heading", { level: 1, name: rollsSession.title }).waitFor();
  await again.page.getByRole("link", { name: "All workshops of this pack" }).click();
  await again.page.getByRole("link", { name: `Go on with “${rollsSession.title}”` }).waitFor();
  await again.app.close();
  expect([asked, existsSync(place.casebook), readdirSync(join(place.settings, "workshops")).length]).toMatchObject([
    [{ ok: false, reason: "workshop-only" }, { ok: true }],
    false,
    1,
  ]);
});

test("a start for a workshop without a pack, or with one that is not there, says so and opens no casebook", async () => {
  place = layOut();
  for (const words of [["--workshop"], ["--workshop", join(place.app, "gone.casefile")]]) {
    const { app, page } = await open(place, ...words);
    await page.getByRole("heading", { level: 1, name: "The pack cannot be read" }).waitFor();
    await app.close();
  }
  expect(existsSync(place.casebook)).toBe(false);
});
