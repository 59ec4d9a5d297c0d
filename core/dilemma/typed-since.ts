import { changedParts } from "../rebase.ts";
import { withGiven } from "../with-given.ts";
import { type Change, type Dilemma, type Part, partNames } from "./dilemma.ts";

/** What was typed into one part. Without texts it was something else: a choice, a day, something removed. */
export interface TypedIn {
  readonly part: Part;
  readonly texts: readonly string[];
}

/** The owner's own words in each part, in their order. */
const wordsIn: { readonly [Name in Part]: (part: Dilemma[Name]) => readonly string[] } = {
  title: (title) => [title],
  happened: (happened) => [happened],
  asked: (asked) => [asked],
  by: () => [],
  kind: () => [],
  tags: (tags) => tags,
  mind: (mind) => [mind],
  facts: (facts) => facts.flatMap(({ text, source }) => [text, source]),
  assumptions: (assumptions) => assumptions.map(({ text }) => text),
  stakeholders: (people) => people.flatMap(({ name, stake, said, needs, help }) => [name, stake, said, needs, help]),
  options: (options) => options.flatMap(({ title, gains, pays, cost }) => [title, gains, pays, cost]),
  ledger: () => [],
  walk: ({ answers }) => Object.values(answers).map(({ note }) => note),
  consultations: (all) => all.flatMap(({ who, from, how, said, changed }) => [who, from, how, said, changed]),
  excuses: (excuses) => excuses.map(({ answer }) => answer),
  speech: ({ to, sentence, objection, reply }) => [to, sentence, objection, reply],
  followUps: (followUps) => followUps.flatMap(({ who, what }) => [who, what]),
  precedents: (precedents) => precedents.map(({ why }) => why),
  citations: (citations) => citations.map(({ note }) => note),
  promises: (promises) => promises.flatMap(({ to, what }) => [to, what]),
};

function textsOf<Name extends Part>(dilemma: Dilemma, part: Name): readonly string[] {
  return wordsIn[part](dilemma[part]);
}

/**
 * What an unsaved change says that `saved` does not, part by part: the texts that stand nowhere in that part as saved, each
 * whole. Parts in which nothing differs are left out.
 */
export function typedSince(saved: Dilemma, change: Change): TypedIn[] {
  const typed = withGiven<Dilemma>(saved, change);
  const differing = new Set<string>(changedParts(saved, typed));
  return partNames
    .filter((part) => differing.has(part))
    .map((part) => {
      const known = new Set(textsOf(saved, part));
      const texts = textsOf(typed, part).filter((text) => text.trim() !== "" && !known.has(text));
      return { part, texts: [...new Set(texts)] };
    });
}
