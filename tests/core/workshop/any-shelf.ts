import fc from "fast-check";
import { type Category, categories, levels, shelfKinds } from "../../../core/library/case.ts";
import type { Mark } from "../../../core/library/reading.ts";
import type { CaseSummary } from "../../../core/library/shelf.ts";

const noMark: Mark = { committed: null, brokenAt: null, bookmarkedAt: null, note: "", noteRevision: 0, notedAt: null };

/** A case of a shelf of which only what a session looks at is said. */
export function shelved(id: string, about: readonly Category[], part: Partial<CaseSummary> = {}): CaseSummary {
  return {
    id,
    title: `The ${id}`,
    hook: "",
    kind: "realistic",
    categories: about,
    lenses: [],
    business: "",
    trade: null,
    size: null,
    level: "core",
    minutes: 20,
    asked: [],
    mark: noMark,
    ...part,
  };
}

/** Any shelf, in any order. */
export const anyShelf = fc.uniqueArray(
  fc
    .record({
      id: fc.stringMatching(/^[a-z]{1,6}$/),
      about: fc.uniqueArray(fc.constantFrom(...categories), { maxLength: 3 }),
      kind: fc.constantFrom(...shelfKinds),
      level: fc.constantFrom(...levels),
      minutes: fc.integer({ min: 0, max: 60 }),
      bookmarkedAt: fc.constantFrom(null, "2026-11-22T10:00:00.000Z"),
    })
    .map(({ id, about, bookmarkedAt, ...part }) => shelved(id, about, { ...part, mark: { ...noMark, bookmarkedAt } })),
  { selector: ({ id }) => id, maxLength: 12 },
);

/** Any theme, or none. */
export const anyTheme = fc.option(fc.constantFrom(...categories), { nil: null });
