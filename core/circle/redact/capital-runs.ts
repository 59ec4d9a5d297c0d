import { givenNames } from "./given-names.ts";
import {
  capitalWords,
  countries,
  firmEndings,
  houses,
  legalEndings,
  particles,
  placeEndings,
  streetEndings,
  titles,
  trades,
} from "./name-words.ts";
import { isPlainWord } from "./plain-words.ts";
import type { Span } from "./span.ts";
import { isTitleCase, type Token, tokensOf } from "./tokens.ts";

/** Words with capital letters that stand together, and the words before and after them. */
export interface CapitalRun {
  readonly tokens: readonly Token[];
  readonly before: string;
  readonly after: string;
  readonly isInTitle: boolean;
}

const houseNames = new Set(Object.keys(houses));

/** Whether a word says of a name before it what it is the name of. */
export function endsAName(folded: string): boolean {
  return (
    trades.has(folded) ||
    firmEndings.has(folded) ||
    houseNames.has(folded) ||
    streetEndings.has(folded) ||
    placeEndings.has(folded)
  );
}

/** Whether a word with a capital letter can be of a name at all. */
function mayName({ folded, raw, isCapital, isTaken }: Token): boolean {
  if (!isCapital || isTaken || ((capitalWords.has(folded) || countries.has(folded)) && !titles.has(folded)))
    return false;
  const isShouted = raw.length > 1 && raw === raw.toUpperCase() && raw !== raw.toLowerCase();
  return !isShouted || firmEndings.has(folded) || givenNames.has(folded) || (raw.length > 4 && !isPlainWord(folded));
}

const possessive = /^['’]$/u;

/** How many words further a run goes on, from its word at `at`; 0 where it ends. */
function stepFrom(text: string, tokens: readonly Token[], at: number): number {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || next === undefined) return 0;
  const marks = text.slice(token.end, next.start).replace(/\s+/gu, " ");
  const after = tokens[at + 2];
  if (possessive.test(marks)) {
    if (next.folded === "s" && after !== undefined && text[next.end] === " " && after.start === next.end + 1)
      return mayName(after) && endsAName(after.folded) ? 2 : 0;
    return mayName(next) && token.raw.length <= 2 ? 1 : 0;
  }
  const isShort =
    token.raw.length === 1 || titles.has(token.folded) || token.folded === "st" || firmEndings.has(token.folded);
  if (legalEndings.has(token.folded) && !firmEndings.has(next.folded)) return 0;
  if (marks === " & " || marks === " + " || marks === "&") return mayName(next) ? 1 : 0;
  if (marks !== " " && marks !== "-" && !(isShort && /^\. ?$/.test(marks))) return 0;
  if (mayName(next) && !next.isFirst) return 1;
  if (mayName(next) && isShort) return 1;
  if (next.folded === "and" && after !== undefined && firmEndings.has(after.folded) && after.isCapital) return 2;
  if (next.folded === "of" && houseNames.has(token.folded) && after !== undefined && mayName(after)) return 2;
  if (next.folded === "of" && givenNames.has(tokens[at - 1]?.folded ?? "")) return 0; // Somebody, and where they are from.
  if (next.isCapital || next.isTaken || !particles.has(next.folded) || marks !== " ") return 0;
  const further = tokens.slice(at + 2, at + 4).findIndex((one) => mayName(one));
  const between = tokens.slice(at + 1, at + 2 + further);
  const isOnlyParticles = further !== -1 && between.every(({ folded }) => particles.has(folded));
  return isOnlyParticles &&
    text
      .slice(token.end, tokens[at + 2 + further]?.start)
      .trim()
      .split(/\s+/u).length ===
      further + 1
    ? further + 2
    : 0;
}

/** Whether a month or a feast is the first name of somebody: "June Carter", "Jan van der Berg". */
function isNamedAsAMonth(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.isTaken || !token.isCapital || !givenNames.has(token.folded)) return false;
  const next = tokens[at + stepFrom(text, tokens, at)];
  const isDay =
    areBeside(text, tokens[at - 1], token) &&
    /^(?:in|since|until|till|by|last|next|this|of|on|from|to|every|for)$/u.test(tokens[at - 1]?.folded ?? "");
  return !isDay && next !== undefined && next !== token && !isPlainWord(next.folded) && !givenNames.has(next.folded);
}

/** Whether two words stand beside each other with nothing between them that parts a sentence. */
function areBeside(text: string, one: Token | undefined, other: Token | undefined): boolean {
  return one !== undefined && other !== undefined && !/[^\s"“”‘’'(]/u.test(text.slice(one.end, other.start));
}

/** Every run of words with capital letters in a text, in order. `taken` are the stretches that are spoken for, in order. */
export function capitalRuns(text: string, taken: readonly Span[]): CapitalRun[] {
  const tokens = tokensOf(text, taken);
  const isInTitle = isTitleCase(text, tokens);
  const runs: CapitalRun[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const first = tokens[at];
    if (first === undefined || legalEndings.has(first.folded) || !(mayName(first) || isNamedAsAMonth(text, tokens, at)))
      continue;
    let last = at;
    for (let step = stepFrom(text, tokens, last); step > 0; step = stepFrom(text, tokens, last)) last += step;
    runs.push({
      tokens: tokens.slice(at, last + 1),
      before: areBeside(text, tokens[at - 1], first) ? (tokens[at - 1]?.folded ?? "") : "",
      after: areBeside(text, tokens[last], tokens[last + 1]) ? (tokens[last + 1]?.folded ?? "") : "",
      isInTitle,
    });
    at = last;
  }
  return runs;
}
