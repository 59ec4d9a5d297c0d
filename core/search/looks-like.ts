import type { Dilemma } from "../dilemma/dilemma.ts";
import type { Finder, Leaf } from "./finder.ts";
import { leafOfDilemma } from "./leaves.ts";
import { filterOf } from "./query.ts";

/** A case or an earlier dilemma that looks like one's own, and why. */
export interface Likeness {
  readonly kind: Leaf["kind"];
  readonly id: string;
  readonly title: string;
  readonly line: string;
  /** Words that both use, the most telling first. */
  readonly words: readonly string[];
  /** Tags that both have, a category of the case among them, as the other one writes them. */
  readonly tags: readonly string[];
  /** The ids of lenses that are strained here and that the case is about. */
  readonly lenses: readonly string[];
}

/** How many words of a likeness are told. */
const toldAtMost = 5;
/** How much a shared tag or lens adds, as a part of what shared words come to. */
const sharing = 0.15;

/**
 * What looks like a dilemma, most alike first, `limit` at most: by the words both use, and more so where a tag or a strained
 * lens is shared. `strained` are the ids of the lenses that its walk has strained; `lensesOf` says which lenses a case is
 * about. What the dilemma is linked with already is left out.
 */
export function looksLike(
  finder: Finder,
  dilemma: Dilemma,
  strained: ReadonlySet<string>,
  lensesOf: (caseId: string) => readonly string[],
  limit: number,
): Likeness[] {
  const own = leafOfDilemma(dilemma);
  const linked = new Set(dilemma.precedents.map(({ kind, id }) => `${kind}/${id}`));
  const tags = new Set(own.tags.map(filterOf));
  return finder
    .alike(own, limit + linked.size + 20)
    .filter(({ leaf }) => !linked.has(`${leaf.kind}/${leaf.id}`))
    .map(({ leaf, score, words }) => {
      const lenses = leaf.kind === "case" ? lensesOf(leaf.id).filter((id) => strained.has(id)) : [];
      const shared = leaf.tags.filter((tag) => tags.has(filterOf(tag)));
      const { kind, id, title, line } = leaf;
      const likeness = { kind, id, title, line, words: words.slice(0, toldAtMost), tags: shared, lenses };
      return { likeness, score: score * (1 + sharing * (shared.length + lenses.length)) };
    })
    .sort((one, other) => other.score - one.score)
    .slice(0, limit)
    .map(({ likeness }) => likeness);
}
