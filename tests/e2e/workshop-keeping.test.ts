import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { faultsInThemes } from "./axe.ts";
import { inBrowser } from "./in-browser.ts";
import { ask } from "./pages/contract.ts";
import { untilSaved } from "./pages/dilemma.ts";
import { visit } from "./pages/visit.ts";
import { openEmpty } from "./pages/welcome.ts";
import { keptPlan, openPlan, plainBlock, startSession, untilAgenda, usual } from "./pages/workshops.ts";

const open = inBrowser();

const chatbot = "the-chatbot-that-promised";

test("blocks without a case are named, get one together, or are taken out and brought back", async () => {
  const { page, complaints } = await open();
  await openEmpty(page);
  const blocks = [plainBlock("one", "welcome", 3), plainBlock("two", "read", 4), plainBlock("three", "vote", 2)];
  const id = await startSession(page, { blocks });
  await openPlan(page, id);
  await page.getByText("2 blocks have no case.").waitFor();
  const faults = await faultsInThemes(page, "missing cases");
  await page.getByRole("button", { name: "Take them out" }).click();
  await page.getByText("2 blocks are taken out.").waitFor();
  await untilAgenda(page, [`${usual("welcome")} at 09:00: 3`]);
  await page.getByRole("list", { name: "Agenda" }).getByRole("button", { name: "Undo" }).click();
  await untilAgenda(page, [
    `${usual("welcome")} at 09:00: 3`,
    `${usual("read")} at 09:03: 4`,
    `${usual("vote")} at 09:07: 2`,
  ]);
  await page.getByRole("button", { name: "Choose a case for them" }).click();
  await page.getByRole("searchbox", { name: "Find a case" }).waitFor();
  faults.push(...(await faultsInThemes(page, "case picker")));
  await page.getByRole("searchbox", { name: "Find a case" }).fill("chatbot");
  await page
    .getByRole("menuitem", { name: /chatbot/i })
    .first()
    .click();
  await page.getByText("2 blocks have no case.").waitFor({ state: "detached" });
  await untilSaved(page);
  const kept = (await keptPlan(page, id)).blocks.map(({ caseId }) => caseId);
  expect({ kept, faults, complaints }).toEqual({ kept: [null, chatbot, chatbot], faults: [], complaints: [] });
});

test("a run that is going is found on Today, among the workshops and on its plan", async () => {
  const { page, complaints } = await open();
  await openEmpty(page);
  const id = await startSession(page, { blocks: [plainBlock("one", "welcome", 3)] });
  await ask(page, "beginRun", { id });
  await visit(page, "/");
  await page.getByText("The workshop “The evening” is running.").waitFor();
  const there = `#/workshop/${id}/run`;
  const today = await page.getByRole("link", { name: "Go on" }).getAttribute("href");
  const faults = await faultsInThemes(page, "today");
  await visit(page, "/workshops");
  const list = await page.getByRole("link", { name: "Go on with “The evening”" }).getAttribute("href");
  faults.push(...(await faultsInThemes(page, "a run is going")));
  await openPlan(page, id);
  await page.getByText("is not over. What you change here is for the next one.").waitFor();
  const plan = await page.getByRole("link", { name: "Go on with the run" }).getAttribute("href");
  expect({ today, list, plan, faults, complaints }).toEqual({
    today: there,
    list: there,
    plan: there,
    faults: [],
    complaints: [],
  });
});

test("names that were kept are taken out only after a question", async () => {
  const { page, complaints } = await open();
  await openEmpty(page);
  const id = await startSession(page, { names: true, blocks: [plainBlock("one", "welcome", 3)] });
  const { session } = await ask(page, "beginRun", { id });
  const runId = session.runs[0]?.id ?? "";
  await ask(page, "writeRun", { id, runId, write: { kind: "attendance", names: ["Ines"] } });
  await openPlan(page, id);
  const names = page.getByRole("checkbox", { name: "Keep names" });
  await names.click();
  await page.getByRole("dialog", { name: "Take the names out?" }).waitFor();
  const faults = await faultsInThemes(page, "names");
  await page.getByRole("button", { name: "Keep the names" }).last().click();
  await page.getByRole("dialog").waitFor({ state: "detached" });
  const held = [await names.isChecked(), (await keptPlan(page, id)).names];
  await names.click();
  await page.getByRole("button", { name: "Switch off and take them out" }).click();
  await expect.poll(async () => (await keptPlan(page, id)).names).toBe(false);
  const { session: after } = await ask(page, "readSession", { id });
  expect({ held, attendance: after.runs[0]?.attendance, faults, complaints }).toEqual({
    held: [true, true],
    attendance: [],
    faults: [],
    complaints: [],
  });
});

