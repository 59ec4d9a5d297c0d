import type { Page } from "playwright-core";
import { blankPerson, type Change, rows } from "../../core/dilemma/dilemma.ts";

const sentence =
  "On Tuesday the baker from the corner asked whether the flour could wait until the oven was paid for. ";
const wordsPerSentence = sentence.trim().split(" ").length;

/** What is in a dilemma that is measured. */
export interface Size {
  /** Words in what happened, rounded up to whole sentences. */
  readonly words: number;
  readonly facts: number;
  readonly people: number;
  readonly options: number;
}

function list<Thing>(length: number, thing: (place: number) => Thing): Thing[] {
  return Array.from({ length }, (_, place) => thing(place));
}

function changeOf(size: Size): Change {
  const repeats = Math.ceil(size.words / wordsPerSentence);
  return {
    happened: list(repeats, (place) => sentence + (place % 5 === 4 ? "\n\n" : "")).join(""),
    facts: list(size.facts, (place) => ({ id: `fact-${place}`, text: sentence, source: "The book" })),
    stakeholders: list(size.people, (place) => ({
      ...blankPerson,
      id: `person-${place}`,
      name: `Somebody ${place}`,
      row: rows[place % rows.length] ?? "front-row",
      stake: place % 2 === 0 ? sentence : "",
      said: place % 3 === 0 ? sentence : "",
    })),
    options: list(size.options, (place) => ({
      id: `option-${place}`,
      title: `Course ${place}`,
      gains: sentence,
      pays: sentence,
      cost: "",
    })),
    tags: ["long"],
  };
}

/** Writes a dilemma of this size over the contract; its id. */
export async function crowded(page: Page, size: Size): Promise<string> {
  return page.evaluate(
    async (change) => {
      const answer = await fetch("ask/startDilemma", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ change }),
      });
      return ((await answer.json()) as { value: { dilemma: { id: string } } }).value.dilemma.id;
    },
    { title: "The long one", ...changeOf(size) },
  );
}
