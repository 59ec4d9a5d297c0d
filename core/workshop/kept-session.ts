import type { Hindrance } from "../casebook.ts";
import type { Session } from "./session.ts";

/** A session as it stands on the disk. `revision` counts its saves and is handed back with the next change of its plan. */
export interface KeptSession {
  readonly session: Session;
  readonly revision: number;
  readonly savedAt: string;
  /** Why it can only be read: what hinders the whole casebook, or that a newer Casebook wrote this one. Null when it can be written. */
  readonly readOnly: Hindrance | "newer-session" | null;
}

/**
 * A session as the window sees it. Of ballots that are still being handed in only the number is in it. `lensNames` and `walk`, the
 * questions of the quick walk, are those that ship with the app, never the owner's own.
 */
export interface SessionView extends KeptSession {
  readonly lensNames: Readonly<Record<string, string>>;
  readonly walk: readonly { readonly asked: string; readonly example: string }[];
}

/** A session in a list. */
export interface SessionSummary {
  readonly id: string;
  readonly title: string;
  readonly on: string | null;
  readonly start: string;
  readonly length: number;
  /** The minutes of all blocks together. */
  readonly planned: number;
  readonly cases: readonly { readonly id: string; readonly title: string }[];
  /** Blocks about a case that the session has no copy of. */
  readonly missing: number;
  readonly runs: number;
  /** When it was run last; null before. */
  readonly lastRunAt: string | null;
  /** Whether a run of it is going. */
  readonly isGoing: boolean;
  readonly savedAt: string;
  /** Who it came from; null for one that was made here. */
  readonly by: string | null;
}
