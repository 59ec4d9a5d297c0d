import type { HeldHere } from "../../core/circle/coming/held-here.ts";
import { judgeItems, type TakingIn } from "../../core/circle/coming/judge-items.ts";
import type { SharedItem } from "../../core/circle/file/item.ts";
import { saysSame } from "../../core/merge/canonical.ts";
import { done, type Outcome, refused } from "../../core/outcome.ts";
import type { Session } from "../../core/workshop/session.ts";
import type { Parts } from "../parts.ts";

/** A session as it was before something was taken in, null where there was none, and as it was after that. */
export interface TakenSession {
  readonly id: string;
  readonly before: Session | null;
  readonly after: Session;
}

/** What comes into one session, with the cases of its file, and what it is judged by. */
export interface ComingSession {
  readonly session: Session;
  readonly items: readonly SharedItem[];
  readonly held: HeldHere;
  readonly taking: TakingIn;
}

/** The session that stands now with what comes: a run of it may have gone on since it was judged. */
function withComing(present: Session, { items, held, taking }: ComingSession): Session {
  const now: HeldHere = { ...held, session: () => ({ session: present, isNewer: false }) };
  return judgeItems(items, now, taking).sessions[0] ?? present;
}

/** Writes what comes into a session, a new one where there is none. Refuses with what the disk says. */
export async function takeInSession({ casebook }: Parts, coming: ComingSession): Promise<Outcome<TakenSession>> {
  const { sessions } = casebook;
  const { id } = coming.session;
  const { at } = coming.taking;
  if (!sessions.read(id).ok) {
    const started = await sessions.start(coming.session, at);
    if (started.ok) return done({ id, before: null, after: started.value.session });
    if (started.reason !== "already-there") return started; // Another machine brought it meanwhile: then it is one more change.
  }
  let before: Session | null = null;
  const changed = await sessions.change(id, at, (present) => {
    before = present;
    return done(withComing(present, coming));
  });
  return changed.ok ? done({ id, before, after: changed.value.session }) : changed;
}

/** Puts a session back as it was, or in the bin where none was. Refuses one that is not as it was left (`changed-elsewhere`). */
export async function takeBackSession(
  { casebook, clock }: Parts,
  { id, before, after }: TakenSession,
): Promise<Outcome<unknown>> {
  const { sessions } = casebook;
  if (before !== null)
    return sessions.change(id, clock.at(), (present) =>
      saysSame(present, after) ? done(before) : refused("changed-elsewhere"),
    );
  const kept = sessions.read(id);
  if (!kept.ok) return kept;
  return saysSame(kept.value.session, after) ? sessions.bin(id, clock.today()) : refused("changed-elsewhere");
}
