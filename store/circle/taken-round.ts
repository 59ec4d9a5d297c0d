import type { HeldHere } from "../../core/circle/coming/held-here.ts";
import { judgeItems, type TakingIn } from "../../core/circle/coming/judge-items.ts";
import type { SharedItem } from "../../core/circle/file/item.ts";
import type { KeptRound } from "../../core/circle/round/kept-round.ts";
import type { Round } from "../../core/circle/round/round.ts";
import { done, type Outcome, refused } from "../../core/outcome.ts";
import type { Parts } from "../parts.ts";

/** A round as it was before something was taken in, null where there was none, and as it was after that. */
export interface TakenRound {
  readonly id: string;
  readonly before: Round | null;
  readonly after: KeptRound;
}

/** What comes into one round, and what it is judged by. */
export interface ComingRound {
  readonly round: Round;
  readonly items: readonly SharedItem[];
  readonly held: HeldHere;
  readonly taking: TakingIn;
}

/** The round that stands now with what comes: something else may have come into it since it was judged. */
function withComing(present: Round, { items, held, taking }: ComingRound): Round {
  const now: HeldHere = { ...held, round: (id) => (id === present.id ? { round: present, isNewer: false } : null) };
  return judgeItems(items, now, taking).rounds[0] ?? present;
}

/** Writes what comes into a round, a new one where there is none. Refuses with what the disk says. */
export async function takeInRound({ casebook }: Parts, coming: ComingRound): Promise<Outcome<TakenRound>> {
  const { rounds } = casebook;
  const { id } = coming.round;
  const { at } = coming.taking;
  if (!rounds.read(id).ok) {
    const started = await rounds.start(coming.round, at);
    if (started.ok) return done({ id, before: null, after: started.value });
    if (started.reason !== "already-there") return started; // Another machine brought it meanwhile: then it is one more change.
  }
  let before: Round | null = null;
  const changed = await rounds.change(id, at, (present) => {
    before = present;
    return done(withComing(present, coming));
  });
  return changed.ok ? done({ id, before, after: changed.value }) : changed;
}

/** Puts a round back as it was, or in the bin where none was. Refuses one that is not as it was left (`changed-elsewhere`). */
export async function takeBackRound(
  { casebook, clock }: Parts,
  { id, before, after }: TakenRound,
): Promise<Outcome<unknown>> {
  const { rounds } = casebook;
  if (before !== null)
    return rounds.change(id, clock.at(), (_, revision) =>
      revision === after.revision ? done(before) : refused("changed-elsewhere"),
    );
  const kept = rounds.read(id);
  if (!kept.ok) return kept;
  return kept.value.revision === after.revision ? rounds.bin(id, clock.today()) : refused("changed-elsewhere");
}
