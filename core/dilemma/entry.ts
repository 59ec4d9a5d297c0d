import type { Hindrance } from "../casebook.ts";
import type { Dilemma } from "./dilemma.ts";

/** A dilemma as it stands on the disk. `revision` counts its saves and is handed back with the next change. */
export interface Entry {
  readonly dilemma: Dilemma;
  readonly revision: number;
  readonly savedAt: string;
  /** Why it can only be read: what hinders the whole casebook, or that a newer Casebook wrote this one. Null when it can be written. */
  readonly readOnly: Hindrance | "newer-dilemma" | null;
}
