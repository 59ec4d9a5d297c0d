import type { Dilemma } from "../core/dilemma/dilemma.ts";
import type { Leaf } from "../core/search/finder.ts";
import type { Likeness } from "../core/search/looks-like.ts";
import type { Found } from "../core/search/quick-find.ts";

/** What the worker that finds is started with. */
export interface FindingStart {
  /** The folder in which its index is kept between two starts, or null where none is kept. */
  readonly caches: string | null;
  /** Of which casebook the index is. */
  readonly casebook: string;
}

/** One thing that can be found as it is now, or that cannot be found any more. `lenses` are those a case is about. */
export type LeafChange =
  | { readonly kind: "put"; readonly leaf: Leaf; readonly lenses: readonly string[] }
  | { readonly kind: "remove"; readonly of: Pick<Leaf, "kind" | "id"> };

/** What is asked of the worker. */
export type Question =
  /** `box` is where it was typed: a newer find from there takes the place of one that still waits. Null takes no place. */
  | { readonly kind: "find"; readonly box: string | null; readonly text: string; readonly limit: number }
  | {
      readonly kind: "alike";
      readonly dilemma: Dilemma;
      /** The ids of the lenses that its walk has strained. */
      readonly strained: readonly string[];
      readonly limit: number;
    };

/** What the worker is told. Changes are numbered as they are told; `last` is the number of the last of them. */
export type Told =
  | { readonly kind: "changes"; readonly changes: readonly LeafChange[]; readonly last: number }
  /** Everything that can be found was told; what a kept index has beyond it is not there any more. */
  | { readonly kind: "all-told" }
  /** Is answered once the change with the number `after` is taken in, and before later ones. */
  | { readonly kind: "ask"; readonly ask: number; readonly after: number; readonly question: Question }
  | { readonly kind: "close" };

/** What the worker answers. */
export type Answer =
  | { readonly kind: "found"; readonly ask: number; readonly found: readonly Found[] }
  | { readonly kind: "overtaken"; readonly ask: number }
  | { readonly kind: "alike"; readonly ask: number; readonly alike: readonly Likeness[] }
  /** Every change up to this number can be found. */
  | { readonly kind: "taken-in"; readonly last: number }
  /** The index is kept and nothing more will be said. */
  | { readonly kind: "closed" };
