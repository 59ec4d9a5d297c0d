import type { Page } from "playwright-core";
import type { Status } from "../../../core/dilemma/status.ts";
import type { Summary } from "../../../core/dilemma/summary.ts";

/** The id of a dilemma with this status, asked over the contract. Throws when there is none. */
export async function idOf(page: Page, status: Status): Promise<string> {
  const summaries = await page.evaluate(async () => {
    const answer = await fetch("ask/listDilemmas", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: "{}",
    });
    return ((await answer.json()) as { value: Summary[] }).value;
  });
  const found = summaries.find((summary) => summary.status === status);
  if (found === undefined) throw new Error(`No dilemma is ${status}`);
  return found.id;
}
