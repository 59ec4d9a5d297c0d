import type { Dilemma } from "../dilemma/dilemma.ts";
import type { Finder, Leaf } from "./finder.ts";
import { functionWords } from "./function-words.ts";
import { leafOfDilemma } from "./leaves.ts";
import { filterOf } from "./query.ts";
import { wordsAt, wordsIn } from "./words-in.ts";

/** A case or an earlier dilemma that looks like one's own, and why. */
export interface Likeness {
  readonly kind: Leaf["kind"];
  readonly id: string;
  readonly title: string;
  readonly line: string;
  /** Words that both use, the most telling first, as the dilemma writes them. */
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
/** How alike the last one told is at least, beside the first: what merely shares a few words is no likeness. */
const tolerable = 1 / 3;
/** How many telling words a dilemma has before anything is said to look like it. */
const enough = 6;

function textsOf({ title, tags, open }: Leaf): string[] {
  return [title, ...tags, ...open];
}

/** Whether a dilemma says enough to be compared: a title and a line can look like anything. */
export function saysEnough(dilemma: Dilemma): boolean {
  const telling = new Set<string>();
  for (const text of textsOf(leafOfDilemma(dilemma)))
    for (const word of wordsIn(text)) {
      if (word.length > 2 && !functionWords.has(word)) telling.add(word);
      if (telling.size >= enough) return true;
    }
  return false;
}

/** Words of the index as a leaf writes them: in small letters where it does so anywhere, with their apostrophes and accents. */
function asWritten(leaf: Leaf, words: ReadonlySet<string>): Map<string, string> {
  const written = new Map<string, string>();
  for (const text of textsOf(leaf))
    for (const { word, start, end } of wordsAt(text)) {
      if (!words.has(word)) continue;
      const own = text.slice(start, end);
      if (!written.has(word) || own === own.toLowerCase()) written.set(word, own);
    }
  return written;
}

/**
 * What looks like a dilemma, most alike first, `limit` at most: by the words both use, and more so where a tag or a strained
 * lens is shared. `strained` are the ids of the lenses that its walk has strained; `lensesOf` says which lenses a case is
 * about. What the dilemma is linked with already is left out. Nothing looks like one that says too little.
 */
export function looksLike(
  finder: Finder,
  dilemma: Dilemma,
  strained: ReadonlySet<string>,
  lensesOf: (caseId: string) => readonly string[],
  limit: number,
): Likeness[] {
  if (!saysEnough(dilemma)) return [];
  const own = leafOfDilemma(dilemma);
  const linked = new Set(dilemma.precedents.map(({ kind, id }) => `${kind}/${id}`));
  const tags = new Set(own.tags.map(filterOf));
  const ranked = finder
    .alike(own, limit + linked.size + 20)
    .filter(({ leaf }) => !linked.has(`${leaf.kind}/${leaf.id}`))
    .map(({ leaf, score, words }) => {
      const lenses = leaf.kind === "case" ? lensesOf(leaf.id).filter((id) => strained.has(id)) : [];
      const shared = leaf.tags.filter((tag) => tags.has(filterOf(tag)));
      const { kind, id, title, line } = leaf;
      const likeness = { kind, id, title, line, words: words.slice(0, toldAtMost), tags: shared, lenses };
      return { likeness, score: score * (1 + sharing * (shared.length + lenses.length)) };
    })
    .sort((one, other) => other.score - one.score);
  const least = (ranked[0]?.score ?? 0) * tolerable;
  const told = ranked.filter(({ score }) => score >= least).slice(0, limit);
  const written = asWritten(own, new Set(told.flatMap(({ likeness }) => likeness.words)));
  return told.map(({ likeness }) => ({
    ...likeness,
    words: likeness.words.map((word) => written.get(word) ?? word),
  }));
}
