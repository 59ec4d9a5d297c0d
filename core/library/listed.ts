import type { Found, Span } from "../search/quick-find.ts";
import type { Snippet } from "../search/snippet.ts";
import type { Collection } from "./reading.ts";
import { type CaseSummary, onShelf, type Shelf } from "./shelf.ts";

/** A case in the list of the library, and where it matched what was asked for: its title, its hook, or elsewhere in its text. */
export interface Listed {
  readonly summary: CaseSummary;
  readonly titleSpans: readonly Span[];
  readonly hookSpans: readonly Span[];
  readonly snippet: Snippet | null;
}

/**
 * The cases of a shelf as the library lists them. `found` is the answer of a search, best first, and null when nothing is
 * asked for: then every case of the shelf is listed, in the order they came in.
 */
export function listed(
  cases: readonly CaseSummary[],
  shelf: Shelf,
  collections: readonly Collection[],
  found: readonly Found[] | null,
): Listed[] {
  const shelved = onShelf(cases, shelf, collections);
  if (found === null) return shelved.map((summary) => ({ summary, titleSpans: [], hookSpans: [], snippet: null }));
  return found.flatMap(({ kind, id, titleSpans, lineSpans, snippet }) => {
    const summary = kind === "case" ? shelved.find((item) => item.id === id) : undefined;
    return summary === undefined ? [] : [{ summary, titleSpans, hookSpans: lineSpans, snippet }];
  });
}
