import type { Leaving, LeavingPart } from "../share-dilemma.ts";

/** A text of what leaves, and the part it stands in. */
export interface LeavingText {
  readonly part: LeavingPart;
  readonly text: string;
}

/** Every text of what leaves, in the order in which it is read. What is chosen from a list, an id or a day is none. */
export function textsOf(leaving: Leaving): LeavingText[] {
  const { reviews } = leaving;
  const texts: Readonly<Record<Exclude<LeavingPart, "kind" | "answerBy">, readonly string[]>> = {
    title: [leaving.title],
    happened: [leaving.happened],
    asked: [leaving.asked],
    tags: leaving.tags,
    facts: leaving.facts.flatMap(({ text, source }) => [text, source]),
    assumptions: leaving.assumptions.map(({ text }) => text),
    stakeholders: leaving.stakeholders.flatMap(({ name, stake, said }) => [name, stake, said]),
    options: leaving.options.flatMap(({ title, gains, pays, cost }) => [title, gains, pays, cost]),
    mind: [leaving.mind ?? ""],
    notes: (leaving.notes ?? []).flatMap(({ asked, note }) => [asked, note]),
    promises: (leaving.promises ?? []).flatMap(({ to, what }) => [to, what]),
    reviews:
      reviews === null ? [] : [reviews.decided, reviews.because, ...reviews.lookedBack.map(({ happened }) => happened)],
    attachments: (leaving.attachments ?? []).map(({ name }) => name),
  };
  return (Object.keys(texts) as (keyof typeof texts)[]).flatMap((part) =>
    texts[part].filter((text) => text.trim() !== "").map((text) => ({ part, text })),
  );
}
