import type { Dilemma } from "../dilemma/dilemma.ts";
import type { Peer } from "./circle.ts";
import { warningForms } from "./warning-forms.ts";

/** What must not be talked over with somebody who competes, and what must be told to somebody who can help rather than discussed. */
export type WarningTopic =
  | "prices"
  | "wages"
  | "customers"
  | "territory"
  | "child"
  | "violence"
  | "harassment"
  | "unsafe"
  | "fraud"
  | "unlawful";

/** Why a matter is not one for the circle. `words` are those of the text that say so, as they stand there. */
export interface CircleWarning {
  readonly kind: "rivals" | "must-report";
  readonly topic: WarningTopic;
  readonly words: readonly string[];
}

/** What is judged: the texts that leave or came, the dilemma with its stop signs where it is the own one, and who it goes to. */
export interface Judged {
  readonly texts: readonly string[];
  readonly dilemma?: Pick<Dilemma, "walk">;
  readonly recipients: readonly Pick<Peer, "competes">[];
}

/** How many words are shown of one topic. */
const wordsAtMost = 6;

/** What a stop sign that ships with Casebook is about; one of the owner's own is taken for a matter of the law. */
const topicOfStop: Readonly<Record<string, WarningTopic>> = {
  unlawful: "unlawful",
  unsafe: "unsafe",
  harassment: "harassment",
  minors: "child",
  "price-agreement": "prices",
};

interface PlainText {
  /** With plain apostrophes and single spaces. */
  readonly written: string;
  readonly small: string;
}

/** How many different words of one topic are held against each other: a text made to have many thousands takes no longer. */
const comparedAtMost = 200;

function plain(text: string): PlainText {
  const written = text.replace(/[’‘ʼ]/gu, "'").replace(/[ \t\n]+/gu, " ");
  return { written, small: written.toLowerCase() };
}

/** The words of these texts that are of a topic, as they stand there first, each once. */
function wordsOf(texts: readonly PlainText[], forms: readonly RegExp[]): string[] {
  const asWritten = new Map<string, string>();
  for (const { written, small } of texts)
    for (const form of forms)
      for (const { 0: found, index } of small.matchAll(form)) {
        // Where small letters are longer than their capitals, places do not agree.
        const word = written.length === small.length ? written.slice(index, index + found.length) : found;
        if (!asWritten.has(found)) asWritten.set(found, word);
      }
  const once = [...asWritten].slice(0, comparedAtMost);
  return once
    .filter(([small]) => !once.some(([other]) => other !== small && other.includes(small)))
    .map(([, word]) => word)
    .slice(0, wordsAtMost);
}

/** The topics of the stop signs that were answered with yes. */
function stopsOf(dilemma: Judged["dilemma"]): Set<WarningTopic> {
  const answered = Object.entries(dilemma?.walk.stops ?? {}).filter(([, answer]) => answer === "yes");
  return new Set(
    answered.map(([id]) => (Object.hasOwn(topicOfStop, id) ? (topicOfStop[id] ?? "unlawful") : "unlawful")),
  );
}

/**
 * What warrants a word before a matter goes to the circle: what must not be talked over with somebody who competes or may,
 * and what belongs to somebody who can help. A stop sign answered with yes is told without words where no text says it.
 * Nothing is forbidden by it, and that nothing is found says nothing.
 */
export function circleWarnings({ texts, dilemma, recipients }: Judged): CircleWarning[] {
  const hasRivals = recipients.some(({ competes }) => competes !== "no");
  const stopped = stopsOf(dilemma);
  const plainTexts = texts.map(plain);
  const warnings = warningForms.flatMap(({ kind, topic, forms }): CircleWarning[] => {
    if (kind === "rivals" && !hasRivals) return [];
    const words = wordsOf(plainTexts, forms);
    const isStopped = kind === "must-report" && stopped.has(topic);
    return words.length > 0 || isStopped ? [{ kind, topic, words }] : [];
  });
  if (!stopped.has("prices")) return warnings;
  return [...warnings, { kind: "must-report", topic: "prices", words: [] }];
}
