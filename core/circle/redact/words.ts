/** A word of a text: as it is compared, and where it stands, first and one past the last UTF-16 unit. */
export interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

const unspaced = ["Han", "Hiragana", "Katakana", "Thai", "Lao", "Khmer", "Myanmar"]
  .map((script) => `\\p{Script=${script}}`)
  .join("");

/** A run of letters and digits; where a script puts no blanks between words, each of its characters by itself. */
const run = new RegExp(`[${unspaced}]\\p{M}*|(?:(?![${unspaced}])[\\p{L}\\p{M}\\p{N}])+`, "gu");
const plainAscii = /^[a-z0-9]+$/;
const marks = /\p{M}/gu;

/** A word as it is compared: in small letters and without accents, as many people write a name that has some. */
export function folded(word: string): string {
  const lower = word.toLowerCase();
  if (plainAscii.test(lower)) return lower;
  return lower.normalize("NFD").replace(marks, "") || lower;
}

/** The words of a text in their order. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(run), (match) => ({
    folded: folded(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
