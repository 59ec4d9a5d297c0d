import { expect, test } from "vitest";
import { inBrowser } from "./in-browser.ts";

const open = inBrowser();

test("where the sample is already, the first page offers to open the casebook and nothing else", async () => {
  const { page, complaints } = await open({ sample: true });
  await page.getByRole("button").first().waitFor();
  expect(await page.getByRole("button").allTextContents()).toEqual(["Open the casebook"]);
  await page.getByRole("heading", { name: "Before you write" }).waitFor();
  await page.getByRole("heading", { name: "Where it lives" }).waitFor();
  await page.getByRole("button", { name: "Open the casebook" }).click();
  await page.getByRole("heading", { name: "Today", level: 1 }).waitFor();
  expect(complaints).toEqual([]);
});

test("the icon that the page links is served as a picture", async () => {
  const { page, complaints } = await open();
  const icon = await page.evaluate(async () => {
    const response = await fetch(document.querySelector<HTMLLinkElement>("link[rel=icon]")?.href ?? "");
    return [response.status, response.headers.get("content-type")];
  });
  expect(icon).toEqual([200, "image/svg+xml; charset=utf-8"]);
  expect(complaints).toEqual([]);
});
