import type { Leaf } from "../../../core/search/finder.ts";

/** How many answers each engine is asked for; the app asks for thirty. */
export const asked = 30;

/** A way to search, prepared as well as its own documentation allows. */
export interface Engine {
  /** Builds it over all documents, which the caller holds. */
  build(leaves: readonly Leaf[]): void;
  /** The keys of the best answers, the best first. */
  find(typed: string): readonly string[];
  /** Takes one changed document in. */
  change(leaf: Leaf): void;
  /** Writes the index, where it can be saved; `load` reads it in the place of what was built. */
  readonly save: (() => Uint8Array | string | Promise<string>) | null;
  readonly load: ((saved: Buffer) => unknown) | null;
}

/** A document as the peers take it: flat, its texts as one. */
export type Flat = {
  readonly key: string;
  readonly title: string;
  readonly tags: string;
  readonly asked: string;
  readonly line: string;
  readonly texts: string;
};

export function flat(leaf: Leaf): Flat {
  return {
    key: `${leaf.kind}/${leaf.id}`,
    title: leaf.title,
    tags: leaf.tags.join(", "),
    asked: leaf.asked.join("\n"),
    line: leaf.line,
    texts: [...leaf.open, ...leaf.sealed].join("\n"),
  };
}
