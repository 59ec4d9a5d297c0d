import { dayOf } from "../days.ts";
import type { Dilemma, Option } from "../dilemma/dilemma.ts";
import { strainedQuestions } from "../walk/findings.ts";
import type { WalkPlan } from "../walk/lens.ts";
import { planFor, strainedLensIds } from "../walk/strained.ts";
import { categoryOfTag } from "./category-of-tag.ts";
import { newOwnCase, type OwnCase, ownCaseFormat } from "./own-case.ts";

/** The words that a case made from a dilemma needs and the dilemma does not have. */
export interface FromWords {
  readonly knownThen: string;
  readonly gains: string;
  readonly pays: string;
  readonly cost: string;
}

/** What the schema takes at most, in characters; a text put together of several may be longer. */
const proseAtMost = 200_000;

/** The start of a text, so long at most, without half a character at its end. */
function startOf(text: string, length: number): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, "");
}

function paragraphs(texts: readonly string[]): string {
  const said = texts.map((text) => text.trim()).filter((text) => text !== "");
  return startOf(said.join("\n\n"), proseAtMost);
}

function firstSentence(text: string): string {
  const [first = ""] = text.trim().split(/(?<=[.!?])\s|\n/, 1);
  return startOf(first, 300);
}

function situationOf({ happened, facts }: Dilemma, words: FromWords): string {
  const known = facts.filter(({ text }) => text.trim() !== "").map(({ text }) => `- ${text.trim()}`);
  return paragraphs(known.length === 0 ? [happened] : [happened, words.knownThen, known.join("\n")]);
}

function optionText({ gains, pays, cost }: Option, words: FromWords): string {
  const sides = [
    [words.gains, gains],
    [words.pays, pays],
    [words.cost, cost],
  ] as const;
  return paragraphs(sides.filter(([, text]) => text.trim() !== "").map(([name, text]) => `${name}: ${text.trim()}`));
}

function whatTheyDid({ decision, options }: Dilemma): string {
  if (decision === null) return "";
  const chosen = options.find(({ id }) => id === decision.optionId)?.title ?? "";
  return paragraphs([chosen, decision.because, decision.action]);
}

/** The notes that the answers which strain a lens bear, lens by lens. */
function throughLenses(plan: WalkPlan, dilemma: Dilemma): OwnCase["through"] {
  const strained = strainedQuestions(planFor(plan, dilemma), dilemma.walk);
  return strainedLensIds(plan, dilemma).map((id) => {
    const ofLens = strained.filter(({ lens }) => lens.id === id);
    return { lens: id, text: paragraphs(ofLens.map(({ question }) => dilemma.walk.answers[question.id]?.note ?? "")) };
  });
}

/**
 * A case made from a dilemma, to go on writing at. `id` names it, `at` is the moment, `plan` what the walk asks now. The state
 * of mind, assumptions, consultations and attachments stay behind. Takes any dilemma, however little it says.
 */
export function caseFromDilemma(
  dilemma: Dilemma,
  {
    id,
    at,
    plan,
    words,
  }: { readonly id: string; readonly at: string; readonly plan: WalkPlan; readonly words: FromWords },
): OwnCase {
  const through = throughLenses(plan, dilemma).slice(0, 50);
  const people = dilemma.stakeholders.filter(({ name, stake }) => name.trim() !== "" || stake.trim() !== "");
  const cited = dilemma.precedents.filter(({ kind }) => kind === "case");
  const happened = dilemma.reviews.map((review) => paragraphs([`${dayOf(new Date(review.at))}: ${review.happened}`]));
  return ownCaseFormat.schema.parse({
    ...newOwnCase(id, at, dilemma.id, dilemma.title),
    hook: firstSentence(dilemma.happened),
    categories: [...new Set(dilemma.tags.map(categoryOfTag))].filter((category) => category !== null),
    lenses: through.map(({ lens }) => lens),
    asOf: dilemma.createdAt.slice(0, 7),
    situation: situationOf(dilemma, words),
    people: people.map((person) => ({ id: person.id, who: person.name, row: person.row, stake: person.stake })),
    question: dilemma.asked,
    options: dilemma.options.map((option) => ({ id: option.id, title: option.title, text: optionText(option, words) })),
    did: whatTheyDid(dilemma),
    happened: paragraphs(happened),
    through,
    related: cited.map((precedent) => ({ id: precedent.id, why: precedent.why })),
  });
}
