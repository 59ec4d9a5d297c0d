import { distance } from "../../search/distance.ts";
import { bitsIn, lettersOf } from "../../search/letters.ts";
import { firmEndings, particles, titles } from "./name-words.ts";
import { isPlainWord } from "./plain-words.ts";
import type { NameKind, StandIn } from "./redaction.ts";
import { wordsOf } from "./words.ts";

/** A word of a name that was replaced, and the stand-in that it belongs to. */
export interface TellingWord {
  readonly word: string;
  readonly letters: number;
  readonly standInId: string;
}

/** The kinds of what has a name, and not only a form. */
export const namedKinds: ReadonlySet<NameKind> = new Set<NameKind>(["person", "firm", "place"]);

/** How long a word must be for another to be nearly it, and to be known inside a longer one. */
const [nearFrom, insideFrom] = [4, 5];

/** The words of the names that were replaced which tell something by themselves, by their letters, each once. */
export function tellingWords(standIns: readonly StandIn[]): ReadonlyMap<string, TellingWord> {
  const words = new Map<string, TellingWord>();
  for (const { id, kind, texts, isOn } of standIns) {
    if (!isOn || !namedKinds.has(kind)) continue;
    for (const { folded } of texts.flatMap(wordsOf)) {
      const tells = folded.length > 1 && !/^\d/.test(folded) && !particles.has(folded) && !titles.has(folded);
      if (!tells || firmEndings.has(folded) || isPlainWord(folded) || words.has(folded)) continue;
      words.set(folded, { word: folded, letters: lettersOf(folded), standInId: id });
    }
  }
  return words;
}

/** The word of a replaced name that a longer word has in it, as "rosabianchi" has two; null for none. */
export function wordInside(folded: string, words: ReadonlyMap<string, TellingWord>): TellingWord | null {
  if (folded.length <= insideFrom || isPlainWord(folded)) return null;
  for (const telling of words.values())
    if (telling.word.length >= insideFrom && folded.includes(telling.word)) return telling;
  return null;
}

/** The word of a replaced name that this one nearly is: one letter off, two in a long one; null for none, and for plain words. */
export function wordNear(folded: string, words: ReadonlyMap<string, TellingWord>): TellingWord | null {
  if (folded.length < nearFrom - 1 || isPlainWord(folded) || /\d/.test(folded)) return null;
  const letters = lettersOf(folded);
  for (const telling of words.values()) {
    const most = telling.word.length >= 8 ? 2 : 1;
    if (telling.word.length < nearFrom || bitsIn(letters ^ telling.letters) > 2 * most) continue;
    if (distance(folded, telling.word, most) <= most) return telling;
  }
  return null;
}
