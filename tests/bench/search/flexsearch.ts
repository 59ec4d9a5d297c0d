import { Charset, Document } from "flexsearch";
import { smallWords } from "../../../core/search/small-words.ts";
import { fold } from "../../../core/search/words-in.ts";
import { asked, type Engine, type Flat, flat } from "./engine.ts";
import { holds, phraseIn, StoredTexts } from "./phrases.ts";

/** How much an answer counts, by the field that gave it. */
const weights: Readonly<Record<string, number>> = { title: 4, tags: 2, asked: 2, line: 2, texts: 1 };

function made() {
  const begun = { tokenize: "forward", encoder: Charset.LatinBalance, resolution: 9 } as const;
  return new Document<Flat>({
    document: {
      id: "key",
      index: [
        { field: "title", ...begun },
        { field: "tags", ...begun },
        { field: "asked", ...begun },
        { field: "line", ...begun },
        {
          field: "texts",
          tokenize: "strict",
          encoder: Charset.LatinBalance,
          resolution: 9,
        },
      ],
    },
  });
}

/**
 * FlexSearch as a document index: sounds folded by its balanced encoder, beginnings in the short fields, suggestions
 * where not all words are found. Its context index is left out: with it ten thousand documents were not done in ten minutes of a busy machine.
 * Its fields answer one by one and are put together by rank.
 */
export function flexSearch(): Engine {
  let index = made();
  const documents = new StoredTexts();

  function ranked(typed: string, limit: number): string[] {
    const points = new Map<string, number>();
    const answers = index.search(typed, { limit, suggest: true }) as unknown as readonly {
      readonly field: string;
      readonly result: readonly string[];
    }[];
    for (const { field, result } of answers)
      for (const [place, key] of result.entries())
        points.set(key, (points.get(key) ?? 0) + (weights[field] ?? 1) / (place + 5));
    return [...points].sort(([, one], [, other]) => other - one).map(([key]) => key);
  }

  return {
    build: (leaves) => {
      for (const leaf of leaves) {
        documents.put(leaf);
        index.add(flat(leaf));
      }
    },
    find: (typed) => {
      const phrase = phraseIn(typed);
      if (phrase !== null)
        return ranked(phrase, 1_000)
          .filter((key) => holds(documents.textOf(key), phrase))
          .slice(0, asked);
      const words = typed.trim().split(/\s+/);
      const telling = words.length > 3 ? words.filter((word) => !smallWords.has(fold(word))) : words;
      return ranked((telling.length === 0 ? words : telling).join(" "), 100).slice(0, asked);
    },
    change: (leaf) => {
      documents.put(leaf);
      index.update(flat(leaf));
    },
    save: async () => {
      const parts: [string, string][] = [];
      await index.export((key: string, data: string) => {
        parts.push([key, data]);
      });
      return JSON.stringify(parts);
    },
    load: (saved) => {
      index = made();
      for (const [key, data] of JSON.parse(saved.toString("utf8")) as [string, string][]) index.import(key, data);
    },
  };
}
