import type { Dilemma } from "../../dilemma/dilemma.ts";
import { type Draft, firstOf, waysOf } from "./draft.ts";
import { formDrafts } from "./form-drafts.ts";
import { houseDrafts, namesHeard } from "./house-drafts.ts";
import { labels } from "./labels.ts";
import { FreeLetters } from "./letters-free.ts";
import { peopleDrafts } from "./people-drafts.ts";
import { firmLabels, peopleOf } from "./people-of.ts";
import { readTexts } from "./read-texts.ts";
import type { Redaction, StandIn } from "./redaction.ts";
import { standInId } from "./stand-in-id.ts";
import { ownTexts } from "./texts-of.ts";

/** How many stand-ins one redaction holds, and so how many names of a text are held against each other. */
export const standInsAtMost = 2_000;

function inOrder(one: Draft, other: Draft): number {
  const [first, second] = [firstOf(one), firstOf(other)];
  return first[0] - second[0] || first[1] - second[1];
}

function withFresh(dilemma: Dilemma, redaction: Redaction): Redaction {
  const own = ownTexts(dilemma, redaction);
  const texts = readTexts(own, redaction);
  const { drafts: houses, people: named } = houseDrafts(namesHeard(texts), firmLabels(dilemma), redaction);
  const people = peopleOf(
    dilemma,
    redaction,
    named.slice(0, standInsAtMost).flatMap(({ mentions }) => mentions.slice(0, 1).map(({ text }) => text)),
  );
  const drafts = [...peopleDrafts(texts, people), ...houses, ...formDrafts(texts, redaction)].sort(inOrder);
  const free = new FreeLetters(
    [...own.map(({ text }) => text), ...redaction.standIns.map(({ standIn }) => standIn)],
    labels,
  );
  const known = new Set(redaction.standIns.flatMap(({ texts: ways }) => ways));
  const taken = new Set(redaction.standIns.map(({ id }) => id));
  const fresh = drafts.flatMap(({ kind, found, standIn, ...draft }): StandIn[] => {
    const ways = waysOf({ kind, found, standIn, ...draft });
    const [first] = ways;
    if (first === undefined || ways.every((way) => known.has(way))) return [];
    const id = standInId(kind, first, taken);
    taken.add(id);
    const same = standIn.kind === "as" ? redaction.standIns.find((one) => one.id === standIn.standInId) : undefined;
    const words =
      standIn.kind === "words"
        ? standIn.words
        : (same?.standIn ?? free.next(standIn.kind === "label" ? standIn.label : "Person"));
    return [{ id, kind, texts: ways, standIn: words, isOn: same?.isOn ?? true, found }];
  });
  return { ...redaction, standIns: [...redaction.standIns, ...fresh].slice(0, standInsAtMost) };
}

/** How often the texts are read for what only shows when the rest is spoken for. */
const readingsAtMost = 4;

/**
 * The redaction with a stand-in for everything in what leaves that can tell and has none yet, in the order in which it is
 * read. What was decided stays as it is; another way of writing the same comes in with the words, and on or off, as that.
 */
export function proposeStandIns(dilemma: Dilemma, redaction: Redaction): Redaction {
  let proposed = redaction;
  for (let reading = 0; reading < readingsAtMost; reading += 1) {
    const next = withFresh(dilemma, proposed);
    if (next.standIns.length === proposed.standIns.length) return next;
    proposed = next;
  }
  return proposed;
}
