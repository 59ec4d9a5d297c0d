import { type Pattern, patternOf, plainMarks, standsTogether } from "./pattern.ts";
import type { StandIn } from "./redaction.ts";
import { folded, type Word, wordsOf } from "./words.ts";

/** Where something stands in a text: first and one past the last UTF-16 unit. `standIn` is null where a stand-in itself stands. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly standIn: StandIn | null;
}

interface Sought {
  readonly pattern: Pattern;
  readonly standIn: StandIn | null;
}

/** What is looked for, by its first word, what is longest first. */
export type Matcher = ReadonlyMap<string, readonly Sought[]>;

function length({ pattern: { words, before, after } }: Sought): number {
  return words.reduce((sum, word) => sum + word.length + 1, before.length + after.length);
}

/** A stand-in as it is found again; a range of sums also without the word before it, as "the roughly $300-400 order" has it. */
function standInPatterns(words: string): (Pattern | null)[] {
  const range = words.replace(/^\p{L}+(?: over| under)? (?=\P{L}*\d.*[-–—].*\d)/u, "");
  return [words, ...(range === words ? [] : [range])].map((text) => patternOf(text, "amount"));
}

/**
 * What finds every way in which the given stand-ins' texts are written. With `keepsStandIns`, what already is a stand-in is
 * found as itself, so that none is replaced again.
 */
export function matcherOf(standIns: readonly StandIn[], keepsStandIns: boolean): Matcher {
  const sought = standIns.flatMap((standIn): Sought[] => [
    ...standIn.texts.flatMap((text) => {
      const pattern = patternOf(text, standIn.kind);
      return pattern === null ? [] : [{ pattern, standIn }];
    }),
    ...(keepsStandIns ? standInPatterns(standIn.standIn) : []).flatMap((pattern) =>
      pattern === null ? [] : [{ pattern, standIn: null }],
    ),
  ]);
  const matcher = new Map<string, Sought[]>();
  for (const one of sought.sort((a, b) => length(b) - length(a))) {
    const first = one.pattern.words[0] ?? "";
    matcher.set(first, [...(matcher.get(first) ?? []), one]);
  }
  return matcher;
}

/** A word that was broken at the end of a line, as one; null where none was. */
function joined(text: string, words: readonly Word[], at: number): string | null {
  const [one, other] = [words[at], words[at + 1]];
  if (one === undefined || other === undefined) return null;
  if (!/^-[ \t]*\n[ \t]*$/.test(plainBreak(text.slice(one.end, other.start)))) return null;
  return folded(text.slice(one.start, one.end) + text.slice(other.start, other.end));
}

function plainBreak(marks: string): string {
  return marks.replace(/[‐‑]/gu, "-");
}

const number = /^\d+$/;

/** Whether a figure goes on beyond these ends: "4,350" is not in "14,350" nor in "4,350.50". */
function isPartOfFigure(text: string, { words }: Pattern, start: number, end: number): boolean {
  return (
    (number.test(words.at(-1) ?? "") && /^[.,]\d/.test(text.slice(end, end + 2))) ||
    (number.test(words[0] ?? "") && /\d[.,]$/.test(text.slice(Math.max(0, start - 2), start)))
  );
}

/** Whether the sum before this end is the lower one of a range: "about $4,000" is not in "about $4,000-$5,000". */
function opensRange(text: string, { words }: Pattern, end: number): boolean {
  return number.test(words.at(-1) ?? "") && /^ ?[-–—] ?\p{Sc}?\d/u.test(text.slice(end, end + 5));
}

function placeAt(text: string, words: readonly Word[], at: number, { pattern, standIn }: Sought): Place | null {
  let next = at;
  for (const [place, wanted] of pattern.words.entries()) {
    const [before, word] = [words[next - 1], words[next]];
    if (word === undefined) return null;
    const isWhole = word.folded === wanted;
    if (!isWhole && joined(text, words, next) !== wanted) return null;
    const marks = place > 0 ? text.slice(before?.end ?? 0, word.start) : "";
    if (place > 0 && !standsTogether(pattern.between[place - 1] ?? "", marks, before?.folded ?? "")) return null;
    next += isWhole ? 1 : 2;
  }
  const [first, last] = [words[at], words[next - 1]];
  if (first === undefined || last === undefined) return null;
  const start = first.start - pattern.before.length;
  const end = last.end + pattern.after.length;
  if (start < 0 || plainMarks(text.slice(start, first.start)) !== pattern.before) return null;
  if (plainMarks(text.slice(last.end, end)) !== pattern.after) return null;
  if (isPartOfFigure(text, pattern, start, end)) return null;
  if (standIn === null && opensRange(text, pattern, end)) return null;
  const isSmall = words.slice(at, next).some((word) => /^\p{Ll}/u.test(text.slice(word.start, word.end)));
  return isSmall && !pattern.isAnyCase ? null : { start, end, standIn };
}

/** Where in a text anything stands that is looked for, in order; no two places overlap, and the longest is taken. */
export function placesIn(text: string, matcher: Matcher): Place[] {
  const places: Place[] = [];
  const words = wordsOf(text);
  let reached = 0;
  for (const [at, word] of words.entries()) {
    if (word.start < reached) continue;
    const whole = joined(text, words, at);
    const sought = [...(matcher.get(word.folded) ?? []), ...(whole === null ? [] : (matcher.get(whole) ?? []))];
    for (const one of sought) {
      const place = placeAt(text, words, at, one);
      if (place === null || place.start < reached) continue;
      places.push(place);
      reached = place.end;
      break;
    }
  }
  return places;
}
