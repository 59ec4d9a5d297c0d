import { distance } from "./distance.ts";
import { bitsIn, lettersOf } from "./letters.ts";
import { marking, type Wanted } from "./mark-words.ts";
import type { Page } from "./page.ts";
import { readQuery } from "./query.ts";
import { type Findable, type Found, quickFind } from "./quick-find.ts";
import { snippetOf } from "./snippet.ts";
import { TextIndex } from "./text-index.ts";
import { wordsIn } from "./words-in.ts";

/** Something that can be found by anything that is written in it. */
export interface Leaf extends Findable {
  /** What `status:` asks for; null where there is none. */
  readonly status: string | null;
  /** What may be shown of its text, paragraph by paragraph. */
  readonly open: readonly string[];
  /** What it is found by and never shows: an outcome that is still sealed. */
  readonly sealed: readonly string[];
}

/** A leaf like another one, and the words that both share, the most telling first. */
export interface AlikeLeaf {
  readonly leaf: Leaf;
  readonly score: number;
  readonly words: readonly string[];
}

/** From how many letters on a search may be a title typed whole, to how many it is compared, and how many errors it may have. */
const shortestTitle = 8;
const longestTitle = 200;
const titleErrors = 2;

/** Among how many leaves fuse.js looks for what is merely near, and by how many words they are chosen. */
const nearAtMost = 60;
const nearWords = 6;

function keyOf({ kind, id }: Pick<Leaf, "kind" | "id">): string {
  return `${kind}/${id}`;
}

function pageOf(leaf: Leaf): Page {
  return { ...leaf, key: keyOf(leaf), texts: [...leaf.open, ...leaf.sealed] };
}

/**
 * Finds over titles and whole texts. A title typed nearly whole comes first, then what has every typed word in its title, tags,
 * line or phrasings; then whatever speaks of the words anywhere, and only when nothing does, what is merely near.
 */
export class Finder {
  readonly #index: TextIndex;
  readonly #leaves = new Map<string, Leaf>();
  /** Folded, by key. */
  readonly #titles = new Map<string, { readonly title: string; readonly letters: number }>();

  constructor(index = new TextIndex()) {
    this.#index = index;
  }

  /**
   * A finder over an index that was saved; null when that is damaged or of another version. It finds a leaf once that was put,
   * which costs next to nothing for one that has not changed since.
   */
  static from(saved: Uint8Array): Finder | null {
    const index = TextIndex.from(saved);
    return index === null ? null : new Finder(index);
  }

  /** The index as bytes, for `from`. */
  saved(): Uint8Array<ArrayBuffer> {
    return this.#index.saved();
  }

  /** Adds a leaf, in the place of the one with its kind and id. Whether the index changed by it. */
  put(leaf: Leaf): boolean {
    this.#leaves.set(keyOf(leaf), leaf);
    const title = wordsIn(leaf.title).join(" ").slice(0, longestTitle);
    this.#titles.set(keyOf(leaf), { title, letters: lettersOf(title) });
    return this.#index.put(pageOf(leaf));
  }

  remove(leaf: Pick<Leaf, "kind" | "id">): void {
    this.#leaves.delete(keyOf(leaf));
    this.#titles.delete(keyOf(leaf));
    this.#index.remove(keyOf(leaf));
  }

  /** Takes out of a saved index what no leaf was put for: to be called once all are. Whether there was any such. */
  sweep(): boolean {
    const gone = this.#index.keys.filter((key) => !this.#leaves.has(key));
    for (const key of gone) this.#index.remove(key);
    return gone.length > 0;
  }

  /** What answers to what was typed, best first, `limit` at most. Nothing typed finds nothing, nor does what says no word. */
  find(typed: string, limit: number): Found[] {
    if (typed.trim() === "") return [];
    const query = readQuery(typed);
    if (query.words.length + query.tags.length + query.statuses.length === 0) return [];
    const isPlain = query.phrases.length + query.tags.length + query.statuses.length === 0;
    const titled = isPlain ? this.#titled(wordsIn(typed)) : [];
    const hits = this.#index.search(query, limit);
    const mark = marking(new Set(hits[0]?.words), query.unfinished); // Each was found by the same words.
    const order = new Set([...titled.map(keyOf), ...hits.map(({ key }) => key)]);
    const found = [...order].slice(0, limit).flatMap((key) => this.#shown(key, mark));
    if (found.length > 0 || !isPlain) return found;
    const near = this.#index.resembling(query.words.slice(0, nearWords), nearAtMost);
    return quickFind(near.flatMap((key) => this.#leaves.get(key) ?? []))(query.words.join(" "), limit);
  }

  /** The leaves whose title was typed whole, with two errors at most. */
  #titled(words: readonly string[]): Leaf[] {
    const typed = words.join(" ").slice(0, longestTitle);
    if (typed.length < shortestTitle) return [];
    const letters = lettersOf(typed);
    const near: { key: string; errors: number }[] = [];
    for (const [key, other] of this.#titles) {
      if (Math.abs(other.title.length - typed.length) > titleErrors) continue;
      if (bitsIn(letters ^ other.letters) > titleErrors * 2) continue;
      const errors = distance(typed, other.title, titleErrors);
      if (errors <= titleErrors) near.push({ key, errors });
    }
    near.sort((one, other) => one.errors - other.errors || (one.key < other.key ? -1 : 1));
    return near.flatMap(({ key }) => this.#leaves.get(key) ?? []);
  }

  #shown(key: string, mark: Wanted): Found[] {
    const leaf = this.#leaves.get(key);
    if (leaf === undefined) return [];
    const { kind, id, title, tags, line } = leaf;
    const [titleSpans, lineSpans] = [mark(title), mark(line)];
    return [{ kind, id, title, tags, line, titleSpans, lineSpans, snippet: snippetOf(leaf.open, mark) }];
  }

  /** The leaves that speak of the same as one, best first, `limit` at most. It need not be among them itself. */
  alike(leaf: Leaf, limit: number): AlikeLeaf[] {
    return this.#index.alike(pageOf(leaf), limit).flatMap(({ key, score, words }) => {
      const found = this.#leaves.get(key);
      return found === undefined ? [] : [{ leaf: found, score, words }];
    });
  }
}
