import { isOwn, isPeers, type KeptRound } from "../../core/circle/round/kept-round.ts";
import { blankOwnRound, namedLike } from "../../core/circle/round/own-round.ts";
import type { OwnRound, PeerRound, Round } from "../../core/circle/round/round.ts";
import type { Dilemma } from "../../core/dilemma/dilemma.ts";
import { done, type Outcome, refused } from "../../core/outcome.ts";
import type { Parts } from "../parts.ts";

/** The own dilemma of a round as the journal has it, or null when it is there no more. */
export async function dilemmaOf({ casebook }: Parts, id: string): Promise<Dilemma | null> {
  const read = await casebook.journal.read(id);
  return read.ok ? read.value.dilemma : null;
}

/** A round under its present name: one that was never sent is called like its dilemma. */
export async function titledRound(parts: Parts, round: Round): Promise<Round> {
  if (round.side === "peer" || round.editions.length > 0) return round;
  return namedLike(round, await dilemmaOf(parts, round.id));
}

/**
 * The round of an own dilemma, an empty one at revision 0 where it was never prepared. Refuses with `not-found` the round of
 * somebody else's and what is neither.
 */
export async function readOwnRound(parts: Parts, id: string): Promise<Outcome<KeptRound<OwnRound>>> {
  const kept = parts.casebook.rounds.read(id);
  if (kept.ok && !isOwn(kept.value)) return refused("not-found");
  const entry = await parts.casebook.journal.read(id);
  const dilemma = entry.ok ? entry.value.dilemma : null;
  if (kept.ok && isOwn(kept.value)) return done({ ...kept.value, round: namedLike(kept.value.round, dilemma) });
  if (!entry.ok) return entry;
  const { savedAt, readOnly } = entry.value;
  const hindrance = readOnly === "newer-dilemma" ? null : readOnly;
  return done({ round: blankOwnRound(entry.value.dilemma, savedAt), revision: 0, savedAt, readOnly: hindrance });
}

/** How an own round is changed. `revision` is 0 and the round an empty one where it was never prepared; the dilemma null where it is there no more. */
export type OwnChange = (round: OwnRound, revision: number, dilemma: Dilemma | null) => Outcome<OwnRound>;

/** Changes the round of an own dilemma, writing it where it was never prepared. Refuses as `readOwnRound` does, and with what the disk says. */
export async function changeOwnRound(
  parts: Parts,
  id: string,
  at: string,
  how: OwnChange,
): Promise<Outcome<KeptRound<OwnRound>>> {
  const { rounds } = parts.casebook;
  const dilemma = await dilemmaOf(parts, id);
  if (!rounds.read(id).ok) {
    if (dilemma === null) return refused("not-found");
    const begun = how(blankOwnRound(dilemma, at), 0, dilemma);
    const started = begun.ok ? await rounds.start(begun.value, at) : begun;
    if (started.ok) return ofOwnSide(started.value);
    if (started.reason !== "already-there") return started; // Somebody else began it meanwhile: then it is one more change.
  }
  const changed = await rounds.change(id, at, (round, revision) =>
    round.side === "own" ? how(namedLike(round, dilemma), revision, dilemma) : refused("not-found"),
  );
  return changed.ok ? ofOwnSide(changed.value) : changed;
}

function ofOwnSide(kept: KeptRound): Outcome<KeptRound<OwnRound>> {
  return isOwn(kept) ? done(kept) : refused("not-found");
}

/** Changes the round of somebody else's dilemma. Refuses one of an own with `not-found`, and with what the disk says. */
export async function changePeerRound(
  parts: Parts,
  id: string,
  at: string,
  how: (round: PeerRound, revision: number) => Outcome<PeerRound>,
): Promise<Outcome<KeptRound<PeerRound>>> {
  const changed = await parts.casebook.rounds.change(id, at, (round, revision) =>
    round.side === "peer" ? how(round, revision) : refused("not-found"),
  );
  if (!changed.ok) return changed;
  return isPeers(changed.value) ? done(changed.value) : refused("not-found");
}
