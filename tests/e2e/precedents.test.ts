import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { faultsInThemes } from "./axe.ts";
import { inBrowser } from "./in-browser.ts";
import { ask, decideOne } from "./pages/contract.ts";
import { addOption, goTo, untilSaved, writeDown } from "./pages/dilemma.ts";
import { find } from "./pages/keyboard.ts";
import { openEmpty } from "./pages/welcome.ts";

const open = inBrowser();

const coins = {
  title: "The coins people leave at the counter",
  happened:
    "We have a glass for tips next to the register. The two girls who serve split it between them. Now Deniz from the kitchen asked me why he never sees any of it, as people tip because the food is good.",
  asked: "Deniz wants me to say how it is shared from now on.",
};

function panelOf(page: Page) {
  return page.getByRole("complementary", { name: "Looks like yours" });
}

/** The titles of what looks like the dilemma, once there are any. */
async function titles(page: Page): Promise<string[]> {
  await panelOf(page).getByRole("link").first().waitFor();
  return panelOf(page).getByRole("link").allInnerTexts();
}

async function begin(page: Page): Promise<void> {
  await openEmpty(page);
  await writeDown(page, coins);
  await page.getByRole("link", { name: "Go on with the facts" }).click();
  await page.getByRole("heading", { name: "Precedents" }).waitFor();
}

async function decide(page: Page): Promise<void> {
  await goTo(page, "Options");
  await addOption(page, "Share it", "The kitchen", "The counter");
  await goTo(page, "Decide");
  await page.getByRole("radiogroup", { name: "I choose" }).getByText("Share it", { exact: true }).click();
  await page.getByRole("textbox", { name: "Because" }).fill("They earn it together.");
  await page.getByRole("textbox", { name: "What I expect to happen" }).first().fill("Nobody leaves.");
  await page.getByRole("textbox", { name: "Who sees to it" }).fill("Mara");
  await page.getByRole("button", { name: "Decide and lock" }).click();
  await page.getByRole("heading", { name: /^Decided on/ }).waitFor();
}

test("a case that looks like one's own is linked while writing, told apart, locked with the decision, and knows it", async () => {
  const app = await open();
  const { page } = app;
  await begin(page);
  const { dilemma: earlier } = await decideOne(page, { title: "The tip for Rosa", confidences: [60], reviewOn: [] });
  expect((await titles(page))[0]).toBe("The jar by the till");
  await panelOf(page)
    .getByText(/^Both speak of .*tip/)
    .first()
    .waitFor();
  const faults = await faultsInThemes(page, "beside the facts");

  await panelOf(page).getByRole("button", { name: "Link as precedent: The jar by the till" }).click();
  await panelOf(page).getByText("Linked as a precedent.").waitFor();
  const card = page.getByRole("group", { name: "The jar by the till" });
  await card.getByText("Distinguishes", { exact: true }).click();
  await card.getByRole("textbox", { name: "Why", exact: true }).fill("Our cooks earn more than those who serve.");
  await page.getByRole("searchbox", { name: "Find a case or a dilemma to link" }).fill("tip for Rosa");
  await page.getByRole("button", { name: "Link “The tip for Rosa” as a precedent" }).click();
  await page.getByRole("group", { name: "The tip for Rosa" }).getByText("Follows", { exact: true }).click();
  await untilSaved(page);
  await page.getByRole("searchbox", { name: "Find a case or a dilemma to link" }).hover();
  await panelOf(page).getByRole("link", { name: "The jar by the till" }).waitFor({ state: "detached" });
  faults.push(...(await faultsInThemes(page, "precedents")));

  await decide(page);
  expect(await panelOf(page).count()).toBe(0);
  await goTo(page, "Facts");
  const facts = page.getByRole("region", { name: "Facts", exact: true });
  await facts.getByText("Our cooks earn more than those who serve.").waitFor();
  await facts.getByText("Distinguishes: this one is different", { exact: false }).waitFor();
  expect(await facts.getByRole("textbox").count()).toBe(0);
  await page.getByRole("button", { name: "Add a later thought: Precedents" }).click();
  await page.getByRole("textbox", { name: "Your later thought" }).fill("The jar is gone now.");
  await page.getByRole("button", { name: "Add it" }).click();
  await facts.getByRole("list", { name: "Later thoughts" }).getByText("The jar is gone now.").waitFor();
  await ask(page, "binDilemma", { id: earlier.id });
  await page.reload();
  await facts.getByText("A dilemma that is not in the journal any more", { exact: false }).waitFor();
  faults.push(...(await faultsInThemes(page, "precedents, locked")));

  await facts.getByRole("link", { name: "The jar by the till" }).click();
  const cited = page.getByRole("list", { name: "Precedent for:" });
  await cited.getByRole("link", { name: coins.title }).waitFor();
  faults.push(...(await faultsInThemes(page, "the case")));
  await ask(page, "restoreDilemma", { id: earlier.id });
  await find(page, "tip for Rosa", /The tip for Rosa/);
  await cited.getByText("(follows)").waitFor();
  expect({ faults, complaints: app.complaints }).toEqual({ faults: [], complaints: [] });
  await app.close();
});

