import type { Span } from "./highlight.ts";
import { wordsAt } from "./words-in.ts";

/** Where in a text the words of a phrase follow each other, if anywhere: first and one past the last UTF-16 unit. */
export function findPhrase(text: string, phrase: readonly string[]): Span | null {
  const words = [...wordsAt(text)];
  for (let at = 0; at + phrase.length <= words.length; at += 1)
    if (phrase.every((word, place) => words[at + place]?.word === word))
      return [words[at]?.start ?? 0, words[at + phrase.length - 1]?.end ?? 0];
  return null;
}
