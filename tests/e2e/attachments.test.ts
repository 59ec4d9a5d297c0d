import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { faultsInThemes } from "./axe.ts";
import { inBrowser } from "./in-browser.ts";
import { untilSaved, writeDown } from "./pages/dilemma.ts";
import { dragFiles, holdReading, letThrough, type Made } from "./pages/files.ts";
import { idOf } from "./pages/journal.ts";
import { visit } from "./pages/visit.ts";
import { openEmpty } from "./pages/welcome.ts";

const open = inBrowser();

/** A picture of one pixel. */
const dot = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

const lease = { title: "The lease and its clause", happened: "Clause 7 says more than he told me.", asked: "To sign." };

/** Pastes a picture as the browser would: a file without a name of its own. */
async function pastePicture(page: Page, base64: string): Promise<void> {
  await page.evaluate((text) => {
    const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array([...bytes, 0])], "image.png", { type: "image/png" }));
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  }, base64);
}

test("a picture is kept from a file and from a paste, is there the next day, and opens only after asking", async () => {
  const first = await open();
  await openEmpty(first.page);
  await writeDown(first.page, lease);
  await visit(first.page, `/dilemma/${await idOf(first.page, "draft")}`);
  const input = first.page.getByLabel("Add a picture or a PDF");
  const png = Buffer.from(dot, "base64");
  await input.setInputFiles([
    { name: "clause.png", mimeType: "image/png", buffer: png },
    { name: "contract.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.4 as signed") },
    { name: "clause.png.exe", mimeType: "image/png", buffer: Buffer.from("MZ") },
  ]);
  await first.page
    .getByRole("alert")
    .getByText(/“clause\.png\.exe” is neither/)
    .waitFor();
  await pastePicture(first.page, dot);
  await first.page.getByRole("button", { name: /^Open Pasted at/ }).waitFor();
  const faults = await faultsInThemes(first.page, "attachments");
  await first.close();

  const second = await open({ folder: first.folder });
  const { page } = second;
  await visit(page, `/dilemma/${await idOf(page, "draft")}`);
  await expect.poll(() => page.getByRole("list", { name: "Kept here" }).locator("img").count()).toBe(2);
  await page.getByRole("button", { name: /^Open clause\.png/ }).click();
  await page.getByRole("dialog", { name: "Open this picture?" }).getByText("PNG picture").waitFor();
  faults.push(...(await faultsInThemes(page, "asking")));
  await page.getByRole("button", { name: "Open it" }).click();
  const large = page.getByRole("dialog", { name: "clause.png" }).getByRole("img", { name: "clause.png" });
  await expect.poll(() => large.evaluate((picture: HTMLImageElement) => picture.naturalWidth)).toBe(1);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: /^Open contract\.pdf/ }).click();
  const handedOver = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save a copy" }).click();
  const copy = await handedOver;
  const text = (await (await copy.createReadStream()).toArray()).join("");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Take “clause.png” away" }).click();
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await page.getByRole("button", { name: /^Open clause\.png/ }).waitFor();
  expect({ name: copy.suggestedFilename(), text, faults, complaints: second.complaints }).toEqual({
    name: "contract.pdf",
    text: "%PDF-1.4 as signed",
    faults: [],
    complaints: [],
  });
  await second.close();
});

test("a file of exactly ten megabytes is kept, a larger one is refused with a word about it", async () => {
  const { page, complaints } = await open();
  await openEmpty(page);
  await writeDown(page, lease);
  await visit(page, `/dilemma/${await idOf(page, "draft")}`);
  const cap = 10 * 1024 * 1024;
  const [most, more] = [Buffer.alloc(cap, 7), Buffer.alloc(cap + 1, 7)];
  for (const bytes of [most, more]) bytes.set(Buffer.from("%PDF-1.4"));
  await page.getByLabel("Add a picture or a PDF").setInputFiles([
    { name: "most.pdf", mimeType: "application/pdf", buffer: most },
    { name: "more.pdf", mimeType: "application/pdf", buffer: more },
  ]);
  await page.getByText("“more.pdf” is larger than 10 MB.", { exact: false }).waitFor();
  const kept = page.getByRole("list", { name: "Kept here" }).getByRole("listitem");
  await kept.first().waitFor();
  expect({ kept: await kept.allInnerTexts(), complaints }).toEqual({
    kept: [expect.stringContaining("10 MB")],
    complaints: [],
  });
});

/** Opens the only dilemma of a new casebook. */
async function openOne(page: Page): Promise<void> {
  await openEmpty(page);
  await writeDown(page, lease);
  await visit(page, `/dilemma/${await idOf(page, "draft")}`);
  await page.getByText("or drop it here, or paste it").waitFor();
}

