import type { Span } from "./highlight.ts";
import { markWords } from "./mark-words.ts";
import { findPhrase } from "./phrase.ts";
import { readQuery } from "./query.ts";
import { type Findable, type Found, quickFind } from "./quick-find.ts";
import { snippetOf } from "./snippet.ts";
import { type Hit, TextIndex } from "./text-index.ts";

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

function keyOf({ kind, id }: Pick<Leaf, "kind" | "id">): string {
  return `${kind}/${id}`;
}

function pageOf(leaf: Leaf) {
  const body = [...leaf.open, ...leaf.sealed].join("\n");
  return { ...leaf, key: keyOf(leaf), body };
}

/**
 * Finds over titles and whole texts. What has every typed word in its title, tags, line or phrasings comes first; then
 * whatever speaks of the words anywhere, and only when nothing does, titles that are merely near.
 */
export class Finder {
  readonly #index = new TextIndex();
  readonly #leaves = new Map<string, Leaf>();
  #quick: ReturnType<typeof quickFind> | null = null;

  /** Adds a leaf, in the place of the one with its kind and id. */
  put(leaf: Leaf): void {
    this.#leaves.set(keyOf(leaf), leaf);
    this.#index.put(pageOf(leaf));
    this.#quick = null;
  }

  remove(leaf: Pick<Leaf, "kind" | "id">): void {
    this.#leaves.delete(keyOf(leaf));
    this.#index.remove(keyOf(leaf));
    this.#quick = null;
  }

  /** What answers to what was typed, best first, `limit` at most. Nothing typed finds nothing. */
  find(typed: string, limit: number): Found[] {
    if (typed.trim() === "") return [];
    const query = readQuery(typed);
    const isPlain = query.phrases.length + query.tags.length + query.statuses.length === 0;
    this.#quick ??= quickFind([...this.#leaves.values()]);
    const titled = isPlain ? this.#quick(typed, limit, "as-written") : [];
    const hits = this.#index.search(query, limit, (key, phrase) => this.#hasPhrase(key, phrase));
    const texts = hits.flatMap((hit) => this.#shown(hit, query.unfinished));
    const first = new Set(titled.map(keyOf));
    const found = [
      ...titled.map((one) => texts.find((text) => keyOf(text) === keyOf(one)) ?? one),
      ...texts.filter((one) => !first.has(keyOf(one))),
    ].slice(0, limit);
    return found.length === 0 && isPlain ? this.#quick(typed, limit, "nearly") : found;
  }

  #hasPhrase(key: string, phrase: readonly string[]): boolean {
    const leaf = this.#leaves.get(key);
    if (leaf === undefined) return false;
    const texts = [leaf.title, leaf.line, ...leaf.tags, ...leaf.asked, ...leaf.open, ...leaf.sealed];
    return texts.some((text) => findPhrase(text, phrase) !== null);
  }

  #shown({ key, words }: Hit, unfinished: string | null): Found[] {
    const leaf = this.#leaves.get(key);
    if (leaf === undefined) return [];
    const { kind, id, title, tags, line } = leaf;
    const mark = (text: string): Span[] => markWords(text, new Set(words), unfinished);
    const [titleSpans, lineSpans] = [mark(title), mark(line)];
    const snippet = snippetOf(leaf.open, new Set(words), unfinished);
    return [{ kind, id, title, tags, line, titleSpans, lineSpans, snippet }];
  }

  /** The leaves that speak of the same as one, best first, `limit` at most. It need not be among them itself. */
  alike(leaf: Leaf, limit: number): AlikeLeaf[] {
    return this.#index.alike(pageOf(leaf), limit).flatMap(({ key, score, words }) => {
      const found = this.#leaves.get(key);
      return found === undefined ? [] : [{ leaf: found, score, words }];
    });
  }
}
