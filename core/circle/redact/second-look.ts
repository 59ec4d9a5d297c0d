import type { Dilemma } from "../../dilemma/dilemma.ts";
import { matcherOf, type Place, placesIn } from "./matcher.ts";
import { peopleOf } from "./people-of.ts";
import { isPlainWord } from "./plain-words.ts";
import { readTexts, type TextRead } from "./read-texts.ts";
import type { Redaction, StandIn } from "./redaction.ts";
import type { Leaving, LeavingPart } from "./share-dilemma.ts";
import { overlaps, type Span } from "./span.ts";
import { namedKinds, tellingWords, wordInside, wordNear } from "./telling-words.ts";
import { textsOf } from "./texts-of.ts";
import { tokensOf } from "./tokens.ts";
import { byPart, type PeopleByPart, waysIn } from "./ways.ts";
import { wordsOf } from "./words.ts";

/**
 * Something in what leaves that can still tell: left in on purpose, a part of a name that was replaced, a word that is nearly
 * one, either of them in the very words that were put in its place, a run of capital letters, or something in the form of a number,
 * a date or an address.
 */
export interface Glimpse {
  readonly kind: "left-in" | "in-stand-in" | "part-of-name" | "near-name" | "looks-like-a-name" | "form";
  readonly text: string;
  readonly part: LeavingPart;
  /** The stand-in it belongs to, or null. */
  readonly standInId: string | null;
}

interface Seen extends Span {
  readonly kind: Glimpse["kind"];
  readonly standInId: string | null;
}

type Telling = ReturnType<typeof tellingWords>;

function seen(kind: Glimpse["kind"], { start, end }: Span, standInId: string | null = null): Seen {
  return { kind, start, end, standInId };
}

function leftIn(places: readonly Place[]): Seen[] {
  return places.flatMap((place) => (place.standIn === null ? [] : [seen("left-in", place, place.standIn.id)]));
}

/** Words that give a replaced name away: the whole of one of its words, one inside a longer word, or nearly one. */
function wordsSeen(text: string, telling: Telling): Seen[] {
  return wordsOf(text).flatMap((word): Seen[] => {
    const part = telling.get(word.folded) ?? wordInside(word.folded, telling);
    if (part !== null) return [seen("part-of-name", word, part.standInId)];
    const near = wordNear(word.folded, telling);
    return near === null ? [] : [seen("near-name", word, near.standInId)];
  });
}

/** Whether the words in the place of a name have in them what they stand for, or a part of that or of another name. */
function tellsItself({ kind, standIn }: StandIn, telling: Telling): boolean {
  return namedKinds.has(kind) && wordsSeen(standIn, telling).length > 0;
}

/** The words that give a name away where they stand in the very place of one. */
function inStandIns(text: string, told: readonly StandIn[], telling: Telling): Seen[] {
  return told.flatMap((one) => {
    const within = overlaps(placesIn(text, matcherOf([one], true)));
    return wordsSeen(text, telling)
      .filter(within)
      .map((word) => seen("in-stand-in", word, one.id));
  });
}

/** Tags and file names are short and mostly small: there any word that is none of the language may be a name, and a row of figures a day. */
function strangeWords({ part, text }: TextRead): Seen[] {
  if (part !== "tags" && part !== "attachments") return [];
  const words = part === "tags" ? text : text.replace(/\.\p{L}{3,4}$/u, "");
  return wordsOf(words).flatMap((word) => {
    if (/^\d{6,}$/.test(word.folded)) return [seen("form", word)];
    return /^\p{L}{3,}$/u.test(word.folded) && !isPlainWord(word.folded) ? [seen("looks-like-a-name", word)] : [];
  });
}

function peopleSeen({ text, decided }: TextRead, people: PeopleByPart): Seen[] {
  return waysIn(text, tokensOf(text, decided), people).map((way) => seen("looks-like-a-name", way));
}

/** What can still tell in what leaves, in the order in which it is read; each stretch once, for the strongest reason. */
export function secondLook(leaving: Leaving, dilemma: Dilemma, redaction: Redaction): Glimpse[] {
  const on = redaction.standIns.filter(({ isOn }) => isOn);
  const off = redaction.standIns.filter(({ isOn }) => !isOn);
  const telling = tellingWords(on);
  const told = on.filter((one) => tellsItself(one, telling));
  const kept = matcherOf(
    on.filter((one) => !told.includes(one)),
    true,
  );
  const left = matcherOf(off, false);
  const people = byPart(peopleOf(dilemma, { ...redaction, standIns: [] }, []));
  const isRounded = (text: string) => on.some(({ standIn }) => standIn.includes(text));
  return readTexts(textsOf(leaving), redaction).flatMap((read) => {
    const { part, text, names, doubtful, forms } = read;
    const isStandIn = overlaps(placesIn(text, kept).filter(({ standIn }) => standIn === null));
    const all = [
      ...leftIn(placesIn(text, left)),
      ...inStandIns(text, told, telling),
      ...wordsSeen(text, telling),
      ...forms.filter((form) => !isRounded(form.text)).map((form) => seen("form", form)),
      ...[...names, ...doubtful].map((name) => seen("looks-like-a-name", name)),
      ...peopleSeen(read, people),
      ...strangeWords(read),
    ];
    const glimpsed: Seen[] = [];
    const taken = new Uint8Array(text.length);
    for (const one of all) {
      if (isStandIn(one) || taken.subarray(one.start, one.end).includes(1)) continue;
      taken.fill(1, one.start, one.end);
      glimpsed.push(one);
    }
    return glimpsed
      .sort((one, other) => one.start - other.start)
      .map(({ kind, start, end, standInId }) => ({ kind, text: text.slice(start, end), part, standInId }));
  });
}
