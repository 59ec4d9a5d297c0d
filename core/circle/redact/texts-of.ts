import type { Dilemma } from "../../dilemma/dilemma.ts";
import { cleanLeavingLine, cleanLeavingProse } from "./clean-prose.ts";
import type { Redaction } from "./redaction.ts";
import { type Leaving, type LeavingPart, leavingOf } from "./share-dilemma.ts";

/** A text of what leaves, the part it stands in, and whether it is a field for a name. */
export interface LeavingText {
  readonly part: LeavingPart;
  readonly text: string;
  readonly isName: boolean;
}

function plain(texts: readonly string[]): Omit<LeavingText, "part">[] {
  return texts.map((text) => ({ text, isName: false }));
}

function named(name: string, ...texts: readonly string[]): Omit<LeavingText, "part">[] {
  return [{ text: name, isName: true }, ...plain(texts)];
}

/** Every text of what leaves, in the order in which it is read. What is chosen from a list, an id or a day is none. */
export function textsOf(leaving: Leaving): LeavingText[] {
  const { reviews } = leaving;
  const texts: Readonly<Record<Exclude<LeavingPart, "kind" | "answerBy">, readonly Omit<LeavingText, "part">[]>> = {
    title: plain([leaving.title]),
    happened: plain([leaving.happened]),
    asked: plain([leaving.asked]),
    tags: plain(leaving.tags),
    facts: plain(leaving.facts.flatMap(({ text, source }) => [text, source])),
    assumptions: plain(leaving.assumptions.map(({ text }) => text)),
    stakeholders: leaving.stakeholders.flatMap(({ name, stake, said }) => named(name, stake, said)),
    options: plain(leaving.options.flatMap(({ title, gains, pays, cost }) => [title, gains, pays, cost])),
    mind: plain([leaving.mind ?? ""]),
    notes: plain((leaving.notes ?? []).flatMap(({ asked, note }) => [asked, note])),
    promises: (leaving.promises ?? []).flatMap(({ to, what }) => named(to, what)),
    reviews: plain(
      reviews === null ? [] : [reviews.decided, reviews.because, ...reviews.lookedBack.map(({ happened }) => happened)],
    ),
    attachments: plain((leaving.attachments ?? []).map(({ name }) => name)),
  };
  return (Object.keys(texts) as (keyof typeof texts)[]).flatMap((part) =>
    texts[part].filter(({ text }) => text.trim() !== "").map((text) => ({ part, ...text })),
  );
}

/** The texts that leave of a dilemma as their owner wrote them, cleaned and nothing replaced. */
export function ownTexts(dilemma: Dilemma, redaction: Redaction): LeavingText[] {
  return textsOf(leavingOf(dilemma, redaction, { line: cleanLeavingLine, prose: cleanLeavingProse }));
}