test("a session is planned once more, deleted with undo, and says when it is not here", async () => {
  const { page, complaints } = await open();
  await openEmpty(page);
  const id = await startSession(page, { blocks: [plainBlock("one", "welcome", 3)] });
  await openPlan(page, id);
  await page.getByRole("button", { name: "Plan another like it" }).click();
  await page.getByRole("heading", { name: "The evening, again" }).waitFor();
  await untilAgenda(page, [`${usual("welcome")} at 09:00: 3`]);
  await page.getByRole("button", { name: "Delete this session" }).click();
  await page.getByText("“The evening, again” is in the bin for 30 days.").waitFor();
  const faults = await faultsInThemes(page, "deleted");
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText("It is back.").waitFor();
  await page
    .getByRole("list", { name: "Your sessions" })
    .getByRole("link", { name: "The evening, again", exact: true })
    .click();
  await untilAgenda(page, [`${usual("welcome")} at 09:00: 3`]);
  await visit(page, `/workshop/${crypto.randomUUID()}`);
  await page.getByText("This session is not here").waitFor();
  expect({ faults, complaints }).toEqual({ faults: [], complaints: [] });
});

test("what the disk refuses stays on the screen, says why, and is saved once it can be", async () => {
  const { page, complaints } = await open();
  await openEmpty(page);
  const id = await startSession(page, { blocks: [plainBlock("one", "welcome", 3)] });
  await openPlan(page, id);
  await page.route("**/ask/editSession", (route) =>
    route.fulfill({ contentType: "application/json", body: JSON.stringify({ ok: false, reason: "disk-full" }) }),
  );
  await page.getByRole("textbox", { name: "Title" }).fill("Kept on the screen");
  await page.getByText("Not saved.").waitFor();
  await page.unroute("**/ask/editSession");
  await page.getByRole("button", { name: "Try again" }).click();
  await untilSaved(page);
  expect({ title: (await keptPlan(page, id)).title, complaints }).toEqual({
    title: "Kept on the screen",
    complaints: [],
  });
});

test("a session that a newer Casebook wrote is read as a programme and not changed", async () => {
  const { page, folder, kill } = await open();
  await openEmpty(page);
  const text = plainBlock("one", "welcome", 3);
  const id = await startSession(page, { blocks: [{ ...text, text: "Good evening." }] });
  await kill();
  const file = join(folder, "casebook", "sessions", `${id}.json`);
  const document = JSON.parse(await readFile(file, "utf8")) as Record<string, unknown>;
  await writeFile(file, JSON.stringify({ ...document, version: 99 }));
  const { page: again, complaints } = await open({ folder });
  await again.getByRole("heading", { name: "Today", level: 1 }).waitFor();
  await visit(again, `/workshop/${id}`);
  await again.getByText("A newer Casebook wrote this session.").waitFor();
  await again.getByText("Good evening.").waitFor();
  const fields = await again.getByRole("textbox").count();
  const faults = await faultsInThemes(again, "read-only plan");
  expect({ fields, faults, complaints }).toEqual({ fields: 0, faults: [], complaints: [] });
});

test("on a narrow window and at 200 per cent text nothing of a plan runs out of sight", async () => {
  const { page } = await open();
  await openEmpty(page);
  const word = "Rindfleischetikettierung".repeat(8);
  const blocks = [
    { ...plainBlock("one", "own", 20), title: word, text: word, notes: word },
    plainBlock("two", "read", 30, chatbot),
    plainBlock("three", "reveal", 5),
  ];
  const id = await startSession(page, { title: word, theme: "community-non-customers", blocks });
  const tooWide: string[] = [];
  for (const size of ["16px", "32px"])
    for (const place of ["/workshops", `/workshop/${id}`]) {
      await page.setViewportSize({ width: 400, height: 800 });
      await visit(page, place);
      await page.getByRole("heading", { level: 1 }).waitFor();
      if (place !== "/workshops") {
        const first = page.getByRole("list", { name: "Agenda" }).locator("[aria-expanded]").first();
        if ((await first.getAttribute("aria-expanded")) === "false") await first.click();
        await page.getByRole("textbox", { name: "Minutes of" }).first().fill("999");
      }
      const overflow = await page.evaluate((fontSize) => {
        document.documentElement.style.fontSize = fontSize;
        return document.documentElement.scrollWidth - window.innerWidth;
      }, size);
      if (overflow > 0) tooWide.push(`${place} at ${size}: ${overflow} px`);
    }
  expect(tooWide).toEqual([]);
});
