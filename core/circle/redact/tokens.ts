import { capitalPhrases } from "./name-words.ts";
import type { Span } from "./span.ts";
import { wordsOf } from "./words.ts";

/** A word of a text with what its place in the sentence says of it. */
export interface Token {
  readonly folded: string;
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  readonly isCapital: boolean;
  /** Whether a capital letter says nothing here: at the start of a sentence, a line or a quotation. */
  readonly isFirst: boolean;
  /** Whether it belongs to something known by its form, or is no name for sure. */
  readonly isTaken: boolean;
}

const opening = /[\s"“”„«»‹›‘’'([{*_#>•·–—-]+$/u;
const stop = /[.!?:;…\n|/]$/u;
const abbreviated = /(?:^|[\s(])(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Prof|Rev|Capt|Sgt|Mt|No|vs|approx|e\.g|i\.e)\.$/u;
const bullet = /(?:^|\n)\s*(?:\d{1,2}|[a-z])[.)]\s*$/u;

/** Whether a sentence, a line or a quotation begins at a place of a text. */
function startsHere(text: string, at: number): boolean {
  const close = text.slice(Math.max(0, at - 24), at);
  const lead = close.match(opening)?.[0] ?? "";
  const before = close.slice(0, close.length - lead.length);
  if (before === "" && at <= 24) return true;
  if (lead.includes("\n") || /["“„«‹‘([{]$/u.test(lead.trimEnd()) || /(?:^|\s)'$/u.test(lead)) return true;
  if (bullet.test(close)) return true;
  return stop.test(before) && !abbreviated.test(before);
}

const contraction = /^['’](?:t|re|ve|m)(?!\p{L})/iu;

/** The words of a text as names are looked for in it. `taken` are the stretches that are spoken for, in order. */
export function tokensOf(text: string, taken: readonly Span[]): Token[] {
  const phrases = Array.from(text.matchAll(capitalPhrases), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const spans = [...taken, ...phrases].sort((one, other) => one.start - other.start);
  let next = 0;
  return wordsOf(text).map(({ folded, start, end }) => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    const raw = text.slice(start, end);
    return {
      folded,
      raw,
      start,
      end,
      isCapital: /^[\p{Lu}\p{Lt}]/u.test(raw) && !/\d/.test(raw),
      isFirst: startsHere(text, start),
      isTaken: (spans[next]?.start ?? Number.POSITIVE_INFINITY) < end || contraction.test(text.slice(end, end + 4)),
    };
  });
}

/** Whether a text is written as a title is, with a capital letter for nearly every word, so that capitals say little. */
export function isTitleCase(text: string, tokens: readonly Token[]): boolean {
  if (text.length > 200 || /[.!?]\s|\.$/u.test(text)) return false;
  const long = tokens.filter(({ raw, isFirst }) => !isFirst && raw.length > 2 && /^\p{L}/u.test(raw));
  return long.length >= 2 && long.filter(({ isCapital }) => isCapital).length > long.length * 0.7;
}
