import type { Outcome } from "../outcome.ts";
import type { KnownExcuse } from "./excuse.ts";
import type { KeptLenses } from "./kept-lenses.ts";
import type { WalkPlan } from "./lens.ts";
import type { OwnLenses } from "./own-lenses.ts";
import type { PackJudgement } from "./pack-judgement.ts";

/** What the window may ask about the questions of the walk: part of the contract in `core/api.ts`. */
export interface WalkApi {
  /** The stop signs and lenses of the walk in order, with the owner's changes over them. */
  readWalkPlan(input: Record<string, never>): Promise<Outcome<WalkPlan>>;
  /** The excuses one hears, each with the question that answers it. */
  listExcuses(input: Record<string, never>): Promise<Outcome<readonly KnownExcuse[]>>;
  readOwnLenses(input: Record<string, never>): Promise<Outcome<KeptLenses>>;
  /** Puts the owner's changes in the place of the present ones. Refused with `changed-elsewhere` unless a given `revision` is the present one. */
  changeOwnLenses(input: { revision?: number | undefined; own: OwnLenses }): Promise<Outcome<KeptLenses>>;
  /** The lenses as the owner sees them, as the text of a lens pack, and a name for its file. */
  exportLensPack(input: Record<string, never>): Promise<Outcome<{ name: string; text: string }>>;
  /** What taking in a pack would do. Nothing is changed. */
  previewLensPack(input: { text: string }): Promise<Outcome<PackJudgement>>;
  /** Takes a pack in. One with faults is refused with `bad-input`. */
  importLensPack(input: { text: string }): Promise<Outcome<KeptLenses>>;
}
