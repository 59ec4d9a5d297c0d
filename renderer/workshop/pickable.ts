import type { Category, Level } from "../../core/library/case.ts";
import type { CaseSummary } from "../../core/library/shelf.ts";
import type { Found } from "../../core/search/quick-find.ts";
import { bestCases } from "../../core/workshop/plan/best-cases.ts";
import type { SessionCase } from "../../core/workshop/session.ts";

/** A case that can be chosen for a session. */
export interface Pickable {
  readonly id: string;
  readonly title: string;
  readonly level: Level;
  readonly minutes: number;
  readonly categories: readonly Category[];
}

function isAsked(one: Pickable, text: string): boolean {
  const title = one.title.toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => title.includes(word));
}

/**
 * The cases that can be chosen: those the session has its copy of, and those of the library, the best for its theme first. `found` is
 * the answer of a search for `text`, best first; null where nothing was searched, so that titles alone are looked through.
 */
export function pickable(
  copies: readonly SessionCase[],
  shelf: readonly CaseSummary[],
  theme: Category | null,
  text: string,
  found: readonly Found[] | null,
): { readonly here: readonly Pickable[]; readonly others: readonly Pickable[] } {
  const isCopied = (id: string) => copies.some((one) => one.id === id);
  const best = bestCases(shelf, theme);
  const others =
    found === null
      ? best.filter((one) => isAsked(one, text))
      : found.flatMap(({ id }) => best.filter((one) => one.id === id));
  const isFound = (one: Pickable) => isAsked(one, text) || others.some(({ id }) => id === one.id);
  return { here: copies.filter(isFound), others: others.filter(({ id }) => !isCopied(id)) };
}
