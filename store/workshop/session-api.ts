import { done, type Outcome, refused } from "../../core/outcome.ts";
import type { SessionView } from "../../core/workshop/kept-session.ts";
import { casesSpokenOf, type FindCase } from "../../core/workshop/plan/copies.ts";
import { copyOfSession, editSession, newSession } from "../../core/workshop/plan/plan-session.ts";
import type { Session } from "../../core/workshop/session.ts";
import { summariseSession } from "../../core/workshop/view-session.ts";
import type { WorkshopApi } from "../../core/workshop/workshop-api.ts";
import { changeSession, readSession, telling, viewed } from "./changing-sessions.ts";
import type { SessionDesk } from "./session-desk.ts";

type SessionApi = Pick<
  WorkshopApi,
  "listSessions" | "readSession" | "startSession" | "copySession" | "editSession" | "binSession" | "restoreSession"
>;

/** The part of the contract that keeps sessions and their plans. `newId` makes their ids. */
export function sessionApi(desk: SessionDesk, newId: () => string): SessionApi {
  const { sessions, clock } = desk;

  const find: FindCase = (id) => {
    const found = desk.caseFor(id);
    return found.ok ? found.value : null;
  };

  /** Why a case that is spoken of cannot be copied, or null. */
  function lacking(session: Session): Outcome<never> | null {
    for (const id of casesSpokenOf(session)) {
      const found = desk.caseFor(id);
      if (!found.ok) return found;
    }
    return null;
  }

  async function start(made: Outcome<Session>, at: string): Promise<Outcome<SessionView>> {
    return made.ok ? viewed(desk, await sessions.start(made.value, at)) : made;
  }

  const begun = (request: () => Promise<Outcome<SessionView>>) =>
    telling(desk, request, ({ session, revision }) => ({ id: session.id, revision }));

  return {
    listSessions: async () => done(sessions.all().map(summariseSession)),
    readSession: async ({ id }) => readSession(desk, id),
    startSession: ({ plan }) =>
      begun(async () => {
        const at = clock.at();
        const made = newSession(newId(), at, plan, find);
        return (made.ok ? lacking(made.value) : null) ?? start(made, at);
      }),
    copySession: ({ id, title }) =>
      begun(async () => {
        const kept = sessions.read(id);
        if (!kept.ok) return kept;
        const at = clock.at();
        return start(copyOfSession(kept.value.session, newId(), at, title), at);
      }),
    editSession: ({ id, revision, change }) =>
      changeSession(desk, id, (session, present) =>
        present === revision ? editSession(session, change, find) : refused("changed-elsewhere"),
      ),
    binSession: ({ id }) =>
      telling(
        desk,
        () => sessions.bin(id, clock.today()),
        () => ({ id }),
      ),
    restoreSession: ({ id }) =>
      telling(
        desk,
        () => sessions.restore(id),
        () => ({ id }),
      ),
  };
}
