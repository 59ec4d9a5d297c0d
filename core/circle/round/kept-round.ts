import type { Hindrance } from "../../casebook.ts";
import type { OwnRound, PeerRound, Round } from "./round.ts";

/** A round as it stands on the disk. `revision` counts its saves and is handed back with the next change. */
export interface KeptRound<Side extends Round = Round> {
  readonly round: Side;
  readonly revision: number;
  readonly savedAt: string;
  /** Why it can only be read: what hinders the whole casebook, or that a newer Casebook wrote this one. Null when it can be written. */
  readonly readOnly: Hindrance | "newer-round" | null;
}

/** Whether a round is one of an own dilemma. */
export function isOwn(kept: KeptRound): kept is KeptRound<OwnRound> {
  return kept.round.side === "own";
}

/** Whether a round is one of somebody else's dilemma. */
export function isPeers(kept: KeptRound): kept is KeptRound<PeerRound> {
  return kept.round.side === "peer";
}
