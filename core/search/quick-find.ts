import Fuse, { type FuseResult, type IFuseOptions } from "fuse.js";
import { highlight, type Span } from "./highlight.ts";
import type { Snippet } from "./snippet.ts";

export type { Span };

/** Something that can be found by its title, its tags and its one line. */
export interface Findable {
  readonly kind: "case" | "dilemma";
  readonly id: string;
  readonly title: string;
  readonly tags: readonly string[];
  /** The hook of a case, the opening of a dilemma. */
  readonly line: string;
  /** Other ways an owner would ask for it; matched, not shown. */
  readonly asked: readonly string[];
}

/** A thing found, and where its shown texts matched. */
export interface Found {
  readonly kind: "case" | "dilemma";
  readonly id: string;
  readonly title: string;
  readonly tags: readonly string[];
  readonly line: string;
  readonly titleSpans: readonly Span[];
  readonly lineSpans: readonly Span[];
  /** Where else it speaks of what was looked for; null when only title, tags or line do. */
  readonly snippet: Snippet | null;
}

/** Finds by a few typed words, best first. */
export type QuickFind = (text: string, limit: number) => Found[];

const options: IFuseOptions<Findable> = {
  keys: [
    { name: "title", weight: 3 },
    { name: "tags", weight: 2 },
    { name: "line", weight: 1 },
    { name: "asked", weight: 1 },
  ],
  includeMatches: true,
  ignoreLocation: true,
  ignoreDiacritics: true,
  useTokenSearch: true,
  minMatchCharLength: 2,
};

interface Pass {
  readonly threshold: number;
  readonly tokenMatch: "all" | "any";
  /** Words shorter than this are left out while longer ones are there. */
  readonly shortest: number;
}

/**
 * From what was typed to what may have been meant: every word almost as written, every word with an error or two, then only
 * some of the words, where "my" and "the" say nothing. The first that finds anything answers, so that a near miss never
 * stands among what was asked for. The numbers were tried out on the first twelve cases.
 */
const passes: readonly Pass[] = [
  { threshold: 0.1, tokenMatch: "all", shortest: 2 },
  { threshold: 0.3, tokenMatch: "all", shortest: 2 },
  { threshold: 0.4, tokenMatch: "all", shortest: 4 },
  { threshold: 0.1, tokenMatch: "any", shortest: 4 },
  { threshold: 0.4, tokenMatch: "any", shortest: 4 },
];

function spans(result: FuseResult<Findable>, key: "title" | "line", wanted: string): Span[] {
  const matched = (result.matches ?? [])
    .filter((match) => match.key === key)
    .flatMap((match) => match.indices.map(([start, end]): Span => [start, end + 1]));
  return highlight(result.item[key], matched, wanted);
}

function wordsOf(text: string, shortest: number): string {
  const words = text.trim().slice(0, 200).split(/\s+/);
  const telling = words.filter((word) => word.length >= shortest);
  return (telling.length > 0 ? telling : words).join(" ");
}

/**
 * Prepares a quick find over titles, tags, lines and phrasings, tolerant of typing errors. It scans every item, so it is for
 * a few dozen that an index has chosen. An empty text finds nothing.
 */
export function quickFind(items: readonly Findable[]): QuickFind {
  const index = Fuse.createIndex(options.keys ?? [], items);
  const searches = passes.map(({ threshold, tokenMatch, shortest }) => ({
    shortest,
    fuse: new Fuse(items, { ...options, threshold, tokenMatch }, index),
  }));
  return (text, limit) => {
    if (text.trim() === "") return [];
    for (const { shortest, fuse } of searches) {
      const wanted = wordsOf(text, shortest);
      const results = fuse.search(wanted, { limit });
      if (results.length > 0) return results.map((result) => foundFrom(result, wanted));
    }
    return [];
  };
}

function foundFrom(result: FuseResult<Findable>, wanted: string): Found {
  const { kind, id, title, tags, line } = result.item;
  const [titleSpans, lineSpans] = [spans(result, "title", wanted), spans(result, "line", wanted)];
  return { kind, id, title, tags, line, titleSpans, lineSpans, snippet: null };
}