test("what looks like a dilemma says nothing of a few words, stays under a hand, and can be folded away for good", async () => {
  const first = await open();
  const { page } = first;
  await openEmpty(page);
  await writeDown(page, { title: "Tips", happened: "They asked.", asked: "" });
  await page.getByRole("link", { name: "Go on with the facts" }).click();
  await panelOf(page).getByText("When a little more is written", { exact: false }).waitFor();
  await goTo(page, "What happened");
  const happened = page.getByRole("textbox", { name: "What happened" });
  await happened.fill(coins.happened);
  const before = await titles(page);

  await panelOf(page).getByRole("link").first().focus();
  const answered = page.waitForResponse((response) => response.url().endsWith("ask/looksLike"));
  await page.evaluate(
    async ([id, change]) => {
      const told = async (channel: string, input: unknown) => {
        const headers = { "content-type": "application/json" };
        const answer = await fetch(`ask/${channel}`, { method: "POST", headers, body: JSON.stringify(input) });
        return (await answer.json()) as { value: { revision: number } };
      };
      const { value } = await told("readDilemma", { id });
      await told("editDilemma", { id, revision: value.revision, change });
    },
    [
      /dilemma\/([^/]+)/.exec(page.url())?.[1] ?? "",
      {
        happened:
          "The chatbot on our website promised a customer a refund, against our rule, and she has a screenshot.",
      },
    ] as const,
  );
  await answered;
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  expect(await titles(page)).toEqual(before);
  await happened.click();
  await panelOf(page).getByRole("link", { name: "The chatbot that promised" }).waitFor();

  await untilSaved(page);
  await find(page, "looks like yours", "Go to what looks like yours");
  await page.waitForFunction(() => document.activeElement?.textContent === "Looks like yours");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Looks like yours", expanded: false }).waitFor();
  expect(await panelOf(page).getByRole("link").count()).toBe(0);
  expect(first.complaints).toEqual([]);
  await first.close();

  const second = await open({ folder: first.folder });
  await second.page.getByRole("link", { name: "Journal", exact: true }).click();
  await second.page.getByRole("list", { name: "Dilemmas" }).getByRole("link", { name: "Tips" }).click();
  await second.page.getByRole("button", { name: "Looks like yours", expanded: false }).waitFor();
  await second.page.getByRole("button", { name: "Looks like yours" }).click();
  expect((await titles(second.page))[0]).toBe("The chatbot that promised");
  expect(second.complaints).toEqual([]);
  await second.close();
});

test("an answer that was overtaken by more writing is dropped", async () => {
  const app = await open();
  const { page } = app;
  await openEmpty(page);
  const late = {
    ...{ kind: "case", id: "late", title: "Too late", line: "", tags: [], lenses: [] },
    words: ["tips"],
  };
  const held: (() => Promise<void>)[] = [];
  await page.route("**/ask/looksLike", async (route) => {
    if (held.length > 0) return route.continue();
    held.push(() => route.fulfill({ json: { ok: true, value: [late] } }));
  });
  await writeDown(page, coins);
  const asked = page.waitForRequest("**/ask/looksLike");
  await page.getByRole("link", { name: "Go on with the facts" }).click();
  await asked;
  await page.getByRole("button", { name: "Add a fact" }).click();
  await page.keyboard.type("The glass holds about forty dollars.");
  const before = await titles(page);
  await held[0]?.();
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  expect([before[0], await titles(page), app.complaints]).toEqual(["The jar by the till", before, []]);
  await app.close();
});

test("on a narrow window at 200 per cent text what looks like it stands below the writing and nothing sticks out", async () => {
  const app = await open();
  const { page } = app;
  await begin(page);
  await panelOf(page).getByRole("button", { name: "Link as precedent: The jar by the till" }).click();
  await page.getByRole("group", { name: "The jar by the till" }).waitFor();
  await page.setViewportSize({ width: 400, height: 800 });
  const [tooWide, isBelow] = await page.evaluate(() => {
    document.documentElement.style.fontSize = "32px";
    const panel = document.querySelector("aside#looks-like")?.getBoundingClientRect();
    const find = document.querySelector("input[type=search]")?.getBoundingClientRect();
    return [
      document.documentElement.scrollWidth - window.innerWidth,
      (panel?.top ?? 0) > (find?.bottom ?? Number.POSITIVE_INFINITY),
    ];
  });
  expect([tooWide, isBelow, app.complaints]).toEqual([0, true, []]);
  await app.close();
});
