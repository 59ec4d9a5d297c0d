import MiniSearch, { type Options, type SearchOptions } from "minisearch";
import { smallWords } from "../../../core/search/small-words.ts";
import { fold } from "../../../core/search/words-in.ts";
import { asked, type Engine, type Flat, flat } from "./engine.ts";
import { holds, phraseIn, StoredTexts } from "./phrases.ts";

const options: Options<Flat> = {
  idField: "key",
  fields: ["title", "tags", "asked", "line", "texts"],
  processTerm: (term) => fold(term),
};

/** Titles first, prefix on the last word only, one error in five letters, as its documentation suggests. Set by hand, not searched for. */
const tuned: SearchOptions = {
  boost: { title: 3, tags: 2, asked: 1.5, line: 1.5 },
  fuzzy: (term) => (term.length > 3 ? 0.2 : false),
  maxFuzzy: 2,
  weights: { fuzzy: 0.3, prefix: 0.4 },
  bm25: { k: 1.2, b: 0.6, d: 0.5 },
};

/** MiniSearch: all of the words, and any of them where none has all; of a longer question the small words are left out. */
export function miniSearch(): Engine {
  let index = new MiniSearch<Flat>(options);
  const documents = new StoredTexts();
  const search = (typed: string, more: SearchOptions) => index.search(typed, { ...tuned, ...more });

  function findPhrase(phrase: string): string[] {
    const all = search(phrase, { combineWith: "AND", fuzzy: false, prefix: false });
    const found: string[] = [];
    for (const { id } of all) {
      if (holds(documents.textOf(id as string), phrase)) found.push(id as string);
      if (found.length === asked) break;
    }
    return found;
  }

  return {
    build: (leaves) => {
      for (const leaf of leaves) documents.put(leaf);
      index.addAll(leaves.map(flat));
    },
    find: (typed) => {
      const phrase = phraseIn(typed);
      if (phrase !== null) return findPhrase(phrase);
      const isGoingOn = !typed.endsWith(" ");
      const words = typed.trim().split(/\s+/);
      const telling = words.length > 3 ? words.filter((word) => !smallWords.has(fold(word))) : words;
      const text = (telling.length === 0 ? words : telling).join(" ");
      const prefix: SearchOptions = { prefix: (_, at, terms) => isGoingOn && at === terms.length - 1 };
      const all = telling.length > 3 ? [] : search(text, { ...prefix, combineWith: "AND" });
      const found = all.length > 0 ? all : search(text, { ...prefix, combineWith: "OR" });
      return found.slice(0, asked).map(({ id }) => id as string);
    },
    change: (leaf) => {
      documents.put(leaf);
      index.replace(flat(leaf));
    },
    save: () => JSON.stringify(index),
    load: (saved) => {
      index = MiniSearch.loadJSON<Flat>(saved.toString("utf8"), options);
    },
  };
}
