import { isPlainWord } from "./plain-words.ts";
import type { NameKind } from "./redaction.ts";
import { wordsOf } from "./words.ts";

/** A text that is looked for: its words, what stands between them, and the marks before the first and after the last. */
export interface Pattern {
  readonly words: readonly string[];
  readonly between: readonly string[];
  readonly before: string;
  readonly after: string;
  /** Whether it is meant in small letters too: "rosa" is, "rose" is a flower. */
  readonly isAnyCase: boolean;
}

const namingKinds: ReadonlySet<NameKind> = new Set<NameKind>(["person", "firm", "place"]);

/** Marks as they are compared: one apostrophe, one hyphen, one blank. */
export function plainMarks(marks: string): string {
  return marks
    .replace(/[’‘ʼ`´]/gu, "'")
    .replace(/[‐‑‒–—―]/gu, "-")
    .replace(/\s+/gu, " ");
}

/** A text as it is looked for; null for one without a letter or a digit. */
export function patternOf(text: string, kind: NameKind): Pattern | null {
  const trimmed = text.trim();
  const words = wordsOf(trimmed);
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return null;
  return {
    words: words.map(({ folded }) => folded),
    between: words.slice(1).map(({ start }, place) => plainMarks(trimmed.slice(words[place]?.end, start))),
    before: plainMarks(trimmed.slice(0, first.start)),
    after: plainMarks(trimmed.slice(last.end)),
    isAnyCase:
      !namingKinds.has(kind) ||
      trimmed === trimmed.toLowerCase() ||
      words.some(({ folded }) => folded.length > 1 && !isPlainWord(folded)),
  };
}

const loose = new Set([" ", "-", "_", ".", ". "]);

/** Whether two words stand together as they do in the pattern: a blank, a hyphen and a line break are one, and the stop after an initial may be left out. */
export function standsTogether(wanted: string, written: string, wordBefore: string): boolean {
  if (written === wanted) return true;
  const marks = plainMarks(written);
  if (marks === wanted) return true;
  if (wanted === "" || !loose.has(wanted)) return marks.replaceAll(" ", "") === wanted.replaceAll(" ", "");
  if (/^(?: |- ?|_)$/.test(marks)) return true;
  return /^\. ?$/.test(marks) && wordBefore.length <= 3;
}
