import type { Outcome, Refusal } from "../../core/outcome.ts";
import type { Given } from "../../core/with-given.ts";

/** A document as it stands on the disk; its saves are counted. Null before the first of a document that has one from the start. */
export interface Version {
  readonly revision: number;
  readonly savedAt: string | null;
}

/** How what is on the screen stands to what is on the disk. */
export type Standing<Kept extends Version, Content> =
  | { readonly kind: "saved"; readonly at: Kept["savedAt"] }
  /** Everything is saved but these parts, which may not be saved as they are: the old ones stay on the disk. */
  | { readonly kind: "saved-but"; readonly at: Kept["savedAt"]; readonly parts: readonly (keyof Content)[] }
  | { readonly kind: "saving" }
  | { readonly kind: "refused"; readonly reason: Refusal }
  | { readonly kind: "clash"; readonly parts: readonly (keyof Content)[]; readonly theirs: Kept };

/** What the screen shows: the document as kept, with everything typed since in it. */
export type Shown<Kept extends Version, Content> = Kept & {
  readonly standing: Standing<Kept, Content>;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
};

/** What is particular to a kind of document. Two versions of one are joined part by part; a part that both changed is asked about. */
export interface Kind<Kept extends Version, Content> {
  /** The parts that can be written. */
  content(kept: Kept): Content;
  /** The document with new values for some parts. */
  withChange(kept: Kept, change: Given<Content>): Kept;
  /** The parts of a change that may not be saved as they are. */
  held(change: Given<Content>): readonly (keyof Content)[];
  /** The parts that cannot be written any more. */
  locked(kept: Kept): readonly (keyof Content)[];
}

/** How a document reaches the disk. */
export interface Disk<Kept extends Version, Content> {
  /** `whole` is the document with the change in it, for a disk that takes no less. */
  save(revision: number, change: Given<Content>, whole: Kept): Promise<Outcome<Kept>>;
  read(): Promise<Outcome<Kept>>;
}
