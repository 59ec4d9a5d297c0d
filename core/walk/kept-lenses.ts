import type { WalkPlan } from "./lens.ts";
import type { OwnLenses } from "./own-lenses.ts";

/** The owner's changes over the shipped lenses as they stand on the disk, and what they change. */
export interface KeptLenses {
  readonly own: OwnLenses;
  /** Counts the saves; 0 before the first. */
  readonly revision: number;
  /** Null before the first save. */
  readonly savedAt: string | null;
  /** The stop signs and lenses as they ship. */
  readonly shipped: WalkPlan;
}
