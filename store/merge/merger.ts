import type { MergeContents, Noted } from "../../core/merge/merge-versions.ts";

/** How two versions of one kind of document become one, and where what the owner has to look at is kept. */
export interface Merger<Content> {
  readonly merge: MergeContents<Content>;
  /** Keeps what was said otherwise; resolves when it is on the disk. Throws what the disk throws. */
  keep(merged: Content, noted: readonly Noted[]): Promise<void>;
}
