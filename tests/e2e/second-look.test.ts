import { expect, test } from "vitest";
import { inBrowser } from "./in-browser.ts";
import { ask } from "./pages/contract.ts";
import { visit } from "./pages/visit.ts";
import { openEmpty } from "./pages/welcome.ts";

const open = inBrowser();

test("a stand-in that gives its name away is told, replaced from the keyboard, and the keyboard stays there", async () => {
  const { page } = await open();
  await openEmpty(page);
  const change = { title: "The cake", happened: "Rosa Miller asked.", asked: "Do I tell?" };
  const { id } = (await ask(page, "startDilemma", { change })).dilemma;
  await visit(page, `/circle/send/${id}/names`);
  await page.getByRole("textbox", { name: "“Rosa Miller” becomes" }).fill("Rosa M.");
  await page.getByRole("link", { name: "Next: Exactly what leaves" }).click();
  const preview = page.getByRole("region", { name: "Exactly what leaves" }).first();
  await preview.getByText("Rosa M. asked.").waitFor();
  await page.getByRole("button", { name: "Replace it: “Rosa”" }).press("Enter");
  await preview.getByText("Person A asked.").waitFor();
  expect(await page.locator(":focus").innerText()).toBe("This may still tell who it is");
});
