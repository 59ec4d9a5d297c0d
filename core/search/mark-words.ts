import type { Span } from "./highlight.ts";
import { fold, isWordUnit, wordPartAt } from "./words-in.ts";

/** Letters and digits of ASCII in small letters, by their code; 0 for what is none. */
const small = Uint8Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code);
  return /[a-zA-Z0-9]/.test(letter) ? letter.toLowerCase().charCodeAt(0) : 0;
});

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019;
}

/** Where the run of letters and digits that begins here ends, the apostrophes inside it included. */
function endOfRun(text: string, start: number): number {
  let end = start;
  while (end < text.length) {
    if (isWordUnit(text.charCodeAt(end))) {
      end += 1;
      continue;
    }
    const size = wordPartAt(text, end);
    if (size > 0) end += size;
    else if (end > start && isApostrophe(text.charCodeAt(end)) && wordPartAt(text, end + 1) > 0) end += 1;
    else break;
  }
  return end;
}

/** Says what to mark in a text. */
export type Marker = (text: string) => Span[];

/**
 * Marks the words that were looked for, and the beginning of those that begin with the unfinished one. Of most words it looks
 * at the first letter only: whole texts are read for each line that is found.
 */
export function markerOf(words: ReadonlySet<string>, unfinished: string | null): Marker {
  const firsts = new Set([...words].map((word) => word.charCodeAt(0)));
  return (text) => {
    const spans: Span[] = [];
    for (let start = 0; start < text.length; ) {
      const end = endOfRun(text, start);
      const first = text.charCodeAt(start);
      if (end > start && (first > 127 || firsts.has(small[first] ?? 0))) {
        const word = fold(text.slice(start, end));
        const isBegun = unfinished !== null && word.startsWith(unfinished) && word.length === end - start;
        if (words.has(word)) spans.push([start, isBegun ? start + unfinished.length : end]);
      }
      start = Math.max(end, start + 1);
    }
    return spans;
  };
}
