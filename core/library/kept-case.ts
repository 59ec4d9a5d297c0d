import type { Hindrance } from "../casebook.ts";
import type { OwnCase } from "./own-case.ts";

/** An own case as it stands on the disk. `revision` counts its saves and is handed back with the next change. */
export interface KeptCase {
  readonly ownCase: OwnCase;
  readonly revision: number;
  readonly savedAt: string;
  /** Why it can only be read: what hinders the whole casebook, or that a newer Casebook wrote this one. Null when it can be written. */
  readonly readOnly: Hindrance | "newer-case" | null;
}

/** A case that its owner made, in short. */
export interface OwnCaseSummary {
  readonly id: string;
  readonly title: string;
  readonly createdAt: string;
  readonly savedAt: string;
  readonly dilemmaId: string;
}

/** A pack whose cases are in the casebook. */
export interface PackSummary {
  readonly pack: string;
  readonly cases: number;
  /** When the last of them was added. */
  readonly addedAt: string;
}

/** What the casebook holds of cases that did not ship with the app. */
export interface OwnShelf {
  readonly own: readonly OwnCaseSummary[];
  readonly packs: readonly PackSummary[];
}

/** The own cases, the last made first, and the packs by their names. */
export function ownShelf(kept: readonly KeptCase[]): OwnShelf {
  const own: OwnCaseSummary[] = [];
  const packs = new Map<string, PackSummary>();
  for (const { ownCase, savedAt } of kept) {
    const { id, title, createdAt, origin } = ownCase;
    if (origin.kind === "own") own.push({ id, title, createdAt, savedAt, dilemmaId: origin.dilemmaId });
    else {
      const { pack, addedAt } = origin;
      const before = packs.get(pack);
      const last = before === undefined || before.addedAt < addedAt ? addedAt : before.addedAt;
      packs.set(pack, { pack, cases: (before?.cases ?? 0) + 1, addedAt: last });
    }
  }
  return {
    own: own.sort((one, other) => other.createdAt.localeCompare(one.createdAt)),
    packs: [...packs.values()].sort((one, other) => one.pack.localeCompare(other.pack)),
  };
}
