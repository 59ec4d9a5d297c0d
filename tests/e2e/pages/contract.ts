import type { Page } from "playwright-core";
import type { Answer, Channel, Input } from "../../../core/api.ts";
import type { Entry } from "../../../core/dilemma/entry.ts";
import type { LookBack } from "../../../core/dilemma/review.ts";

/** Asks the app over the contract, as the window does, and gives back the value. Throws when it is refused. */
export async function ask<Name extends Channel>(
  page: Page,
  channel: Name,
  input: Input<Name>,
): Promise<Extract<Answer<Name>, { ok: true }>["value"]> {
  const answer = await page.evaluate(
    async ([name, body]) => {
      const headers = { "content-type": "application/json" };
      const response = await fetch(`ask/${name}`, { method: "POST", headers, body });
      return (await response.json()) as { ok: boolean; reason?: string; value?: unknown };
    },
    [channel, JSON.stringify(input)] as const,
  );
  if (!answer.ok) throw new Error(`${channel} was refused: ${answer.reason}`);
  return answer.value as Extract<Answer<Name>, { ok: true }>["value"];
}

/** What a decision made over the contract holds. */
export interface Made {
  readonly title: string;
  readonly confidences: readonly number[];
  readonly reviewOn: readonly string[];
  readonly tags?: readonly string[];
}

/** Writes a dilemma down and decides it. */
export async function decideOne(page: Page, { title, confidences, reviewOn, tags = [] }: Made): Promise<Entry> {
  const option = { id: "tell", title: "Tell them", gains: "", pays: "", cost: "" };
  const started = await ask(page, "startDilemma", { change: { title, tags: [...tags], options: [option] } });
  return ask(page, "decideDilemma", {
    id: started.dilemma.id,
    choice: {
      optionId: "tell",
      because: "They would want to know",
      predictions: confidences.map((confidence) => ({
        text: `They stay, ${confidence} in 100`,
        confidence,
        known: "",
      })),
      responsible: "Rosa",
      action: "",
      reviewOn: [...reviewOn],
    },
  });
}

/** Looks back on a decided dilemma: every prediction with the same outcome. */
export async function lookBackOn(
  page: Page,
  { dilemma }: Entry,
  outcome: LookBack["outcomes"][number]["outcome"],
  [process, result]: readonly [LookBack["process"], LookBack["result"]],
): Promise<Entry> {
  const outcomes = (dilemma.decision?.predictions ?? []).map(({ id }) => ({ predictionId: id, outcome }));
  const lookBack: LookBack = { happened: "It went as it went", outcomes, process, result, lesson: "", again: null };
  return ask(page, "reviewDilemma", { id: dilemma.id, lookBack });
}
