/** What one machine has written and was told to be on the disk: a word that stands nowhere else, and where it wrote it. */
export interface Edit {
  readonly word: string;
  readonly place: string;
  /** What stood there before on this machine, which its owner has thereby replaced. */
  readonly replaced: string;
}

/** What a machine tells of itself. */
export type Told =
  | { readonly kind: "open" }
  | { readonly kind: "edit"; readonly edit: Edit }
  | { readonly kind: "refused"; readonly place: string; readonly reason: string }
  | { readonly kind: "done" };
