import { functionWords } from "./function-words.ts";
import { stem } from "./stem.ts";
import { wordsIn } from "./words-in.ts";

/** A text to be found: a case, or a dilemma. `key` names it among all. */
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
  readonly body: string;
}

/** How much one mention counts, by where it stands. */
const weights = { title: 12, tags: 10, asked: 6, line: 5, body: 2 } as const;

/** What a page speaks of: the weight of each of its folded words, and how many words it has in all. */
export function weigh({ title, tags, asked, line, body }: Page): { weights: Map<string, number>; length: number } {
  const found = new Map<string, number>();
  let length = 0;
  const add = (text: string, weight: number) => {
    for (const word of wordsIn(text)) {
      found.set(word, (found.get(word) ?? 0) + weight);
      length += 1;
    }
  };
  add(title, weights.title);
  add(tags.join(" "), weights.tags);
  for (const phrasing of asked) add(phrasing, weights.asked);
  add(line, weights.line);
  add(body, weights.body);
  return { weights: found, length };
}

/** The words of a page that carry a meaning with their weights, the forms of one counted together under the weightiest. */
export function spokenOf(page: Page): Map<string, number> {
  const forms = new Map<string, { word: string; heaviest: number; weight: number }>();
  for (const [word, weight] of weigh(page).weights) {
    if (word.length < 3 || /^\d+$/.test(word) || functionWords.has(word)) continue;
    const before = forms.get(stem(word)) ?? { word, heaviest: 0, weight: 0 };
    forms.set(stem(word), {
      word: weight > before.heaviest ? word : before.word,
      heaviest: Math.max(weight, before.heaviest),
      weight: before.weight + weight,
    });
  }
  return new Map([...forms.values()].map(({ word, weight }) => [word, weight]));
}
