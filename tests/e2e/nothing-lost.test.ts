import { randomUUID } from "node:crypto";
import { readdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { dilemmaFormat } from "../../core/dilemma/dilemma.ts";
import { inBrowser } from "./in-browser.ts";
import { untilSaved, writeDown } from "./pages/dilemma.ts";
import { openEmpty } from "./pages/welcome.ts";

const open = inBrowser();

const ham = { title: "The ham went out warm", happened: "On Friday the van stood.", asked: "To say nothing." };

async function openFirst(app: Awaited<ReturnType<typeof open>>): Promise<void> {
  const { page } = app;
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Journal" }).click();
  await page.getByRole("list", { name: "Dilemmas" }).getByRole("link", { name: ham.title }).click();
}

test("what was called saved is there after the app was killed", async () => {
  const first = await open();
  await openEmpty(first.page);
  await writeDown(first.page, ham);
  await first.page.getByRole("textbox", { name: "What happened" }).fill("On Friday the van stood for two hours.");
  await untilSaved(first.page);
  await first.kill();

  const second = await open({ folder: first.folder });
  await openFirst(second);
  const happened = second.page.getByRole("textbox", { name: "What happened" });
  await happened.waitFor();
  expect(await happened.inputValue()).toBe("On Friday the van stood for two hours.");
  await second.close();
});

test("a form half filled in is there after the app was killed", async () => {
  const first = await open();
  await openEmpty(first.page);
  await first.page.getByRole("banner").getByRole("button", { name: "New dilemma" }).click();
  await first.page.getByRole("textbox", { name: "What happened" }).fill("No title yet, only this.");
  const drafts = join(first.folder, "casebook", "drafts.json");
  await expect.poll(async () => (await readFile(drafts, "utf8").catch(() => "")).includes("only this")).toBe(true);
  await first.kill();

  const second = await open({ folder: first.folder });
  await second.page.getByRole("banner").getByRole("button", { name: "New dilemma" }).click();
  const happened = second.page.getByRole("textbox", { name: "What happened" });
  await happened.waitFor();
  expect(await happened.inputValue()).toBe("No title yet, only this.");
  await second.close();
});

test("while the folder is gone nothing is called saved, and what was typed is saved when it is back", async () => {
  const app = await open();
  const { page } = app;
  await openEmpty(page);
  await writeDown(page, ham);
  const folder = join(app.folder, "casebook");
  await rename(folder, `${folder}-away`);
  await page.getByRole("textbox", { name: "What happened" }).fill("Typed while the stick was out.");
  await page
    .getByRole("alert")
    .getByText("The folder of this casebook is not there any more", { exact: false })
    .waitFor();
  expect(await page.getByText(/^Saved \d/).count()).toBe(0);
  const question = page.waitForEvent("dialog");
  await page.close({ runBeforeUnload: true });
  const asked = await question;
  expect(asked.type()).toBe("beforeunload");
  await asked.dismiss();
  await rename(`${folder}-away`, folder);
  await page.getByRole("button", { name: "Try again" }).click();
  await untilSaved(page);
  const [name = ""] = await readdir(join(app.folder, "casebook", "dilemmas"));
  expect(await readFile(join(app.folder, "casebook", "dilemmas", name), "utf8")).toContain(
    "Typed while the stick was out.",
  );
  await app.close();
});

test("a long text of letters that take two bytes each is saved", async () => {
  const app = await open();
  await openEmpty(app.page);
  await writeDown(app.page, ham);
  await app.page.getByRole("textbox", { name: "What happened" }).fill("Ж".repeat(40_000));
  await untilSaved(app.page);
  const [name = ""] = await readdir(join(app.folder, "casebook", "dilemmas"));
  expect(await readFile(join(app.folder, "casebook", "dilemmas", name), "utf8")).toContain("Ж".repeat(40_000));
  await app.close();
});

test("two windows on one dilemma: what fits is joined, what clashes is asked about", async () => {
  const app = await open();
  const { page } = app;
  await openEmpty(page);
  await writeDown(page, ham);
  await openFirst(app);
  const other = await page.context().newPage();
  await other.route("**/events", (route) => route.abort()); // Deaf to what the first window does.
  await other.goto(page.url());
  const mine = page.getByRole("textbox", { name: "What happened" });
  const theirs = other.getByRole("textbox", { name: "What happened" });
  await theirs.waitFor();
  await mine.fill("Mine.");
  await untilSaved(page);
  await other.getByRole("textbox", { name: "What is being asked of me" }).fill("To tell them.");
  await untilSaved(other);
  expect(await theirs.inputValue()).toBe("Mine.");
  await mine.fill("Mine again.");
  await untilSaved(page);
  await theirs.fill("Theirs.");
  await other.getByRole("button", { name: "What was saved there" }).click();
  await untilSaved(other);
  expect(await theirs.inputValue()).toBe("Mine again.");
  await app.close();
});

test("a window asks again for what another saved, not for what it saved itself, and comes back to the newest words", async () => {
  const app = await open();
  const { page } = app;
  await openEmpty(page);
  await writeDown(page, ham);
  await openFirst(app);
  const happened = page.getByRole("textbox", { name: "What happened" });
  await happened.waitFor();
  const other = await page.context().newPage();
  await other.goto(page.url());
  const theirAsked = other.getByRole("textbox", { name: "What is being asked of me" });
  await theirAsked.waitFor();
  let asks = 0;
  page.on("request", (request) => {
    if (request.url().endsWith("/ask/readDilemma")) asks += 1;
  });
  for (const text of ["Mine.", "Mine, and more."]) {
    await happened.fill(text);
    await untilSaved(page);
  }
  await other.getByText("Mine, and more.").waitFor();
  const own = asks;
  await theirAsked.fill("To tell them.");
  await page.getByRole("textbox", { name: "What is being asked of me" }).getByText("To tell them.").waitFor();
  const heard = asks; // News comes in order: that of the own saves is over by now.
  await happened.fill("Mine, in the end.");
  await untilSaved(page);
  await page.route("**/ask/readDilemma", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_000)); // Whatever is shown at first does not come from the disk.
    await route.continue();
  });
  await openFirst(app);
  await happened.waitFor();
  expect([own, heard, await happened.inputValue()]).toEqual([0, 1, "Mine, in the end."]);
  await app.close();
});

test("a damaged file and a newer one are named on the first screen, and the rest is there", async () => {
  const first = await open();
  await openEmpty(first.page);
  await writeDown(first.page, ham);
  await first.close();
  const dilemmas = join(first.folder, "casebook", "dilemmas");
  const [name = ""] = await readdir(dilemmas);
  const written = await readFile(join(dilemmas, name), "utf8");
  await writeFile(join(dilemmas, name), written.replace(`"version": ${dilemmaFormat.version}`, '"version": 99'));
  await writeFile(join(dilemmas, `${randomUUID()}.json`), written.slice(0, 100));

  const second = await open({ folder: first.folder });
  await second.page.getByRole("region", { name: "What you should know" }).waitFor();
  expect(await readdir(join(first.folder, "casebook", "damaged"))).toHaveLength(1);
  await openFirst(second);
  await second.page.getByText("A newer Casebook wrote this dilemma.", { exact: false }).waitFor();
  expect(await second.page.getByRole("textbox", { name: "What happened" }).count()).toBe(0);
  await second.close();
  expect(await readFile(join(dilemmas, name), "utf8")).toContain('"version": 99');
});
