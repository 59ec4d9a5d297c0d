import { functionWords } from "../../search/function-words.ts";
import { type CapitalRun, capitalRuns, endsAName } from "./capital-runs.ts";
import { givenNames } from "./given-names.ts";
import {
  atPlace,
  capitalWords,
  firmEndings,
  inPlace,
  particles,
  personVerbs,
  roles,
  titles,
  towns,
} from "./name-words.ts";
import { isPlainWord } from "./plain-words.ts";
import { kindOf, type RunKind } from "./run-kind.ts";
import { overlaps, type Span } from "./span.ts";
import type { Token } from "./tokens.ts";

/** A name as its capital letters give it away. */
export interface NameFound extends RunKind {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The names of a text, and the runs that may be one and are as likely something else. */
export interface NamesFound {
  readonly names: readonly NameFound[];
  readonly doubtful: readonly NameFound[];
}

const determiners = new Set(
  "a an the my our your his her their its this that these those every each no any some another".split(" "),
);

/** Whether a word is a name by itself and none of the language, as far as anybody can tell from it. */
function isStrange({ folded, raw }: Token): boolean {
  return (givenNames.has(folded) || !isPlainWord(folded)) && raw.length > 1;
}

/** A run without the words before it that only begin the sentence, and in a title without those that are only words. */
function trimmed(run: CapitalRun): CapitalRun {
  let tokens = run.tokens;
  const isEnded = tokens.length > 1 && endsAName(tokens.at(-1)?.folded ?? "");
  for (let [first, second] = tokens; first !== undefined && second !== undefined; [first, second] = tokens) {
    if (titles.has(first.folded)) break;
    const isWord = isPlainWord(first.folded) && !givenNames.has(first.folded);
    const leads =
      first.isFirst &&
      (!isEnded || tokens.length > 2 ? !isPlainWord(second.folded) || givenNames.has(second.folded) : false);
    const isStart = first.isFirst && tokens.length > 2 && functionWords.has(first.folded);
    const isRole = isWord && (givenNames.has(second.folded) || (titles.has(second.folded) && tokens.length > 2));
    if (
      !(isWord && (leads || isStart || isRole || (run.isInTitle && !isEnded))) &&
      !(first.isFirst && determiners.has(first.folded))
    )
      break;
    tokens = tokens.slice(1);
  }
  if (run.isInTitle && !isEnded) {
    const end = tokens.findIndex(
      (token, place) => place > 0 && !isStrange(token) && !particles.has(token.folded) && token.raw.length > 1,
    );
    if (end > 0) tokens = tokens.slice(0, end);
  }
  const before = tokens === run.tokens ? run.before : (run.tokens[run.tokens.length - tokens.length - 1]?.folded ?? "");
  return { ...run, tokens, before };
}

/** How words for a people or a language end. */
const people = /.{3}(?:ian|ean|ese|ish)s?$/u;

type Judgement = "name" | "doubtful" | "no";

function judged(run: CapitalRun, small: ReadonlySet<string>, isNameField: boolean): Judgement {
  const { tokens, before, after, isInTitle } = run;
  const [first] = tokens;
  if (first === undefined) return "no";
  const words = tokens.map(({ folded }) => folded);
  if (tokens.length > 1) {
    if (titles.has(first.folded) || tokens.some(isStrange)) return "name";
    if (endsAName(words.at(-1) ?? ""))
      return first.isFirst && words.every((word) => small.has(word)) ? "doubtful" : "name";
    return isInTitle || first.isFirst || roles.has(words.at(-1) ?? "") ? "no" : "doubtful";
  }
  const { folded, raw } = first;
  if (raw.length < 2 || titles.has(folded) || capitalWords.has(folded)) return "no";
  const isGiven = givenNames.has(folded);
  if (people.test(folded) && !isGiven && !personVerbs.has(after)) return "doubtful";
  if (!isPlainWord(folded)) {
    if (small.has(folded) && !isGiven) return first.isFirst ? "no" : "doubtful";
    return "name";
  }
  if (isGiven && (isNameField || !first.isFirst)) return determiners.has(before) ? "no" : "name";
  if (first.isFirst) return isGiven && personVerbs.has(after) && !small.has(folded) ? "name" : "no";
  if (isInTitle || determiners.has(before) || small.has(folded)) return "no";
  if (towns.has(folded)) return "name";
  return inPlace.has(before) || atPlace.has(before) ? "name" : "doubtful";
}

/** A street with the number of the house, before it or behind. */
function withNumber(text: string, start: number, end: number, isTaken: (one: Span) => boolean): Span {
  const before = text.slice(Math.max(0, start - 8), start).match(/(?<![\p{L}\p{N}.,])\d{1,5}[A-Za-z]?,?\s$/u);
  const after = text.slice(end, end + 7).match(/^\s\d{1,4}[A-Za-z]?(?![\p{L}\p{N}])/u);
  if (before !== null && !isTaken({ start: start - before[0].length, end: start }))
    return { start: start - before[0].length, end };
  const reach = end + (after?.[0].length ?? 0);
  return { start, end: isTaken({ start: end, end: reach }) ? end : reach };
}

/**
 * The names in a text by their capital letters. `small` are the folded words that stand in small letters somewhere in the
 * dilemma; `taken` the stretches that are spoken for, in order. In the field of a name the first word may well be one.
 */
export function namesIn(
  text: string,
  small: ReadonlySet<string>,
  taken: readonly Span[],
  isNameField: boolean,
): NamesFound {
  const names: NameFound[] = [];
  const isTaken = overlaps(taken);
  const doubtful: NameFound[] = [];
  for (const whole of capitalRuns(text, taken)) {
    const run = trimmed(whole);
    const [first, last] = [run.tokens[0], run.tokens.at(-1)];
    const judgement = judged(run, small, isNameField);
    if (first === undefined || last === undefined || judgement === "no") continue;
    const kind = kindOf(run, text);
    const { start, end } =
      kind.label === "Street"
        ? withNumber(text, first.start, last.end, isTaken)
        : { start: first.start, end: last.end };
    const isShortened = firmEndings.has(last.folded) && /^\.(?:,|\s\p{Ll})/u.test(text.slice(last.end));
    const found = {
      ...kind,
      text: text.slice(start, end + (isShortened ? 1 : 0)),
      start,
      end: end + (isShortened ? 1 : 0),
    };
    (judgement === "name" ? names : doubtful).push(found);
  }
  return { names, doubtful };
}
