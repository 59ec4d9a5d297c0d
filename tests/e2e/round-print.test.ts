import { expect, test } from "vitest";
import { ownRound } from "../core/circle/written-rounds.ts";
import { inBrowser } from "./in-browser.ts";
import { folderWith } from "./pages/rounds.ts";
import { visit } from "./pages/visit.ts";
import { openEmpty } from "./pages/welcome.ts";

const open = inBrowser();

test("a round on paper has the replies, and not the form that passes them on", async () => {
  const view = { optionId: "tell", instead: "", confidence: 60, because: "", at: "2026-11-10T09:00:00.000Z" };
  const round = ownRound(2, { view });
  const { page } = await open({ folder: await folderWith([round]) });
  await openEmpty(page);
  await visit(page, `/circle/round/${round.id}`);
  const seen = async () => [
    await page.getByRole("heading", { name: "Who chose what" }).isVisible(),
    await page.getByText("Let the others see the replies").isVisible(),
  ];
  const onScreen = await seen();
  await page.emulateMedia({ media: "print" });
  expect([onScreen, await seen()]).toEqual([
    [true, true],
    [true, false],
  ]);
});
