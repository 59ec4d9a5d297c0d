import type { Span } from "./highlight.ts";
import { wordsAt } from "./words-in.ts";

/** What to mark in a text: the words that were looked for, and the beginning of those that begin with the unfinished one. */
export function markWords(text: string, words: ReadonlySet<string>, unfinished: string | null): Span[] {
  const spans: Span[] = [];
  for (const { word, start, end } of wordsAt(text)) {
    if (!words.has(word)) continue;
    const isBegun = unfinished !== null && word.startsWith(unfinished) && word.length === end - start;
    spans.push([start, isBegun ? start + unfinished.length : end]);
  }
  return spans;
}
