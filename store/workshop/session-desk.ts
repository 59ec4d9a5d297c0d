import type { CasebookEvent } from "../../core/events.ts";
import { done, type Outcome, refused } from "../../core/outcome.ts";
import type { WalkPlan } from "../../core/walk/lens.ts";
import { copyOfOwn, copyOfShipped } from "../../core/workshop/plan/session-case.ts";
import type { SessionCase } from "../../core/workshop/session.ts";
import type { Clock } from "../clock.ts";
import type { Parts } from "../parts.ts";
import type { Sessions } from "./sessions.ts";

/** What sessions are worked with, wherever they lie. */
export interface SessionDesk {
  readonly sessions: Sessions;
  readonly clock: Clock;
  /** The walk as it ships, without anything of the owner's. */
  readonly shipped: WalkPlan;
  readonly writable: boolean;
  /** One case as a session copies it. Refuses one that is nowhere, and one that a newer Casebook wrote. */
  caseFor(id: string): Outcome<SessionCase>;
  announce(event: CasebookEvent): void;
}

/** The desk of the sessions that lie in the casebook, with all its cases at hand. */
export function deskOfCasebook({ casebook, library, clock, announce }: Parts): SessionDesk {
  return {
    sessions: casebook.sessions,
    clock,
    shipped: library.plan,
    writable: casebook.writable,
    announce,
    caseFor(id) {
      const shipped = library.cases.get(id);
      if (shipped !== undefined) return done(copyOfShipped(shipped));
      const kept = casebook.cases.read(id);
      if (!kept.ok) return kept;
      return kept.value.readOnly === "newer-case" ? refused("newer-version") : done(copyOfOwn(kept.value.ownCase));
    },
  };
}
