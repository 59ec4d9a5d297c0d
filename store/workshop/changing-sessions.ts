import type { CasebookEvent } from "../../core/events.ts";
import { done, type Outcome, refused } from "../../core/outcome.ts";
import type { KeptSession, SessionView } from "../../core/workshop/kept-session.ts";
import type { Session } from "../../core/workshop/session.ts";
import { viewSession } from "../../core/workshop/view-session.ts";
import type { SessionDesk } from "./session-desk.ts";

/** How a session is changed at a moment. */
export type SessionChange = (session: Session, revision: number, at: string) => Outcome<Session>;

/** A session that was read or written, as the window sees it. */
export function viewed({ shipped }: SessionDesk, kept: Outcome<KeptSession>): Outcome<SessionView> {
  return kept.ok ? done(viewSession(kept.value, shipped)) : kept;
}

/** One session as the window sees it, or `not-found`. */
export function readSession(desk: SessionDesk, id: string): Outcome<SessionView> {
  return viewed(desk, desk.sessions.read(id));
}

/** Does the work, unless nothing can be written (`read-only`), and tells the window when it was done. */
export async function telling<Value>(
  desk: SessionDesk,
  request: () => Promise<Outcome<Value>>,
  what: (value: Value) => Omit<CasebookEvent, "kind">,
): Promise<Outcome<Value>> {
  if (!desk.writable) return refused("read-only");
  const outcome = await request();
  if (outcome.ok) desk.announce({ kind: "sessions", ...what(outcome.value) });
  return outcome;
}

/** Changes one session now, and tells the window. Resolves when it is on the disk. Refuses with what `change` or the disk says. */
export function changeSession(desk: SessionDesk, id: string, change: SessionChange): Promise<Outcome<SessionView>> {
  const { sessions, clock } = desk;
  return telling(
    desk,
    async () => {
      const at = clock.at();
      return viewed(desk, await sessions.change(id, at, (session, revision) => change(session, revision, at)));
    },
    ({ revision }) => ({ id, revision }),
  );
}
