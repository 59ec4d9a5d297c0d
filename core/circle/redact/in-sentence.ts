import { functionWords } from "../../search/function-words.ts";
import type { Place } from "./matcher.ts";

/** A stand-in as it is written at one place, and how far it reaches there. */
export interface Written {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

const determiner =
  /(?<!\p{L})(the|a|an|my|our|your|his|her|their|its|this|that|these|those|whose|one|each|every)\s+$/iu;
const describing =
  /(?<!\p{L})(?:full|whole|entire|extra|remaining|last|first|second|other|agreed|original|outstanding|unpaid|missing|same|total|new|old)\s+$/iu;
const nearly =
  /(?<!\p{L})(?:about|around|roughly|approximately|approx\.?|nearly|almost|over|under|above|below|some|circa|ca\.|than|up to|at least|at most|barely|exactly|only about)\s+$/iu;
const rough = /^(?:about|nearly|slightly over|somewhat over|somewhat under) /u;
const dayIn = /^(?:an?|another|an? \p{L}+) day in (\p{Lu}\p{L}+)/u;
const vowel = /^(?!uni|use|eu|one)[aeiou]/iu;

/** Whether the word after a place is what the place tells of: "the 12 March invoice". */
function describes(text: string, end: number): boolean {
  const next = text.slice(end, end + 40).match(/^[ \n](\p{Ll}[\p{L}’'-]*)/u)?.[1];
  return next !== undefined && !functionWords.has(next) && !/(?:ed|ing)$/u.test(next);
}

function beginsSentence(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start).replace(/["“„«‘'([*•\s–-]+$/u, "");
  return before === "" ? start <= 40 : /(?<!(?:^|[\s(])(?:\p{L}|Mr|Mrs|Ms|Dr|St|No|approx|ca|vs))[.!?…]$/u.test(before);
}

/** A rough sum or a day as it reads after what stands before it. */
function afterWhatIsBefore(words: string, before: string, text: string, end: number): { words: string; drops: number } {
  const said = before.match(determiner);
  const day = words.match(dayIn);
  if (day !== null && said !== null) {
    if (describes(text, end)) return { words: day[1] ?? words, drops: 0 };
    return said[1]?.toLowerCase() === "the" ? { words, drops: said[0].length } : { words, drops: 0 };
  }
  if (!rough.test(words)) return { words, drops: 0 };
  if (nearly.test(before)) return { words: words.replace(rough, ""), drops: 0 };
  const isObject = said !== null && /^(?:her|that|this|one)$/iu.test(said[1] ?? "") && !describes(text, end);
  if ((said !== null && !isObject) || describing.test(before))
    return { words: words.replace(rough, "roughly "), drops: 0 };
  return { words, drops: 0 };
}

/**
 * A stand-in as it reads where it is put: "the roughly $4,000 invoice" rather than "the about $4,000 invoice", "an Employee",
 * a capital letter at the start of a sentence, and the possessive of a name that ended with s. What ends at `replacedTo` is replaced
 * itself, and says nothing of what stands before.
 */
export function inSentence(text: string, { start, end }: Place, standIn: string, replacedTo = 0): Written {
  const before = text.slice(Math.max(0, replacedTo, start - 40), start);
  const fitted = afterWhatIsBefore(standIn, before, text, end);
  const from = start - fitted.drops;
  const isFirst = beginsSentence(text, from) && !/^\p{Ll}/u.test(text.slice(from, from + 2));
  const words = isFirst ? `${fitted.words.slice(0, 1).toUpperCase()}${fitted.words.slice(1)}` : fitted.words;
  const isPossessive =
    /s$/iu.test(text.slice(start, end)) && !/s$/iu.test(words) && /^[’'] ?\p{Ll}/u.test(text.slice(end));
  const tail = isPossessive && text[end + 1] === " " ? `${text[end]}s` : "";
  const article =
    fitted.drops === 0 ? text.slice(Math.max(0, from - 4), from).match(/(?<![\p{L}\p{N}.])(an?)(\s)$/iu) : null;
  const isArticle =
    article !== null &&
    /^\p{L}/u.test(words) &&
    (article[1]?.[0] === "a" || beginsSentence(text, from - article[0].length));
  const lead = isArticle ? `${article[1]?.[0]}${vowel.test(words) ? "n" : ""}${article[2]}` : "";
  return {
    start: isArticle ? from - article[0].length : from,
    end: end + (tail === "" ? 0 : 1),
    words: lead + words + tail,
  };
}
