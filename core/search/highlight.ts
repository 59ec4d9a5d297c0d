/** A stretch of text that matched: first and one past the last UTF-16 unit. */
export type Span = readonly [start: number, end: number];

/** A word counts as meant when more than this part of it matched. */
const enough = 0.6;

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

function within(word: Span, spans: readonly Span[]): Span[] {
  return spans
    .map(([start, end]): Span => [Math.max(start, word[0]), Math.min(end, word[1])])
    .filter(([start, end]) => start < end);
}

/**
 * What to mark in a text of which a tolerant search says that `spans` matched `wanted`: the beginning of a word as far as it
 * was typed, or a whole word most of which matched. Scraps of letters inside other words are left out, so that a misspelt
 * word never looks like confetti. Ordered, without overlaps.
 */
export function highlight(text: string, spans: readonly Span[], wanted: string): Span[] {
  const typed = plain(wanted).match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].flatMap((match): Span[] => {
    const word: Span = [match.index, match.index + match[0].length];
    const touched = within(word, spans);
    if (touched.length === 0) return [];
    const begun = plain(match[0]);
    const prefix = typed.filter((part) => begun.startsWith(part)).sort((one, other) => other.length - one.length)[0];
    if (prefix !== undefined && plain(match[0]).length === match[0].length) return [[word[0], word[0] + prefix.length]];
    const covered = touched.reduce((sum, [start, end]) => sum + end - start, 0);
    return covered / (word[1] - word[0]) > enough ? [word] : [];
  });
}
