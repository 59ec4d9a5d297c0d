import { afterAll, beforeAll, expect, test } from "vitest";
import { layOut, open, type Place, type Running } from "../drive.ts";

let place: Place;
let running: Running;

beforeAll(async () => {
  place = layOut();
  running = await open(place);
});

afterAll(async () => {
  await running.app.close();
  place.remove();
});

/** Chooses an item of the app's own menu, as its owner does. */
async function choose(id: string): Promise<void> {
  await running.app.evaluate(({ Menu }, wanted) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(wanted);
    if (item === null || item === undefined) throw new Error(`The menu has no ${wanted}`);
    item.click();
  }, id);
}

test("what is chosen in the menu is carried out in the window", async () => {
  const { page } = running;
  await page.getByRole("button", { name: "Start with an empty one" }).click();
  await page.getByRole("heading", { name: "Today", level: 1 }).waitFor();
  const seen: string[] = [];
  for (const id of ["library", "code", "new"]) {
    await choose(id);
    await page.waitForFunction((before) => location.hash !== before, seen.at(-1) ?? "#/");
    seen.push(new URL(page.url()).hash.replace(/\/new\/.*/, "/new"));
  }
  expect(seen).toEqual(["#/library", "#/code", "#/new"]);
});
