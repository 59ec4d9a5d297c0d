import { functionWords } from "./function-words.ts";
import { stem } from "./stem.ts";
import { wordsIn } from "./words-in.ts";

/** What can be found: a case, or a dilemma. `key` names it among all. */
export interface Page {
  readonly key: string;
  readonly title: string;
  readonly tags: readonly string[];
  /** The hook of a case, the opening of a dilemma. */
  readonly line: string;
  /** Other ways an owner would ask for it. */
  readonly asked: readonly string[];
  /** What `status:` asks for; null where there is none. */
  readonly status: string | null;
  /** Everything else that can be read in it. */
  readonly texts: readonly string[];
}

/** Where in a page a word stands. */
export type Part = "title" | "tags" | "asked" | "line" | "texts";

/** How much one mention counts, by where it stands. */
export const weights: Readonly<Record<Part, number>> = { title: 12, tags: 10, asked: 6, line: 5, texts: 2 };

/** Calls with the texts of a page one by one, and where each stands, always in the same order. */
export function eachText({ title, tags, asked, line, texts }: Page, call: (text: string, part: Part) => void): void {
  call(title, "title");
  for (const tag of tags) call(tag, "tags");
  for (const phrasing of asked) call(phrasing, "asked");
  call(line, "line");
  for (const text of texts) call(text, "texts");
}

/** The words of a page that carry a meaning with their weights, the forms of one counted together under the weightiest. */
export function spokenOf(page: Page): Map<string, number> {
  const found = new Map<string, number>();
  eachText(page, (text, part) => {
    for (const word of wordsIn(text)) found.set(word, (found.get(word) ?? 0) + weights[part]);
  });
  const forms = new Map<string, { word: string; heaviest: number; weight: number }>();
  for (const [word, weight] of found) {
    if (word.length < 3 || /^\d+$/.test(word) || functionWords.has(word)) continue;
    const common = stem(word);
    const before = forms.get(common) ?? { word, heaviest: 0, weight: 0 };
    forms.set(common, {
      word: weight > before.heaviest ? word : before.word,
      heaviest: Math.max(weight, before.heaviest),
      weight: before.weight + weight,
    });
  }
  return new Map([...forms.values()].map(({ word, weight }) => [word, weight]));
}
