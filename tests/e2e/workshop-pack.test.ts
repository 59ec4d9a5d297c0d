import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inBrowser } from "./in-browser.ts";
import { ask } from "./pages/contract.ts";
import { madeFile } from "./pages/made-file.ts";
import { planOne } from "./pages/running.ts";
import { visit } from "./pages/visit.ts";
import { openEmpty } from "./pages/welcome.ts";

const open = inBrowser();

test("a workshop is made into a pack without what came of its runs, and another laptop is started with it alone", async () => {
  const { page, folder, complaints } = await open();
  await openEmpty(page);
  const id = await planOne(page);
  const { session } = await ask(page, "beginRun", { id });
  const runId = session.runs[0]?.id ?? "";
  await ask(page, "writeRun", { id, runId, write: { kind: "notes", blockId: "talk", text: "Marzipan Halberd" } });
  await visit(page, `/workshop/${id}`);
  await page.getByText("Share it as a pack").click();
  await page.getByRole("textbox", { name: "Your name in the circle" }).fill("Ines");
  const pack = await madeFile(page, () => page.getByRole("button", { name: "Make the pack" }).click());
  expect([pack.name.endsWith(".casefile"), pack.text.includes("Marzipan"), complaints]).toEqual([true, false, []]);

  const path = join(folder, "Ines’ workshop.casefile");
  await writeFile(path, pack.text);
  const there = await open({ workshop: path });
  await there.page.getByRole("heading", { name: "Evening" }).waitFor();
  await there.page.getByRole("link", { name: "Run it" }).click();
  await there.page.getByRole("button", { name: "Begin" }).click();
  await there.page.getByText("Phones away.").first().waitFor();
  expect(there.complaints).toEqual([]);
  await there.close();
});
