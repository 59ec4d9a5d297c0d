import type { Page } from "playwright-core";

const sentence =
  "On Tuesday the baker from the corner asked whether the flour could wait until the oven was paid for. ";
const wordsPerSentence = sentence.trim().split(" ").length;

/** Writes a dilemma of 5,000 words with thirty facts over the contract; its id and length. */
export async function longDilemma(page: Page): Promise<{ id: string; words: number }> {
  const repeats = Math.ceil(5_000 / wordsPerSentence);
  const change = {
    title: "The long one",
    happened: Array.from({ length: repeats }, (_, place) => sentence + (place % 5 === 4 ? "\n\n" : "")).join(""),
    facts: Array.from({ length: 30 }, (_, place) => ({ id: `fact-${place}`, text: sentence, source: "The book" })),
    tags: ["long"],
  };
  const id = await page.evaluate(async (written) => {
    const answer = await fetch("ask/startDilemma", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ change: written }),
    });
    return ((await answer.json()) as { value: { dilemma: { id: string } } }).value.dilemma.id;
  }, change);
  return { id, words: repeats * wordsPerSentence };
}