test("files dropped anywhere on the page are kept, and the page says before that they would be", async () => {
  const { page, complaints } = await open();
  await openOne(page);
  const files: Made[] = [
    { name: "clause.png", type: "image/png", base64: dot },
    { name: "contract.pdf", type: "application/pdf", base64: btoa("%PDF-1.4 as signed") },
    { name: "notes.txt", type: "text/plain", base64: btoa("Ring Rosa") },
  ];
  const taken = [await dragFiles(page, "dragover", files)];
  await page.getByText("Let go to add it").waitFor();
  const faults = await faultsInThemes(page, "files held over the page");
  await dragFiles(page, "dragleave", files);
  await page.getByText("or drop it here, or paste it").waitFor();
  taken.push(await dragFiles(page, "dragover", files), await dragFiles(page, "drop", files));
  await page
    .getByRole("alert")
    .getByText(/“notes\.txt” is neither/)
    .waitFor();
  const kept = page.getByRole("list", { name: "Kept here" }).getByRole("button", { name: /^Open/ });
  await expect.poll(() => kept.count()).toBe(2);
  await page.getByText("or drop it here, or paste it").waitFor();
  expect({
    taken,
    noFiles: await dragFiles(page, "drop", []),
    names: (await kept.allInnerTexts()).map((text) => text.split("\n").find((line) => line.includes("."))),
    faults,
    complaints,
  }).toEqual({
    taken: ["taken", "taken", "taken"],
    noFiles: "left to the browser",
    names: [expect.stringContaining("clause.png"), expect.stringContaining("contract.pdf")],
    faults: [],
    complaints: [],
  });
});

test("a large file shows how far it is while it is read and kept, and can be stopped until it is read", async () => {
  const { page, complaints } = await open();
  await openOne(page);
  await holdReading(page);
  const letter: Made = {
    name: "letter.pdf",
    type: "application/pdf",
    base64: btoa(`%PDF-1.4${" ".repeat(6_000_000)}`),
  };
  const reading = page.getByRole("progressbar", { name: "Reading “letter.pdf”" });
  const keeping = page.getByRole("progressbar", { name: "Keeping “letter.pdf”" });
  await dragFiles(page, "drop", [letter]);
  await reading.waitFor();
  const faults = await faultsInThemes(page, "a file on its way in");
  await page.getByRole("button", { name: "Cancel" }).click();
  await letThrough(page);
  await page.getByRole("progressbar").waitFor({ state: "detached" });
  const afterStopping = {
    kept: await page.getByRole("list", { name: "Kept here" }).count(),
    said: await page.getByRole("alert").count(),
  };

  let keep = () => {};
  const mayBeKept = new Promise<void>((resolve) => {
    keep = resolve;
  });
  await page.route("**/ask/addAttachment", async (route) => {
    await mayBeKept;
    await route.continue();
  });
  await dragFiles(page, "drop", [letter]);
  await keeping.waitFor();
  const stops = await page.getByRole("button", { name: "Cancel" }).count();
  keep();
  await page.getByRole("button", { name: /^Open letter\.pdf/ }).waitFor();
  await keeping.waitFor({ state: "detached" });
  await untilSaved(page);
  expect({ afterStopping, stops, faults, complaints }).toEqual({
    afterStopping: { kept: 0, said: 0 },
    stops: 0,
    faults: [],
    complaints: [],
  });
});

test("a file that comes twice keeps its first name, and the page says that it is here", async () => {
  const { page } = await open();
  await openEmpty(page);
  await writeDown(page, lease);
  await visit(page, `/dilemma/${await idOf(page, "draft")}`);
  const input = page.getByLabel("Add a picture or a PDF");
  const buffer = Buffer.from("%PDF-1.4 as signed");
  await input.setInputFiles({ name: "contract.pdf", mimeType: "application/pdf", buffer });
  await page.getByRole("button", { name: /^Open contract\.pdf/ }).waitFor();
  const copies = ["copy.pdf", "other.pdf"].map((name) => ({ name, mimeType: "application/pdf", buffer }));
  await input.setInputFiles([
    ...copies,
    { name: "new.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.4 new") },
  ]);
  await page.getByRole("button", { name: /^Open new\.pdf/ }).waitFor();
  const said = await page.getByRole("alert").allInnerTexts();
  const kept = await page.getByRole("list", { name: "Kept here" }).getByRole("listitem").count();
  expect({ said, kept }).toEqual({
    said: ["copy.pdf", "other.pdf"].map(
      (name) => `“${name}” is here already, perhaps under another name. It is kept once.`,
    ),
    kept: 2,
  });
});
