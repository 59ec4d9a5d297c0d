import { particles, personVerbs, titles, wordyTitles } from "./name-words.ts";
import type { Person } from "./person.ts";
import { isPlainWord } from "./plain-words.ts";
import type { Token } from "./tokens.ts";

/** A way in which somebody is named in a text. `people` are those it can mean; more than one share the name. */
export interface Way {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly people: readonly Person[];
  readonly isFamily: boolean;
}

/** People by each part of their names. */
export type PeopleByPart = ReadonlyMap<string, readonly Person[]>;

/** People by each part of their names; two who share one stand under it both. */
export function byPart(people: readonly Person[]): PeopleByPart {
  const map = new Map<string, Person[]>();
  for (const person of people) for (const part of person.parts) map.set(part, [...(map.get(part) ?? []), person]);
  return map;
}

const uncased = /^[^\p{Lu}\p{Ll}\p{Lt}]+$/u;

/** Whether a word names one of the people here: with a capital letter, or in small ones where it is nothing else. */
function isPart({ folded, raw, isTaken, isCapital }: Token, people: PeopleByPart): boolean {
  return !isTaken && people.has(folded) && (isCapital || uncased.test(raw) || !isPlainWord(folded));
}

/** Whether a name that is a word too is only that here: "Rose wine" at the start of a sentence. */
function isOnlyAWord(text: string, token: Token, next: Token | undefined): boolean {
  if (!token.isFirst || !isPlainWord(token.folded) || next === undefined) return false;
  const isFollowed = /^\s$/u.test(text.slice(token.end, next.start)) && /^\p{Ll}/u.test(next.raw);
  return isFollowed && !personVerbs.has(next.folded) && !/(?:s|ed)$/u.test(next.folded) && next.folded !== "and";
}

function isInitial(text: string, { raw, end, isTaken }: Token): boolean {
  return !isTaken && /^\p{Lu}$/u.test(raw) && (text[end] === "." || (raw !== "I" && raw !== "A"));
}

function isTitle({ folded, raw, isTaken, isCapital }: Token): boolean {
  return !isTaken && titles.has(folded) && (isCapital || (!wordyTitles.has(folded) && raw.length > 1));
}

function standTogether(text: string, one: Token, other: Token): boolean {
  const marks = text.slice(one.end, other.start);
  if (/^(?:\s{1,4}|-|['’]|_|)$/u.test(marks)) return true;
  return /^\.\s{0,2}$/u.test(marks) && (isInitial(text, one) || isTitle(one));
}

function peopleOf(tokens: readonly Token[], people: PeopleByPart): readonly Person[] {
  const parts = tokens.map(({ folded }) => folded).filter((word) => people.has(word));
  return (people.get(parts[0] ?? "") ?? []).filter((person) => parts.every((part) => person.parts.includes(part)));
}

/** How far a name goes that has a part at `at`: the words after it that are of the same name. */
function endOf(text: string, tokens: readonly Token[], at: number, people: PeopleByPart): number {
  let end = at;
  let meant = people.get(tokens[at]?.folded ?? "") ?? [];
  for (let next = at + 1; next < tokens.length; next += 1) {
    const [before, token] = [tokens[next - 1], tokens[next]];
    if (before === undefined || token === undefined || !standTogether(text, before, token)) break;
    if (people.has(token.folded)) meant = meant.filter(({ parts }) => parts.includes(token.folded));
    if (isPart(token, people)) {
      if (meant.length === 0) break;
      end = next;
    } else if (!particles.has(token.folded) && !isInitial(text, token)) break;
  }
  const [last, after] = [tokens[end], tokens[end + 1]];
  const isEnding =
    last !== undefined && after !== undefined && isInitial(text, after) && standTogether(text, last, after);
  return isEnding &&
    /^(?:\.|(?=[^\p{L}\p{N}'’&])|$)/u.test(text.slice(after.end)) &&
    !/^\s*&/u.test(text.slice(after.end))
    ? end + 1
    : end;
}

const leading = new Set("van von der den de del della di da dos du ter ten te bin bint ibn al el".split(" "));

/** Where a name begins that has a part at `at`: a title, initials or particles before it. */
function startOf(text: string, tokens: readonly Token[], at: number): number {
  let start = at;
  for (let next = at - 1; next >= 0; next -= 1) {
    const [token, after] = [tokens[next], tokens[next + 1]];
    if (token === undefined || after === undefined || token.isTaken || !standTogether(text, token, after)) break;
    if (!isTitle(token) && !isInitial(text, token) && !leading.has(token.folded)) break;
    start = next;
  }
  return start;
}

/** Every way in which the people are named in a text, in order; no two overlap. */
export function waysIn(text: string, tokens: readonly Token[], people: PeopleByPart): Way[] {
  const ways: Way[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    const one = token.folded.slice(0, -1);
    const isFamily =
      !people.has(token.folded) &&
      token.folded.endsWith("s") &&
      token.isCapital &&
      !token.isTaken &&
      people.has(one) &&
      tokens[at - 1]?.folded === "the";
    if (isFamily) {
      ways.push({
        text: text.slice(tokens[at - 1]?.start, token.end),
        start: tokens[at - 1]?.start ?? 0,
        end: token.end,
        people: people.get(one) ?? [],
        isFamily,
      });
      continue;
    }
    if (!isPart(token, people)) continue;
    const last = endOf(text, tokens, at, people);
    if (last === at && isOnlyAWord(text, token, tokens[at + 1])) continue;
    const from = tokens[startOf(text, tokens, at)] ?? token;
    const to = tokens[last] ?? token;
    ways.push({
      text: text.slice(from.start, to.end),
      start: from.start,
      end: to.end,
      people: peopleOf(tokens.slice(at, last + 1), people),
      isFamily,
    });
    at = last;
  }
  return ways;
}
