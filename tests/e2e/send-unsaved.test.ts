import { expect, test } from "vitest";
import { inBrowser } from "./in-browser.ts";
import { ask } from "./pages/contract.ts";
import { visit } from "./pages/visit.ts";
import { openEmpty } from "./pages/welcome.ts";

const open = inBrowser();

test("where what was decided cannot be saved, the button that makes no file says so", async () => {
  const { page } = await open();
  await openEmpty(page);
  const change = { title: "What Rosa Miller asked", happened: "Rosa Miller asked.", asked: "Do I tell her?" };
  const { id } = (await ask(page, "startDilemma", { change })).dilemma;
  await ask(page, "nameMyself", { name: "Anna" });
  await page.route("**/ask/keepRedaction", (route) => route.fulfill({ json: { ok: false, reason: "disk-full" } }));
  await visit(page, `/circle/send/${id}/names`);
  await page.getByRole("textbox", { name: "“Rosa Miller” becomes" }).fill("The miller");
  await page.getByText("The disk is full.").waitFor();
  await page.getByRole("link", { name: "Next: Exactly what leaves" }).click();
  await page.getByRole("button", { name: "Make the case file" }).click();
  await page.getByText("so no file was made").waitFor();
  const read = await ask(page, "readRound", { id });
  expect(read.side === "own" && read.sendings).toEqual([]);
});
