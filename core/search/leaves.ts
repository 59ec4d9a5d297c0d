import type { Dilemma } from "../dilemma/dilemma.ts";
import { statusOf } from "../dilemma/status.ts";
import type { Case } from "../library/case.ts";
import type { Mark } from "../library/reading.ts";
import { isUnsealed } from "../library/seal.ts";
import type { Leaf } from "./finder.ts";

function full(texts: readonly string[]): string[] {
  return texts.filter((text) => text.trim() !== "");
}

/** The start of a text, 200 characters at most and no word cut in two: half a word would be found as a word of its own. */
function openingOf(text: string): string {
  const start = text.trim().slice(0, 201);
  return start.length <= 200 ? start : start.replace(/\S*$/, "").trim() || start.slice(0, 200);
}

/**
 * A case as it can be found, by what its reader wrote beside it too. While it is sealed its outcome is looked through and not
 * shown.
 */
export function leafOfCase({ id, matter, open, sealed }: Case, mark: Mark): Leaf {
  const isOpen = isUnsealed(mark);
  const outcome = [
    sealed.did,
    sealed.happened,
    ...sealed.lenses.map(({ text }) => text),
    sealed.differ,
    ...sealed.discuss,
  ];
  const told = [
    open.situation,
    ...open.people.map(({ who, stake }) => `${who}: ${stake}`),
    open.question,
    ...open.options.map(({ title, text }) => `${title}. ${text}`),
  ];
  return {
    kind: "case",
    id,
    title: matter.title,
    tags: [...matter.categories, ...matter.lenses, matter.trade ?? []].flat().map((tag) => tag.replaceAll("-", " ")),
    line: matter.hook,
    asked: matter.asked,
    status: null,
    open: full([mark.note, mark.committed?.because ?? "", ...told, ...(isOpen ? outcome : [])]),
    sealed: full(isOpen ? [] : outcome),
  };
}

/** A dilemma as it can be found: by every word its owner wrote in it. */
export function leafOfDilemma(dilemma: Dilemma): Leaf {
  const { walk, speech, decision } = dilemma;
  const texts = [
    dilemma.happened,
    dilemma.asked,
    dilemma.mind,
    ...dilemma.facts.flatMap(({ text, source }) => [text, source]),
    ...dilemma.assumptions.map(({ text }) => text),
    ...dilemma.stakeholders.flatMap(({ name, stake, said, needs, help }) => [name, stake, said, needs, help]),
    ...dilemma.options.flatMap(({ title, gains, pays, cost }) => [title, gains, pays, cost]),
    ...Object.values(walk.answers).map(({ note }) => note),
    ...dilemma.consultations.flatMap(({ who, from, how, said, changed }) => [who, from, how, said, changed]),
    ...dilemma.excuses.map(({ answer }) => answer),
    ...[speech.to, speech.sentence, speech.objection, speech.reply],
    ...dilemma.followUps.flatMap(({ who, what }) => [who, what]),
    ...dilemma.promises.flatMap(({ to, what }) => [to, what]),
    ...dilemma.precedents.map(({ why }) => why),
    ...dilemma.citations.map(({ note }) => note),
    ...dilemma.attachments.map(({ name }) => name),
    ...(decision === null ? [] : [decision.because, decision.action, decision.responsible]),
    ...(decision?.predictions ?? []).flatMap(({ text, known }) => [text, known]),
    ...dilemma.amendments.map(({ text }) => text),
    ...dilemma.reviews.flatMap(({ happened, lesson }) => [happened, lesson]),
  ];
  return {
    kind: "dilemma",
    id: dilemma.id,
    title: dilemma.title,
    tags: dilemma.tags,
    line: openingOf(dilemma.happened),
    asked: [],
    status: statusOf(dilemma),
    open: full(texts),
    sealed: [],
  };
}
