import Fuse, { type FuseResult } from "fuse.js";

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

/** A stretch of text that matched: first and one past the last UTF-16 unit. */
export type Span = readonly [start: number, end: number];

/** A thing found, and where its shown texts matched. */
export interface Found {
  readonly kind: "case" | "dilemma";
  readonly id: string;
  readonly title: string;
  readonly tags: readonly string[];
  readonly line: string;
  readonly titleSpans: readonly Span[];
  readonly lineSpans: readonly Span[];
}

/** Finds by a few typed words, best first. */
export type QuickFind = (text: string, limit: number) => Found[];

function spans(result: FuseResult<Findable>, key: "title" | "line"): Span[] {
  return (result.matches ?? [])
    .filter((match) => match.key === key)
    .flatMap((match) => match.indices.map(([start, end]): Span => [start, end + 1]));
}

/**
 * Prepares a quick find over titles, tags, lines and phrasings, tolerant of typing errors. It scans every item, so it is for
 * up to about a thousand short items; whole texts need an index. An empty text finds nothing.
 */
export function quickFind(items: readonly Findable[]): QuickFind {
  const fuse = new Fuse(items, {
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
    tokenMatch: "all",
    threshold: 0.3,
    minMatchCharLength: 2,
  });
  return (text, limit) => {
    if (text.trim() === "") return [];
    return fuse.search(text.trim().slice(0, 200), { limit }).map((result) => {
      const { kind, id, title, tags, line } = result.item;
      return { kind, id, title, tags, line, titleSpans: spans(result, "title"), lineSpans: spans(result, "line") };
    });
  };
}
