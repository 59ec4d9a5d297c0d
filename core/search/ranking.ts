import { bestOf } from "./best.ts";
import { functionWords } from "./function-words.ts";
import { type IndexParts, rarityOf, rarityOfAll } from "./index-parts.ts";
import type { As } from "./meaning.ts";
import { pageOf } from "./postings.ts";
import type { Query } from "./query.ts";
import { tellingWords } from "./small-words.ts";
import type { Hit } from "./text-index.ts";

/** Up to how many words a query means every one of them. */
const shortQuery = 3;
/** How many words are looked for at most: what is longer was pasted, and says by then what it is about. */
const wordsAtMost = 40;

/** What other forms and kin of a word count besides in a short query: who types two words means just these. */
const softer = 0.5;
/** What a word counts that every story needs, in a long query. */
const functionCounts = 0.5;
/** How much a finished word counts that only begins as one of a title, tag or line: part of one may be typed so. */
const onlyBegun = 0.4;
const shortestBegun = 3;
/** How many words are heard in titles, tags and lines for one that was begun; in texts only the commonest of them are. */
const begunAtMost = 600;
/** How much more than once the part of the question counts that a page covers, in a short query and in a long one. */
const coverage = { short: 3, long: 1 } as const;
/** What a page is ahead that has every word in its title, tags, line or phrasings; twice that when all are in its title. */
const ahead = 1_000;

type Length = "short" | "long";

/** What one word came to: how telling it is, and the words of the index that were looked for. Rare words say more. */
interface Looked {
  readonly rarity: number;
  readonly words: readonly string[];
}

/**
 * Looks for a word, its forms and its kin; for words near it only when none of those is anywhere. The very word and a word
 * near it are as telling as they are rare themselves, other forms as rare as all of them together.
 */
function look(word: string, as: As, length: Length, parts: IndexParts): Looked {
  const { meaning, scores, postings, shelf, vocabulary } = parts;
  const [forms, kin] = [meaning.forms(word, as), as === "quoted" ? new Map<number, number>() : meaning.kin(word)];
  const isLost = as !== "quoted" && forms.size + kin.size === 0;
  const meant = isLost ? meaning.corrections(word) : forms;
  const rarity = rarityOfAll(meant.size === 0 ? kin : meant, parts);
  const others = length === "short" ? softer : 1;
  for (const [number, counts] of meant) {
    const isItself = isLost || counts === 1;
    const factor = isItself ? counts * rarityOf(postings.count(number), shelf.size) : counts * others * rarity;
    scores.hear(number, factor, isLost ? "as correction" : "anywhere");
  }
  const inHead = as === "unfinished" || (as === "typed" && length === "short" && word.length >= shortestBegun);
  const begun = inHead ? meaning.begun(word, begunAtMost) : new Map<number, number>();
  for (const [number, counts] of begun)
    scores.hear(number, counts * (as === "unfinished" ? others : onlyBegun) * rarity, "head");
  for (const [number, counts] of kin) scores.hear(number, counts * others * rarity, "as kin");
  const part = length === "long" && functionWords.has(word) ? functionCounts : 1;
  scores.add(part, part * rarity);
  return {
    rarity: part * rarity,
    words: [...meant.keys(), ...(as === "unfinished" ? begun.keys() : []), ...kin.keys()].map(
      (number) => vocabulary.words[number] ?? "",
    ),
  };
}

function asIn({ unfinished, phrases }: Query, word: string): As {
  if (phrases.some((phrase) => phrase.includes(word))) return "quoted";
  return word === unfinished ? "unfinished" : "typed";
}

/**
 * The pages in which the words of a phrase follow each other, each with what that comes to; looked for only where the rarest of
 * them is, and all others are.
 */
function pagesWith(
  phrase: readonly string[],
  { vocabulary, postings, forward, scores }: IndexParts,
): Map<number, number> {
  const words = phrase.flatMap((word) => vocabulary.find(word) ?? []);
  const found = new Map<number, number>();
  if (words.length < phrase.length) return found;
  const counts = words.map((word) => postings.count(word));
  const rarest = counts.indexOf(Math.min(...counts));
  const wanted = forward.phraseOf(words, rarest);
  for (const posting of postings.run(words[rarest] ?? 0)) {
    const page = pageOf(posting);
    const times = words.every((word) => postings.has(word, page)) ? forward.count(page, wanted) : 0;
    if (times > 0) found.set(page, scores.pointsFor(page, times));
  }
  return found;
}

/** The pages that a query asks about: those with its phrases, or with any of its words, or all; with its tags and a status. */
function pagesFor(
  query: Query,
  phrases: readonly ReadonlyMap<number, number>[],
  { scores, shelf }: IndexParts,
): number[] {
  const pages = phrases[0]?.keys() ?? (query.words.length === 0 ? shelf.numbers : scores.found);
  const isFiltered = query.tags.length + query.statuses.length > 0;
  return [...pages].filter(
    (page) => phrases.every((found) => found.has(page)) && (!isFiltered || shelf.passes(page, query)),
  );
}

/**
 * The pages that answer a query, best first, `limit` at most. A page that has more of the words stands higher, one that has
 * all in its head before any other, and one that has all in its title first. One who types up to three words means all of
 * them: where pages have all, only those answer. The words of a phrase follow each other in one text.
 */
export function rank(query: Query, limit: number, parts: IndexParts): Hit[] {
  const { scores, shelf } = parts;
  const length: Length = query.words.length > shortQuery ? "long" : "short";
  const words = (length === "long" ? tellingWords(query.words) : query.words).slice(0, wordsAtMost);
  scores.begin();
  const looked = words.map((word) => look(word, asIn(query, word), length, parts));
  const whole = looked.reduce((sum, { rarity }) => sum + rarity, 0);
  const phrases = query.phrases.map((phrase) => pagesWith(phrase, parts));
  const passing = pagesFor(query, phrases, parts);
  const least = length === "short" && passing.some((page) => scores.wordsOf(page) === words.length) ? words.length : 0;
  const scoreOf = (page: number) => {
    if (words.length === 0) return 1;
    if (scores.wordsOf(page) < least) return -1;
    const covered = scores.coveredOf(page) / whole;
    const score = scores.totalOf(page) * (length === "short" ? covered ** coverage.short : covered ** coverage.long);
    if (phrases.length > 0) return score * phrases.reduce((sum, found) => sum * (found.get(page) ?? 0), 1);
    if (scores.titleWordsOf(page) === words.length) return score + 2 * ahead;
    return scores.headWordsOf(page) === words.length ? score + ahead : score;
  };
  const meant = looked.flatMap((one) => one.words);
  return bestOf(passing, limit, scoreOf, (page) => shelf.keyOf(page)).map(({ page, score }) => ({
    key: shelf.keyOf(page),
    score,
    words: meant,
  }));
}
