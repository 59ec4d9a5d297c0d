import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { inBrowser } from "./in-browser.ts";
import { openSample } from "./pages/welcome.ts";

const open = inBrowser();

async function openFind(page: Page) {
  await page.keyboard.press("Control+k");
  const field = page.getByRole("searchbox", { name: "Find a case, a dilemma, a place or something to do" });
  await field.waitFor();
  return field;
}

/** Holds the answer to the first find back until it is let go, and has it say that it was overtaken. */
async function holdFirstFind(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const plain = window.fetch;
    const held = new Promise<void>((resolve) => Reflect.set(window, "letGo", resolve));
    let finds = 0;
    window.fetch = async (...given) => {
      const isFirst = String(given[0]).endsWith("ask/find") && finds++ === 0;
      if (!isFirst) return plain(...given);
      await held;
      Reflect.set(window, "wasLetGo", true);
      return Response.json({ ok: false, reason: "overtaken" });
    };
  });
  return async () => {
    await page.evaluate(() => (Reflect.get(window, "letGo") as () => void)());
    await page.waitForFunction(() => Reflect.get(window, "wasLetGo") === true);
  };
}

test("an answer that was overtaken is never shown, and typing goes on meanwhile", async () => {
  const { page, complaints, close } = await open();
  await openSample(page);
  const field = await openFind(page);
  const letGo = await holdFirstFind(page);
  await field.fill("fifty");
  await field.fill("fifty dollar cap");
  const first = page.getByRole("dialog", { name: "Find" }).getByRole("menuitem").first();
  await expect.poll(() => first.innerText()).toContain("fifty-dollar cap");
  await letGo();
  await field.press("End");
  expect([
    await first.innerText(),
    await page.getByRole("dialog", { name: "Find" }).getByRole("status").innerText(),
  ]).toEqual([expect.stringContaining("fifty-dollar cap"), ""]);
  await field.press("Enter");
  await page.getByRole("heading", { name: "The fifty-dollar cap", level: 1 }).waitFor();
  expect(complaints).toEqual([]);
  await close();
});

test("a long list is there in the end, whole, and the arrow keys go on past the lines that were drawn first", async () => {
  const { page, complaints, close } = await open();
  await openSample(page);
  const field = await openFind(page);
  await field.fill("customer");
  const lines = page.getByRole("dialog", { name: "Find" }).getByRole("menuitem");
  const answer = await page.evaluate(async () => {
    const headers = { "content-type": "application/json" };
    const asked = await fetch("ask/find", { method: "POST", headers, body: JSON.stringify({ text: "customer" }) });
    return ((await asked.json()) as { value: unknown[] }).value.length;
  });
  await expect.poll(() => lines.count()).toBe(answer);
  const wanted = await lines.nth(13).innerText();
  const marked = page.locator('[role="menuitem"][data-focused]');
  for (let press = 0; press < 20 && (await marked.allInnerTexts())[0] !== wanted; press += 1)
    await field.press("ArrowDown");
  await expect.poll(() => marked.innerText()).toBe(wanted);
  expect([answer > 24, complaints]).toEqual([true, []]);
  await close();
});
