import { readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import type { ElectronApplication } from "playwright-core";
import { afterEach, expect, test } from "vitest";
import { openEmpty } from "../../e2e/pages/welcome.ts";
import { layOut, open, type Place } from "../drive.ts";

let place: Place;

afterEach(() => place.remove());

/** Closes the window as its owner would, who is asked and stays. Resolves with the question. */
function closeAndStay(app: ElectronApplication): Promise<string> {
  return app.evaluate(
    ({ BrowserWindow, dialog }) =>
      new Promise<string>((resolve) => {
        Object.assign(dialog, {
          showMessageBoxSync(_: unknown, { message }: { message: string }) {
            resolve(message);
            return 0;
          },
        });
        BrowserWindow.getAllWindows()[0]?.close();
      }),
  );
}

test("the window is not closed over words of the lenses that the disk refused, unless the owner says so", async () => {
  place = layOut();
  const { app, page } = await open(place);
  await openEmpty(page);
  await page.evaluate(() => {
    window.location.hash = "#/lenses";
  });
  await page.getByRole("button", { name: "Add a lens" }).click();
  await page.getByText(/^Saved \d/).waitFor();
  renameSync(place.casebook, `${place.casebook}-away`);
  await page.getByRole("textbox", { name: "Title of the lens" }).fill("Seasons");
  await page.getByRole("alert").getByText("Not saved").waitFor();
  const question = await closeAndStay(app);
  renameSync(`${place.casebook}-away`, place.casebook);
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByText(/^Saved \d/).waitFor();
  await app.close();
  const kept = readFileSync(join(place.casebook, "lenses.json"), "utf8");
  expect([question, kept.includes("Seasons")]).toEqual(["Some words are not saved", true]);
});
