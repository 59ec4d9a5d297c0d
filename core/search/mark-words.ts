import { cut, hashOf } from "./cut.ts";
import type { Span } from "./highlight.ts";
import { fold, wordsAt } from "./words-in.ts";

/** Words that are looked for in many texts. */
export type Wanted = (text: string) => readonly Span[];

/**
 * What to mark in texts: the words that were looked for, and the beginning of those that begin with the unfinished one. A text
 * is read without copying its words, as thirty whole documents are marked for one search.
 */
export function marking(words: ReadonlySet<string>, unfinished: string | null): Wanted {
  const hashes = new Set([...words].map(hashOf));
  return (text) => {
    const spans: Span[] = [];
    const add = (word: string, start: number, end: number) => {
      if (!words.has(word)) return;
      const isBegun = unfinished !== null && word.startsWith(unfinished) && word.length === end - start;
      spans.push([start, isBegun ? start + unfinished.length : end]);
    };
    cut(
      text,
      (start, end, hash) => {
        if (hashes.has(hash)) add(fold(text.slice(start, end)), start, end);
      },
      (from, to) => {
        for (const { word, start, end } of wordsAt(text.slice(from, to))) add(word, from + start, from + end);
      },
    );
    return spans;
  };
}
